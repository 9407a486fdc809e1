-- 更正: who told one row of a register anew, entered it, or took it back as never true, and on what document.

-- Of a row of a register, by its version: seen under the row security of that register, whoever asks.
create function trust.sees(register text, version bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  found boolean;
begin
  execute format('select exists (select from public.%I where version = $1)', register) into found using version;
  return found;
end $$;
-- The area of a lot or project: what a county's clerk keeps.
create function trust.keeps(register text, version bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  kept boolean;
begin
  if trust.role() = 'housing-bureau' then return true; end if;
  if trust.role() <> 'county-clerk' or register not in ('lot', 'project') then return false; end if;
  execute format('select exists (select from public.%I where version = $1 and area = trust.area())', register) into kept using version;
  return kept;
end $$;
revoke execute on function trust.sees(text, bigint), trust.keeps(text, bigint) from public;
grant execute on function trust.sees(text, bigint), trust.keeps(text, bigint) to zhuce_app;

create table correction (
  id uuid primary key default gen_random_uuid(),
  known_at timestamptz not null unique references recording,
  act text not null check (act in ('corrected', 'entered', 'retracted')),
  register text not null check (register ~ '^[a-z_]+$'),
  key text[] not null check (cardinality(key) > 0),
  -- A version of the row that it opened or, when it was retracted, closed.
  version bigint not null,
  corrected_by text not null check (corrected_by <> ''),
  unit text not null check (unit <> ''),
  basis text not null check (length(basis) >= 4),
  document_no text check (document_no <> ''),
  source text not null check (source <> '')
);
create index correction_by_key on correction (register, key);
create trigger refuse_rewriting before update or delete on correction for each row execute function keep_journal();

select trust.guard(
  'correction',
  may_read => '(select trust.role()) in (''housing-bureau'', ''policy-office'')
    or (select trust.role()) = ''county-clerk'' and trust.keeps(register, version)',
  may_insert => 'corrected_by = (select trust.login()) and trust.keeps(register, version)'
);

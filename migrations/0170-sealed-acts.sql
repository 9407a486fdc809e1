-- 密封事项: an act that nobody may learn of yet leaves its salted digest here and nothing in the journal. The journal gets one leaf for each
-- full hour, of one form and one length, whether or not anything was done. Sealed leaves of earlier times stay as they are.
create table sealed_batch (
  id uuid primary key,
  -- 业务日期, and the full hour at which it was closed.
  closed_on date not null,
  hour timestamptz not null,
  salt bytea not null check (length(salt) = 16),
  -- One after the other in their order, made up to a multiple of 64 with digests of nothing.
  digests bytea not null check (length(digests) > 0 and length(digests) % 2048 = 0),
  unique (closed_on, hour)
);

create table sealed_act (
  id uuid primary key default gen_random_uuid(),
  credit_code text not null default trust.credit_code(),
  salt bytea not null check (length(salt) = 16),
  digest bytea not null check (length(digest) = 32),
  -- Null: the hour is not over.
  batch uuid references sealed_batch
);
create index sealed_act_of_firm on sealed_act (credit_code);
create index sealed_act_without_batch on sealed_act (id) where batch is null;

create function keep_sealed() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' and old.batch is null and new.batch is not null
    and (new.id, new.credit_code, new.salt, new.digest) = (old.id, old.credit_code, old.salt, old.digest) then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
revoke execute on function keep_sealed() from public;
create trigger append_only before update or delete on sealed_act for each row execute function keep_sealed();
create trigger append_only before update or delete on sealed_batch for each row execute function keep_journal();

select trust.guard(
  'sealed_act',
  may_read => own || ' or (select trust.role()) = ''sealer''',
  may_insert => own || ' and batch is null',
  may_update => '(select trust.role()) = ''sealer'''
) from (select '(select trust.role()) = ''firm'' and credit_code = (select trust.credit_code())' as own) it;
select trust.guard(
  'sealed_batch', may_read => '(select trust.role()) = ''sealer''', may_insert => '(select trust.role()) = ''sealer'''
);
-- Where a row lies and which transaction wrote it would number the acts of all firms.
revoke select, insert, update on sealed_act from zhuce_app;
grant select (id, credit_code, salt, digest, batch), insert (id, credit_code, salt, digest), update (batch) on sealed_act to zhuce_app;

select trust.guard(
  'journal_leaf',
  may_read => '(select trust.role()) in (''sequencer'', ''audit-administrator'')',
  may_insert => 'actor = (select trust.login()) or (select trust.role()) = ''gate'' and act = ''signed-in''
    or (select trust.role()) = ''installer'' and actor = ''installer'' and act = ''administrator-installed''
    or (select trust.role()) = ''sealer'' and actor = ''sealer'' and act = ''sealed-batch'''
);

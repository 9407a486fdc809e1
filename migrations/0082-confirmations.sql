-- 核实: who vouched for a version of a row as it stands, when and on what. It lapses by itself when the row gets another version.
create table confirmation (
  id uuid primary key default gen_random_uuid(),
  register text not null check (register ~ '^[a-z_]+$'),
  version bigint not null,
  confirmed_by text not null check (confirmed_by <> ''),
  name text not null check (name <> ''),
  unit text not null check (unit <> ''),
  basis text not null check (length(basis) >= 4),
  document_no text check (document_no <> ''),
  confirmed_on date not null,
  confirmed_at timestamptz not null
);
create index confirmation_by_version on confirmation (register, version);
create trigger refuse_rewriting before update or delete on confirmation for each row execute function keep_journal();

select trust.guard(
  'confirmation',
  may_read => '(select trust.works()) and trust.sees(register, version)',
  may_insert => 'confirmed_by = (select trust.login()) and trust.keeps(register, version)'
);

-- 导入: which workbooks came in, and which registers were ever told. The domains are what several registers share.
create domain credit_code as text check (value ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$');
create domain fen as bigint check (value >= 0);
create domain qualification_category as text check (value in (
  'building', 'highway', 'railway', 'port', 'water', 'power', 'mining', 'metallurgy', 'petrochemical', 'municipal', 'communication',
  'electromechanical'
));
create domain qualification_grade as text check (value in ('third', 'second', 'first', 'special'));

create table import_batch (
  id uuid primary key default gen_random_uuid(),
  workbook text not null check (workbook in ('firms', 'tenders')),
  file_name text not null check (file_name <> ''),
  imported_by text not null check (imported_by <> ''),
  imported_at timestamptz not null,
  row_count int not null check (row_count >= 0)
);
create index import_batch_by_time on import_batch (imported_at desc);

-- A register that is not in here was never imported: what it would say is unknown, not empty.
create table register_loaded (
  register text primary key,
  loaded_at timestamptz not null,
  source text not null
);

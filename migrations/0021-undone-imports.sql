-- 撤销导入: an undo is recorded beside the import that it takes back. An import made before the two times has no instant of its own.
alter table import_batch add column known_at timestamptz unique;

create table import_undo (
  import uuid primary key references import_batch,
  undone_by text not null check (undone_by <> ''),
  known_at timestamptz not null unique
);

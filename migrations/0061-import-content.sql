-- 导入的内容: by which bytes a file is known again, what stayed behind, and what was doubtful and confirmed by who imported it.
alter table import_batch
  add column sha256 bytea check (length(sha256) = 32),
  add column left_out int not null default 0 check (left_out >= 0),
  add column confirmed jsonb not null default '[]' check (jsonb_typeof(confirmed) = 'array');
create index import_batch_by_content on import_batch (sha256);

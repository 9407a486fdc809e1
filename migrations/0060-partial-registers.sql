-- 不完整的导入: a sheet of which rows stayed behind says nothing about what is not in it.
alter table register_loaded add column is_partial boolean not null default false;

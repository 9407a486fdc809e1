-- 不写文件名的来源: everybody reads which lists have come in, and the name of a file could name a project that is not published.
alter table register_loaded no force row level security, disable trigger refuse_rewriting;
update register_loaded set source = regexp_replace(source, '《.*》', '') where register in ('project', 'lot', 'lot_parameter');
alter table register_loaded force row level security, enable trigger refuse_rewriting;
alter table register_loaded add check (register not in ('project', 'lot', 'lot_parameter') or source !~ '《');

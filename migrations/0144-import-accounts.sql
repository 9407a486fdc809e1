-- 谁的导入: of several people of one unit, an import says by which account it came in; of earlier ones that is not known.
alter table import_batch add column login text check (login <> '');

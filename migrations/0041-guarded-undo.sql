-- 撤销的保护: an undo is recorded and seen by the housing bureau, as the import that it takes back.
select trust.guard(
  'import_undo',
  may_read => '(select trust.role()) = ''housing-bureau''',
  may_insert => '(select trust.role()) = ''housing-bureau'''
);

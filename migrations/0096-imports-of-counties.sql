-- 县区的导入: for which unit and area an import was made. A clerk makes, sees and takes back those of its own area; null is the whole city.
alter table import_batch add column unit text check (unit <> ''), add column area text check (area <> '');
alter table register_loaded add column area text check (area <> '');

select trust.guard(
  'import_batch',
  may_read => '(select trust.role()) in (''housing-bureau'', ''policy-office'')
    or (select trust.role()) = ''county-clerk'' and area = (select trust.area())
    or imported_by = ''演示数据''',
  may_insert => 'unit is not distinct from (select trust.unit()) and (
    (select trust.role()) = ''housing-bureau'' and area is null
    or (select trust.role()) = ''county-clerk'' and area = (select trust.area()) and workbook = ''tenders'' and imported_by <> ''演示数据'')'
);

select trust.guard(
  'import_undo',
  may_read => '(select trust.role()) in (''housing-bureau'', ''policy-office'') or ' || own,
  may_insert => '(select trust.role()) = ''housing-bureau'' or ' || own
) from (
  select '(select trust.role()) = ''county-clerk''
    and exists (select from public.import_batch where id = import and area = (select trust.area()))' as own
) it;

-- A list of one county says nothing about another.
select trust.guard(
  'register_loaded',
  may_read => 'true',
  may_insert => '(select trust.role()) = ''housing-bureau'' and area is null or ' || own,
  may_update => '(select trust.role()) = ''housing-bureau'' or ' || own
) from (
  select '(select trust.role()) = ''county-clerk'' and area = (select trust.area())
    and register in (''project'', ''lot'', ''lot_parameter'')' as own
) it;

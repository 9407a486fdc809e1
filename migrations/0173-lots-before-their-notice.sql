-- 未到公告日的标段: until the business day of its notice a lot is seen as one that is not published. The signed context says which day it is,
-- also for nobody; without a context no lot is seen.
select trust.guard(
  'lot',
  may_read => 'published and noticed_on <= (select (trust.context() ->> ''today'')::date)
    or (select trust.role()) in (''housing-bureau'', ''policy-office'')
    or (select trust.role()) = ''county-clerk'' and area = (select trust.area())
    or (select trust.role()) = ''procuring-entity'' and (select trust.credit_code()) in (procuring_entity_code, owner_code)',
  may_insert => kept,
  may_update => kept
) from (select '(select trust.role()) = ''housing-bureau'' or (select trust.role()) = ''county-clerk'' and area = (select trust.area())' as kept) it;

create or replace function trust.told_source(source text, area text, recorded_at timestamptz) returns text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select case
    when trust.role() in ('housing-bureau', 'policy-office') or trust.role() = 'county-clerk' and area = trust.area() then source
    when exists (select from public.lot where lower(known) = recorded_at and published and noticed_on <= (trust.context() ->> 'today')::date)
      or exists (select from public.project where lower(known) = recorded_at and published)
      or trust.role() = 'procuring-entity' and (
        exists (select from public.lot
          where lower(known) = recorded_at and trust.credit_code() in (procuring_entity_code, owner_code))
        or exists (select from public.project where lower(known) = recorded_at and owner_code = trust.credit_code()))
    then coalesce(
      (select coalesce(unit, case when imported_by = '演示数据' then imported_by else '市住建局' end) || ' '
        from public.import_batch where known_at = recorded_at),
      (select unit || ' ' from public.correction where known_at = recorded_at),
      '') || to_char(recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') || ' 登记'
    else to_char(recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') || ' 登记'
  end
$$;

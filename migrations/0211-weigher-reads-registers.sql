-- 轮次读登记簿: for whom a changed lot is out of the question is read off the registers of firms. Commitments, plans, findings and
-- answers it reads as little as before.
select trust.guard(
  it,
  may_read => '(select trust.works()) or (select trust.role()) = ''weigher''',
  may_insert => '(select trust.role()) = ''housing-bureau''',
  may_update => '(select trust.role()) = ''housing-bureau'''
) from unnest(array['certificate', 'person', 'licence', 'led_work']::regclass[]) it;

select trust.guard(
  it,
  may_read => '(select trust.role()) in (''housing-bureau'', ''policy-office'', ''weigher'')
    or (select trust.role()) = ''firm'' and enterprise = (select trust.credit_code())
    or (select trust.role()) = ''county-clerk'' and enterprise in (
      select credit_code from public.enterprise where area = (select trust.area()) and upper_inf(known) and upper_inf(valid)
    )',
  may_insert => '(select trust.role()) = ''housing-bureau''',
  may_update => '(select trust.role()) = ''housing-bureau'''
) from unnest(array['sanction', 'ban', 'credit_score']::regclass[]) it;

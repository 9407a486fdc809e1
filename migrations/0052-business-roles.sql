-- 登记簿给谁看: whoever works here; the three administrators see no business.
select trust.guard(
  it,
  may_read => '(select trust.works())',
  may_insert => '(select trust.role()) = ''housing-bureau''',
  may_update => '(select trust.role()) = ''housing-bureau'''
) from unnest(array['enterprise', 'certificate', 'person', 'licence', 'led_work']::regclass[]) it;

-- 信用: the bureau, the policy office, the firm itself, and the clerks of the area where the firm, as last known, is domiciled.
select trust.guard(
  it,
  may_read => '(select trust.role()) in (''housing-bureau'', ''policy-office'')
    or (select trust.role()) = ''firm'' and enterprise = (select trust.credit_code())
    or (select trust.role()) = ''county-clerk'' and enterprise in (
      select credit_code from public.enterprise where area = (select trust.area()) and upper_inf(known) and upper_inf(valid)
    )',
  may_insert => '(select trust.role()) = ''housing-bureau''',
  may_update => '(select trust.role()) = ''housing-bureau'''
) from unnest(array['sanction', 'ban', 'credit_score']::regclass[]) it;

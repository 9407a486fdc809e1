-- 开标以后的担保承诺: once a lot is opened, what was committed for it is no secret of a bidder any more (招标投标法 22). Beside the bureau
-- the policy office reads it, to see what another share of guarantee would have changed.
select trust.guard(
  'guarantee_commitment',
  may_read => issued || ' or (select trust.role()) = ''firm'' and enterprise = (select trust.credit_code())
    or (select trust.role()) in (''housing-bureau'', ''policy-office'')
      and exists (select from public.lot it where it.code = lot and upper_inf(it.known) and it.bids_due_on < (select trust.today()))
      and not exists (select from public.lot it where it.code = lot and upper_inf(it.known) and it.bids_due_on >= (select trust.today()))',
  may_insert => issued || ' and exists (select from public.lot it where it.code = lot)',
  may_update => issued
) from (select '(select trust.role()) = ''bank'' and issuing_unit = (select trust.unit())' as issued) it;

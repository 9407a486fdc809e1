-- 认定不早于现行的截止日: where a deadline was put off, the version that held before still stands for its days, with its own deadline. No
-- finding is taken while a version of today or of a later day has bids due (招标投标法 22).
select trust.guard(
  'm06_ability_finding',
  may_read => '(select trust.role()) = ''firm'' and credit_code = (select trust.credit_code()) or ' || procures || ')',
  may_insert => procures || opened,
  may_update => procures || opened
) from (
  select '(select trust.role()) = ''procuring-entity''
    and lot_code in (select code from public.lot where procuring_entity_code = (select trust.credit_code())' as procures,
    ' and upper_inf(known) and bids_due_on < (select trust.today()))
    and not exists (select from public.lot it where it.code = lot_code and upper_inf(it.known)
      and it.valid && daterange((select trust.today()), null) and it.bids_due_on >= (select trust.today()))' as opened
) it;

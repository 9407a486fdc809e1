-- 存证: once bids were due on a lot for which it made a check sheet, a firm reads the batches that hold acts of its own, so that it can show
-- that its sheet was there then. How many acts of others stand beside them, the fillers of a batch do not say; whose they are, nothing does.
select trust.guard(
  'sealed_batch',
  may_read => '(select trust.role()) = ''sealer''
    or (select trust.role()) = ''firm''
      and exists (select from public.sealed_act it where it.batch = sealed_batch.id and it.credit_code = (select trust.credit_code()))
      and exists (
        select from public.m06_check_sheet sheet
        where sheet.credit_code = (select trust.credit_code()) and sheet.made_at < sealed_batch.hour + interval ''1 hour''
          and coalesce(
            (select max(it.bids_due_on) from public.lot it where it.code = sheet.lot_code and upper_inf(it.known)),
            sheet.bids_due_on) < (select trust.today()))',
  may_insert => '(select trust.role()) = ''sealer'''
);

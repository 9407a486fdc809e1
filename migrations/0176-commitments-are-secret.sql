-- 担保承诺是秘密: a commitment for a lot says who prepares a bid for it. Until that lot is opened it is the firm's and its issuer's alone
-- (招标投标法 22): told by the issuer, read by no office, asked about and answered between the two.
alter table guarantee_commitment add column issuing_unit text default trust.unit() check (issuing_unit <> '');
alter table guarantee_commitment alter column issuing_unit set statistics 0;

-- Numbers are each issuer's own: that another issuer has one like it is nobody's to learn.
alter table guarantee_commitment drop constraint guarantee_commitment_one_truth;
alter table guarantee_commitment add constraint guarantee_commitment_one_truth
  exclude using gist (document_no with =, (coalesce(issuing_unit, '')) with =, valid with &&, known with &&);

-- The deadline day is over, by the business date of the signed context.
select trust.guard(
  'guarantee_commitment',
  may_read => issued || ' or (select trust.role()) = ''firm'' and enterprise = (select trust.credit_code())
    or (select trust.role()) = ''housing-bureau''
      and exists (select from public.lot it where it.code = lot and upper_inf(it.known) and it.bids_due_on < (select trust.today()))
      and not exists (select from public.lot it where it.code = lot and upper_inf(it.known) and it.bids_due_on >= (select trust.today()))',
  -- A lot that he does not see is to him as one that is nowhere.
  may_insert => issued || ' and exists (select from public.lot it where it.code = lot)',
  may_update => issued
) from (select '(select trust.role()) = ''bank'' and issuing_unit = (select trust.unit())' as issued) it;

-- Whoever withdraws a project or lot is not told what he may not see of it.
drop function trust.names_what_is_gone(timestamptz);
drop policy owner_looks on guarantee_commitment;

-- The issuer keeps what it told; the bureau keeps every other register.
create or replace function trust.keeps(register text, version bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  kept boolean;
  asked bigint := version;
begin
  if register = 'guarantee_commitment' then
    return coalesce(trust.role() = 'bank', false) and exists (
      select from public.guarantee_commitment it where it.version = asked and it.issuing_unit = trust.unit());
  end if;
  if trust.role() = 'housing-bureau' then return true; end if;
  if trust.role() <> 'county-clerk' or register not in ('lot', 'project') then return false; end if;
  execute format('select exists (select from public.%I where version = $1 and area = trust.area())', register) into kept using version;
  return kept;
end $$;

-- What was put right about it, and asked about it, is as secret.
select trust.guard(
  'correction',
  may_read => '(select trust.role()) in (''housing-bureau'', ''policy-office'') and register <> ''guarantee_commitment''
    or (select trust.role()) in (''county-clerk'', ''bank'') and trust.keeps(register, version)',
  may_insert => 'corrected_by = (select trust.login()) and trust.keeps(register, version)'
);
select trust.guard(
  'question',
  may_read => 'asker_code = (select trust.credit_code()) and asker_role = (select trust.role())
    or (select trust.role()) = ''housing-bureau'' and register <> ''guarantee_commitment''
    or (select trust.role()) in (''county-clerk'', ''bank'') and trust.keeps(register, version)',
  may_insert => 'asked_by = (select trust.login()) and asker_role = (select trust.role())
    and asker_code = (select trust.credit_code()) and trust.concerns(register, version)'
);

-- An issuer makes, sees and takes back its own imports, and nobody else sees them.
alter table import_batch add column of_issuer boolean not null default false;
alter table import_batch
  alter column file_name set statistics 0, alter column imported_by set statistics 0, alter column login set statistics 0,
  alter column row_count set statistics 0, alter column unit set statistics 0, alter column sha256 set statistics 0,
  alter column confirmed set statistics 0, alter column of_issuer set statistics 0;
select trust.guard(
  'import_batch',
  may_read => 'case when of_issuer then (select trust.role()) = ''bank'' and unit = (select trust.unit())
    else (select trust.role()) in (''housing-bureau'', ''policy-office'')
      or (select trust.role()) = ''county-clerk'' and area = (select trust.area())
      or imported_by = ''演示数据'' end',
  may_insert => 'unit is not distinct from (select trust.unit()) and case when of_issuer
    then (select trust.role()) = ''bank'' and unit is not null and area is null and workbook = ''tenders'' and imported_by <> ''演示数据''
    else (select trust.role()) = ''housing-bureau'' and area is null
      or (select trust.role()) = ''county-clerk'' and area = (select trust.area()) and workbook = ''tenders'' and imported_by <> ''演示数据'' end'
);
select trust.guard(
  'import_undo',
  may_read => '(select trust.role()) in (''housing-bureau'', ''policy-office'')
      and exists (select from public.import_batch where id = import and not of_issuer) or ' || own,
  may_insert => '(select trust.role()) = ''housing-bureau'' and exists (select from public.import_batch where id = import and not of_issuer) or ' || own
) from (
  select '(select trust.role()) = ''county-clerk''
      and exists (select from public.import_batch where id = import and area = (select trust.area()))
    or (select trust.role()) = ''bank''
      and exists (select from public.import_batch where id = import and of_issuer)' as own
) it;

-- That issuers tell here is said once, by the first of them, and never of one import.
select trust.guard(
  'register_loaded',
  may_read => 'true',
  may_insert => '(select trust.role()) = ''housing-bureau'' and area is null and register <> ''guarantee_commitment''
    or (select trust.role()) = ''bank'' and area is null and register = ''guarantee_commitment'' or ' || own,
  may_update => '(select trust.role()) = ''housing-bureau'' or ' || own
) from (
  select '(select trust.role()) = ''county-clerk'' and area = (select trust.area())
    and register in (''project'', ''lot'', ''lot_parameter'')' as own
) it;

-- Whoever records takes an instant, and leaves a mark for the rounds.
select trust.guard('recording', may_read => records, may_insert => records)
from (select '(select trust.role()) in (''housing-bureau'', ''county-clerk'', ''bank'')' as records) it;
select trust.guard(
  'touched',
  may_read => own,
  may_insert => '(select trust.role()) in (''housing-bureau'', ''county-clerk'', ''procuring-entity'', ''bank'')',
  may_delete => own
) from (select '(select trust.role()) = ''weigher'' and round = ''standing'' or (select trust.role()) = ''rechecker'' and round = ''sheets''' as own) it;

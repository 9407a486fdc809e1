-- 企业的机会: the last answer for each firm and open lot. Who qualifies for a lot before its opening is what nobody but the firm may
-- learn (招标投标法 二十二); not even the part of the system that finds whom to weigh again reads an answer.
create table m06_standing (
  credit_code text not null,
  lot_code text not null,
  -- Of the lot as it was weighed.
  lot_digest text not null,
  title text not null,
  bids_due_on date not null,
  list text not null check (list in ('eligible', 'near', 'pending', 'not-applicable')),
  -- Null: so since the firm was weighed for the first time.
  since date,
  primary key (credit_code, lot_code)
);

-- What the answers of a firm rest on; without any of them. turn: how often it was told.
create table m06_standing_basis (
  credit_code text primary key,
  weighed_on date not null,
  edition text not null,
  lots text not null,
  turn integer not null check (turn >= 0)
);

select trust.guard('m06_standing', may_read => own, may_insert => own, may_update => own, may_delete => own)
from (select '(select trust.role()) = ''firm'' and credit_code = (select trust.credit_code())' as own) it;
select trust.guard(
  'm06_standing_basis', may_read => own || ' or (select trust.role()) = ''weigher''', may_insert => own, may_update => own
) from (select '(select trust.role()) = ''firm'' and credit_code = (select trust.credit_code())' as own) it;

-- It has to know which firms there are.
select trust.guard(
  'enterprise',
  may_read => '(select trust.works()) or (select trust.role()) = ''weigher''',
  may_insert => '(select trust.role()) = ''housing-bureau''',
  may_update => '(select trust.role()) = ''housing-bureau'''
);

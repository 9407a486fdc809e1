-- 机会只留符合条件的: of a firm's standing only that is kept which it may be told of, the lots for which it is 符合条件. So a firm for
-- whom a change means nothing has nothing to be written about it, and only its basis is moved on.
alter table m06_standing no force row level security;
delete from m06_standing where list <> 'eligible';
alter table m06_standing force row level security;
alter table m06_standing drop column list, drop column lot_digest;

-- What answers rest on beside the firm itself, all of it public when it was: the open lots as they were weighed, and up to which
-- instant the lists of each register speak. Without it nobody could say which lots have changed since.
create table m06_standing_ground (
  digest text primary key,
  lots jsonb not null,
  loaded jsonb not null
);
select trust.guard('m06_standing_ground', may_read => own, may_insert => own, may_delete => own)
from (select '(select trust.role()) = ''weigher''' as own) it;
alter table m06_standing_basis rename column lots to ground;

-- A basis is moved on by whoever finds whom to weigh; an answer is still the firm's alone. What is kept about lots that are opened goes.
select trust.guard(
  'm06_standing_basis',
  may_read => own || ' or (select trust.role()) = ''weigher''',
  may_insert => own,
  may_update => own || ' or (select trust.role()) = ''weigher'''
) from (select '(select trust.role()) = ''firm'' and credit_code = (select trust.credit_code())' as own) it;
select trust.guard('m06_standing', may_read => own || opened, may_insert => own, may_update => own, may_delete => own || opened)
from (select '(select trust.role()) = ''firm'' and credit_code = (select trust.credit_code())' as own,
  ' or (select trust.role()) = ''weigher'' and bids_due_on < (select trust.today())' as opened) it;

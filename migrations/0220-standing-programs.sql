-- 规则程序: the rules by which firms were weighed last, as text, all of it public. So a round under other rules can ask what the old ones
-- asked of the registers, and weighs only those who may have an answer under them; without it nobody could say, and everybody is weighed.
create table m06_standing_program (
  edition text primary key check (edition = encode(sha256(convert_to(rules, 'UTF8')), 'hex')),
  rules text not null
);
select trust.guard('m06_standing_program', may_read => own, may_insert => own, may_delete => own)
from (select '(select trust.role()) = ''weigher''' as own) it;

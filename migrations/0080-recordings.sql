-- 记载的时刻: each import, undo and correction takes an instant of its own, by which what it told is found again.
create table recording (known_at timestamptz primary key);

-- Instants say nothing of what was recorded; whoever records must know the newest.
select trust.guard('recording', may_read => records, may_insert => records)
from (select '(select trust.role()) in (''housing-bureau'', ''county-clerk'')' as records) it;

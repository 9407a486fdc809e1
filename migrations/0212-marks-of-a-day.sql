-- 到日子才触及: of all that is registered about a firm, only a commitment counts from one day on and not on the day before; everything
-- else is read as of the deadline. Whoever writes such a commitment marks the firm for those days too.
alter table touched add column due_on date;

create function trust.touch_on_days() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.touched (round, credit_code, due_on)
  select distinct 'standing', changed.enterprise, it.day
  from changed, unnest(array[changed.committed_on, lower(changed.valid), upper(changed.valid)]) as it (day)
  where upper_inf(changed.known) and it.day > coalesce(trust.today(), '-infinity');
  return null;
end $$;
revoke execute on function trust.touch_on_days() from public;

create trigger touch_on_days_after_insert after insert on guarantee_commitment referencing new table as changed
  for each statement execute function trust.touch_on_days();
create trigger touch_on_days_after_update after update on guarantee_commitment referencing new table as changed
  for each statement execute function trust.touch_on_days();

-- What was written before there were such marks.
alter table guarantee_commitment no force row level security;
alter table touched no force row level security;
insert into touched (round, credit_code, due_on)
select distinct 'standing', enterprise, it.day
from guarantee_commitment, unnest(array[committed_on, lower(valid), upper(valid)]) as it (day)
where upper_inf(known) and it.day is not null;
alter table guarantee_commitment force row level security;
alter table touched force row level security;

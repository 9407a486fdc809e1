-- 只结束知悉时间: the same refusal, by comparing the two rows as they are stored, byte by byte. As JSON it took 0.04 ms of each row that an
-- import closed.
create or replace function refuse_rewriting() returns trigger language plpgsql as $$
declare
  closed record;
begin
  if tg_op = 'UPDATE' then
    if upper_inf(old.known) and not upper_inf(new.known) and lower(new.known) = lower(old.known) then
      closed := new;
      closed.known := old.known;
      if closed operator(pg_catalog.*=) old then return new; end if;
    end if;
  end if;
  raise exception '登记的事实不改写、不删除（%）。变更请另记一行，原来的一行只结束其知悉时间。', tg_table_name
    using errcode = 'restrict_violation';
end $$;

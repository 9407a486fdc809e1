-- 触及: which firms and lots a write has touched, said by the database itself in the transaction of the write; so that a round weighs
-- again only what rests on them. Each of the two rounds has marks of its own, and takes away those that it has dealt with.
create table touched (
  id bigint generated always as identity primary key,
  round text not null check (round in ('standing', 'sheets')),
  -- Neither: whatever there is.
  credit_code text,
  lot_code text check (credit_code is null or lot_code is null)
);
create index touched_firm on touched (credit_code);
create index m06_check_sheet_by_deadline on m06_check_sheet (bids_due_on);
create index m06_check_sheet_of_lot on m06_check_sheet (lot_code);
-- What was written before there were marks.
insert into touched (round) values ('sheets');

-- A mark says nothing of what was written, and whoever writes facts may leave one.
select trust.guard(
  'touched',
  may_read => own,
  may_insert => '(select trust.role()) in (''housing-bureau'', ''county-clerk'', ''procuring-entity'')',
  may_delete => own
) from (select '(select trust.role()) = ''weigher'' and round = ''standing'' or (select trust.role()) = ''rechecker'' and round = ''sheets''' as own) it;

-- The argument gives the firms among the rows that changed.
create function trust.touch_firms() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format(
    'insert into public.touched (round, credit_code)
     select round, firm from (%s) as it (firm), unnest(array[''standing'', ''sheets'']) as round where firm is not null', tg_argv[0]);
  return null;
end $$;

-- Open lots are compared by the round itself; what opened has to be weighed again only then.
create function trust.touch_lots() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.touched (round, lot_code) select distinct 'sheets', code from changed;
  return null;
end $$;

-- That a register came in makes known of every firm what was not.
create function trust.touch_all() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.touched (round) values ('sheets');
  return null;
end $$;

do $$
declare
  of_person text := 'select distinct held.employer from changed join public.person as held on held.id = changed.person and upper_inf(held.known)';
  it record;
begin
  for it in
    select * from (values
      ('enterprise', 'select distinct credit_code from changed'),
      ('certificate', 'select distinct enterprise from changed'),
      ('person', 'select distinct employer from changed'),
      ('licence', of_person),
      ('led_work', of_person),
      ('sanction', 'select distinct enterprise from changed'),
      ('ban', 'select distinct enterprise from changed'),
      ('credit_score', 'select distinct enterprise from changed'),
      ('guarantee_commitment', 'select distinct enterprise from changed'),
      ('m06_ability_finding', 'select distinct credit_code from changed')
    ) as registers (register, firms)
  loop
    execute format('create trigger touch_after_insert after insert on %I referencing new table as changed
      for each statement execute function trust.touch_firms(%L)', it.register, it.firms);
    execute format('create trigger touch_after_update after update on %I referencing new table as changed
      for each statement execute function trust.touch_firms(%L)', it.register, it.firms);
  end loop;
end $$;
create trigger touch_after_insert after insert on lot referencing new table as changed for each statement execute function trust.touch_lots();
create trigger touch_after_update after update on lot referencing new table as changed for each statement execute function trust.touch_lots();
create trigger touch after insert or update on register_loaded for each statement execute function trust.touch_all();

revoke execute on function trust.touch_firms(), trust.touch_lots(), trust.touch_all() from public;

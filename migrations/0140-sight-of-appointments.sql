-- 任职给谁看: an appointment carries who may see it, worked out when it or a project is written. Nothing is to be asked about a text of the
-- asker's own: an answer would confirm the names of projects that are hidden.
alter table appointment
  add column seen_by_all boolean not null default true,
  add column seen_in_area text,
  add column seen_by_owner text;
-- The planner keeps no samples of what may be hidden.
alter table appointment
  alter column seen_by_all set statistics 0, alter column seen_in_area set statistics 0, alter column seen_by_owner set statistics 0;
create index project_by_any_name on project (name);
drop index project_by_name;

-- What is named by it: every project that is or was called so. One that no longer stands counts as it last stood.
-- Where several areas or owners have one of that name, none of them is told of the others.
create function trust.sight_of(named text, out by_all boolean, out in_area text, out by_owner text) language sql stable
set search_path = pg_catalog, pg_temp as $$
  with meant as (
    select distinct code from public.project where code = named or name = named
  ), stands as (
    select held.published, held.area, held.owner_code from meant join public.project as held using (code)
    where upper_inf(held.known) or lower(held.known) = (
      select max(lower(last.known)) from public.project as last where last.code = held.code having not bool_or(upper_inf(last.known)))
  )
  select coalesce(bool_or(published), true),
    case when not bool_or(published) and count(distinct area) = 1 then min(area) end,
    case when not bool_or(published) and count(distinct owner_code) = 1 and count(owner_code) = count(*) then min(owner_code) end
  from stands
$$;

create function trust.sight_of_appointment() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select * into new.seen_by_all, new.seen_in_area, new.seen_by_owner from trust.sight_of(new.work);
  return new;
end $$;

-- Published, hidden, named otherwise or taken back: whatever names the project by any name it has had.
create function trust.sight_of_project() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.appointment as held
  set seen_by_all = sight.by_all, seen_in_area = sight.in_area, seen_by_owner = sight.by_owner
  from (
    select distinct work from public.appointment where work in (
      select unnest(array[code, name]) from public.project where code in (select code from changed))
  ) as named, lateral trust.sight_of(named.work) as sight
  where held.work = named.work
    and (held.seen_by_all, held.seen_in_area, held.seen_by_owner) is distinct from (sight.by_all, sight.in_area, sight.by_owner);
  return null;
end $$;

create policy owner_sees on appointment for select to current_user using (true);
create policy owner_shows on appointment for update to current_user using (true) with check (true);

-- What a row says is not rewritten; who may see it follows its projects, and is for the owner alone to write.
drop trigger refuse_rewriting on appointment;
create trigger refuse_rewriting
  before delete or update of person, work, role, from_on, through_on, source, version, valid, known, evidence on appointment
  for each row execute function refuse_rewriting();
create trigger refuse_showing before update of seen_by_all, seen_in_area, seen_by_owner on appointment
  for each row when (current_user = 'zhuce_app') execute function refuse_rewriting();

update appointment as held
set seen_by_all = sight.by_all, seen_in_area = sight.in_area, seen_by_owner = sight.by_owner
from (select distinct work from appointment) as named, lateral trust.sight_of(named.work) as sight
where held.work = named.work;

create trigger sight before insert on appointment for each row execute function trust.sight_of_appointment();
create trigger sight_after_insert after insert on project referencing new table as changed
  for each statement execute function trust.sight_of_project();
create trigger sight_after_update after update on project referencing new table as changed
  for each statement execute function trust.sight_of_project();

select trust.guard(
  'appointment',
  may_read => '(select trust.role()) in (''housing-bureau'', ''policy-office'')
    or (select trust.works()) and (
      seen_by_all
      or (select trust.role()) = ''county-clerk'' and seen_in_area = (select trust.area())
      or (select trust.role()) = ''procuring-entity'' and seen_by_owner = (select trust.credit_code()))',
  may_insert => '(select trust.role()) = ''housing-bureau''',
  may_update => '(select trust.role()) = ''housing-bureau'''
);
drop function trust.hides_project(text);
revoke execute on function trust.sight_of(text), trust.sight_of_appointment(), trust.sight_of_project() from public;

-- 项目与任职: what is to be built and for whom; who is appointed to which work. Both with two times. Null is not known.
create table project_identity (code text primary key);

create table project (
  code text not null references project_identity check (code <> ''),
  name text not null check (name <> ''),
  -- 建设单位
  owner text not null check (owner <> ''),
  owner_code credit_code,
  funding text check (funding in ('state', 'other')),
  area text not null check (area <> ''),
  sector text check (sector in ('building', 'municipal', 'transport', 'water', 'energy', 'communication', 'industry', 'other')),
  -- Not yet: seen by its keepers, its area and its owner alone.
  published boolean not null,
  -- A register imported before this instant says nothing about the project.
  listed_at timestamptz not null,
  source text not null,
  version bigint generated always as identity primary key,
  valid daterange not null check (not isempty(valid)),
  known tstzrange not null check (not isempty(known) and lower_inc(known) and not upper_inc(known)),
  evidence text not null check (evidence in ('E0', 'E1', 'E2', 'E3', 'E4')),
  constraint project_one_truth exclude using gist (code with =, valid with &&, known with &&)
);
create index project_by_key on project (code);

create table appointment (
  person text not null references person_identity,
  -- The code of a project, or the name of a work whose project is not registered.
  work text not null check (work <> ''),
  role text not null check (role in ('leader', 'technical-leader', 'safety-officer', 'quality-officer', 'site-officer', 'other')),
  from_on date,
  -- Null: still appointed, as far as is known.
  through_on date,
  source text not null,
  version bigint generated always as identity primary key,
  valid daterange not null check (not isempty(valid)),
  known tstzrange not null check (not isempty(known) and lower_inc(known) and not upper_inc(known)),
  evidence text not null check (evidence in ('E0', 'E1', 'E2', 'E3', 'E4')),
  check (through_on >= from_on),
  constraint appointment_one_truth exclude using gist (person with =, work with =, role with =, valid with &&, known with &&)
);
create index appointment_by_key on appointment (person, work, role);
create index appointment_by_work on appointment (work);

alter table lot
  add column project text references project_identity,
  -- These four are those of the project where null.
  add column owner text check (owner <> ''),
  add column owner_code credit_code,
  add column funding text check (funding in ('state', 'other')),
  add column sector text check (sector in ('building', 'municipal', 'transport', 'water', 'energy', 'communication', 'industry', 'other')),
  -- What the members of a consortium are measured by: certificates alone, or also the grade that measure 6 lets them go up to.
  add column consortium_grades text check (consortium_grades in ('certificate', 'effective')),
  add column consortium_basis text check (consortium_basis <> ''),
  -- The lots that came in before were those of published notices.
  add column published boolean not null default true;
alter table lot alter column published drop default;
create index lot_by_project on lot (project);

create function identify_project() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.project_identity values (new.code) on conflict do nothing;
  return new;
end $$;
revoke execute on function identify_project() from public;
create trigger identify before insert on project for each row execute function identify_project();

do $$
declare
  register text;
begin
  foreach register in array array['project', 'appointment'] loop
    execute format(
      'create trigger refuse_rewriting before update or delete on %1$I for each row execute function refuse_rewriting()', register);
    execute format(
      'create trigger refuse_emptying before truncate on %1$I for each statement execute function refuse_rewriting()', register);
  end loop;
end $$;

-- 编号不外泄: that a code was named once is nobody's to read. Foreign keys are checked, and identities made, by the owner alone.
select trust.guard(it, may_read => 'false')
from unnest(array['enterprise_identity', 'person_identity', 'lot_identity']::regclass[]) it;

create policy owner_inserts on enterprise_identity for insert to current_user with check (true);
create policy owner_inserts on person_identity for insert to current_user with check (true);
create policy owner_inserts on lot_identity for insert to current_user with check (true);

create or replace function identify_enterprise() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.enterprise_identity values (new.credit_code) on conflict do nothing;
  return new;
end $$;
create or replace function identify_person() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.person_identity values (new.id) on conflict do nothing;
  return new;
end $$;
create or replace function identify_lot() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.lot_identity values (new.code) on conflict do nothing;
  return new;
end $$;

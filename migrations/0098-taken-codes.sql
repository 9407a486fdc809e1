-- 占用的编号: a clerk learns that a code is taken, as any conflict would say, and nothing of who holds it or what stands under it.
create policy owner_looks on project for select to current_user using (true);
create policy owner_looks on lot for select to current_user using (true);
create policy owner_looks on guarantee_commitment for select to current_user using (true);

create function trust.taken(register text, codes text[]) returns setof text language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if trust.role() is distinct from 'county-clerk' or register not in ('project', 'lot') then return; end if;
  return query execute format(
    'select distinct code from public.%I where code = any($1) and upper_inf(known) and area is distinct from trust.area()', register) using codes;
end $$;

-- Does anything that stands name a project or lot of the clerk's area that was taken back at that instant?
create function trust.names_what_is_gone(gone_at timestamptz) returns boolean language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if trust.role() is distinct from 'county-clerk' then return false; end if;
  return exists (
    select from public.project as gone join public.lot as named on named.project = gone.code and upper_inf(named.known)
    where upper(gone.known) = gone_at and gone.area = trust.area()
      and not exists (select from public.project as held where held.code = gone.code and upper_inf(held.known))
  ) or exists (
    select from public.lot as gone join public.guarantee_commitment as named on named.lot = gone.code and upper_inf(named.known)
    where upper(gone.known) = gone_at and gone.area = trust.area()
      and not exists (select from public.lot as held where held.code = gone.code and upper_inf(held.known))
  );
end $$;

revoke execute on function trust.taken(text, text[]), trust.names_what_is_gone(timestamptz) from public;
grant execute on function trust.taken(text, text[]), trust.names_what_is_gone(timestamptz) to zhuce_app;

-- 未公布项目的任职: an appointment does not tell of a project that its reader may not see.

create function trust.hides_project(named text) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(not bool_or(published
      or trust.role() = 'county-clerk' and area = trust.area()
      or trust.role() = 'procuring-entity' and owner_code = trust.credit_code()), false)
  from public.project where (code = named or name = named) and upper_inf(known)
$$;
revoke execute on function trust.hides_project(text) from public;
grant execute on function trust.hides_project(text) to zhuce_app;
create index project_by_name on project (name) where upper_inf(known);

select trust.guard(
  'appointment',
  may_read => '(select trust.role()) in (''housing-bureau'', ''policy-office'')
    or (select trust.works()) and not trust.hides_project(work)',
  may_insert => '(select trust.role()) = ''housing-bureau''',
  may_update => '(select trust.role()) = ''housing-bureau'''
);
alter table appointment alter column work set statistics 0;

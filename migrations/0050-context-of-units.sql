-- 单位与地区: the signed context also says for which unit and which area; and a table may be guarded anew.
create function trust.unit() returns text language sql stable parallel safe as $$ select trust.context() ->> 'unit' $$;
create function trust.area() returns text language sql stable parallel safe as $$ select trust.context() ->> 'area' $$;

-- Signed in to do the business of the city, as none of the three administrators is.
create function trust.works() returns boolean language sql stable parallel safe as $$
  select coalesce(trust.context() ->> 'role' in
    ('firm', 'procuring-entity', 'housing-bureau', 'county-clerk', 'policy-office', 'bank', 'association'), false)
$$;

-- What an earlier migration allowed is taken back first, so that a later one states all that may be done.
create or replace function trust.guard(
  guarded regclass, may_read text, may_insert text default 'false', may_update text default 'false', may_delete text default 'false'
) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  rule record;
begin
  execute format('alter table %s enable row level security, force row level security', guarded);
  execute format('revoke all on %s from zhuce_app', guarded);
  for rule in
    select * from (values
      ('select', format('using (%s)', may_read), may_read),
      ('insert', format('with check (%s)', may_insert), may_insert),
      ('update', format('using (%s) with check (%s)', may_update, may_update), may_update),
      ('delete', format('using (%s)', may_delete), may_delete)
    ) as it (command, condition, test)
  loop
    execute format('drop policy if exists %I on %s', 'may_' || rule.command, guarded);
    execute format('create policy %I on %s for %s to zhuce_app %s', 'may_' || rule.command, guarded, rule.command, rule.condition);
    if rule.test <> 'false' then execute format('grant %s on %s to zhuce_app', rule.command, guarded); end if;
  end loop;
end $$;

revoke execute on all functions in schema trust from public;
grant execute on function trust.unit(), trust.area(), trust.works() to zhuce_app;

-- 猜不出来: what row security hides is not to be told by a foreign key or by the planner's estimates either.

-- A clerk's lot may belong to a project that the clerk sees; to name another fails as if there were none.
create policy names_what_is_seen on lot as restrictive for insert to zhuce_app
  with check (project is null or project in (select code from public.project));

-- Estimates of rows are made of samples of all rows, also of hidden ones: EXPLAIN would confirm a guessed price or code.
do $$
declare
  it record;
begin
  for it in
    select attrelid::regclass as hidden, attname from pg_attribute
    where attnum > 0 and not attisdropped and attname not in ('version', 'valid', 'known', 'published', 'evidence', 'area', 'category')
      and attrelid in (
        'lot'::regclass, 'project'::regclass, 'm06_plan'::regclass, 'm06_ability_finding'::regclass, 'guarantee_commitment'::regclass,
        'correction'::regclass, 'confirmation'::regclass, 'question'::regclass, 'question_outcome'::regclass
      )
  loop
    execute format('alter table %s alter column %I set statistics 0', it.hidden, it.attname);
  end loop;
end $$;

-- Sizes and counters of tables tell how much others do. Only a superuser can take them away.
do $$
declare
  each_function text;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  for each_function in
    select oid::regprocedure::text from pg_proc where pronamespace = 'pg_catalog'::regnamespace and (
      proname ~ '^pg_stat_get_(xact_)?(tuples|live_tuples|dead_tuples|mod_since|ins_since|numscans|blocks)'
      or proname in ('pg_relation_size', 'pg_table_size', 'pg_total_relation_size', 'pg_indexes_size'))
  loop
    execute format('revoke execute on function %s from public', each_function);
  end loop;
end $$;

-- 看不见别的会话: all requests share one role, which could read what its other sessions run, lock and write, and so that somebody
-- makes a check sheet at this moment. Only a superuser can take that away; whoever watches over a server keeps it by pg_monitor.
do $$
declare
  each_function text;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  for each_function in
    select oid::regprocedure::text from pg_proc where pronamespace = 'pg_catalog'::regnamespace and (
      proname ~ '^pg_stat_get_' or proname in ('pg_lock_status', 'pg_blocking_pids', 'pg_safe_snapshot_blocking_pids')
      or proname ~ '^pg_(current|last)_\w*lsn$')
  loop
    execute format('revoke execute on function %s from public', each_function);
    execute format('grant execute on function %s to pg_monitor', each_function);
  end loop;
end $$;

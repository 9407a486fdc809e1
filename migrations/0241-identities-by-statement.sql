-- 一次记下编号: all subjects that a statement names are registered at its end, not each before its row; that took 0.02 ms of each row that an
-- import wrote. The registers that make the identities need not look each up again: it stands once the statement has ended. In its place
-- nothing takes an identity away or rewrites it, whoever tries, as the reference of a register to its own identity did before.
create function refuse_forgetting() returns trigger language plpgsql as $$
begin
  raise exception '记下的编号不改写、不删除（%）：登记的历史以它为准。请另记一个编号。', tg_table_name using errcode = 'restrict_violation';
end $$;
revoke execute on function refuse_forgetting() from public;

do $$
declare
  it record;
begin
  for it in
    select * from (values
      ('enterprise', 'credit_code'), ('person', 'id'), ('lot', 'code'), ('project', 'code')
    ) as registers (register, key)
  loop
    execute format(
      'create or replace function identify_%1$s() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
begin
  insert into public.%1$s_identity select %2$I from named on conflict do nothing;
  return null;
end $body$', it.register, it.key);
    execute format('drop trigger identify on %I', it.register);
    execute format('create trigger identify after insert on %1$I referencing new table as named
      for each statement execute function identify_%1$s()', it.register);
    execute format('alter table %I drop constraint %I', it.register, it.register || '_' || it.key || '_fkey');
    execute format('create trigger refuse_forgetting before update or delete on %I
      for each row execute function refuse_forgetting()', it.register || '_identity');
    execute format('create trigger refuse_emptying before truncate on %I
      for each statement execute function refuse_forgetting()', it.register || '_identity');
  end loop;
end $$;

-- 信任: requests run as zhuce_app, which owns nothing and sees what a signed, short-lived context lets it see.

-- A role belongs to the whole server: another database of it may have made the role, or be making it now.
do $$
begin
  if not exists (select from pg_roles where rolname = 'zhuce_app') then
    begin
      create role zhuce_app login noinherit;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if exists (
    select from pg_roles where rolname = 'zhuce_app'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit or not rolcanlogin)
  ) or exists (select from pg_auth_members where member = 'zhuce_app'::regrole) then
    raise exception 'the role zhuce_app may do more than it should';
  end if;
end $$;

-- Even such a role could end its own sessions, sleep on them and keep large objects. Only a superuser can take that away.
do $$
declare
  each_function text;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  foreach each_function in array array[
    'pg_terminate_backend(int, bigint)', 'pg_cancel_backend(int)', 'pg_sleep(double precision)', 'pg_sleep_for(interval)',
    'pg_sleep_until(timestamptz)', 'lo_creat(int)', 'lo_create(oid)', 'lo_from_bytea(oid, bytea)'
  ] loop
    execute format('revoke execute on function pg_catalog.%s from public', each_function);
  end loop;
end $$;

create schema trust;
grant usage on schema trust to zhuce_app;

-- The two padded keys of HMAC (RFC 2104): with them sha256() is enough. Made at the first start.
create table trust.signing_key (
  only_one boolean primary key default true check (only_one),
  inner_pad bytea not null check (length(inner_pad) = 64),
  outer_pad bytea not null check (length(outer_pad) = 64)
);

-- zhuce.context is «HMAC-SHA256 in hexadecimal, a space, JSON». Empty: nobody is known. Anything that is not ours is refused.
create function trust.context() returns jsonb language plpgsql stable parallel safe security definer
set search_path = pg_catalog, pg_temp as $$
declare
  context text := coalesce(current_setting('zhuce.context', true), '');
  said text := substr(context, 66);
  signature text;
begin
  if context = '' then return null; end if;
  select encode(sha256(outer_pad || sha256(inner_pad || convert_to(said, 'UTF8'))), 'hex') into signature from trust.signing_key;
  if signature is null or left(context, 65) <> signature || ' ' then
    raise exception 'the context is not signed by this system' using errcode = 'invalid_authorization_specification';
  end if;
  if to_timestamp((said::jsonb ->> 'expires')::double precision) <= clock_timestamp() then
    raise exception 'the context has expired' using errcode = 'invalid_authorization_specification';
  end if;
  return said::jsonb;
end $$;

create function trust.login() returns text language sql stable parallel safe as $$ select trust.context() ->> 'login' $$;
create function trust.role() returns text language sql stable parallel safe as $$ select trust.context() ->> 'role' $$;
create function trust.credit_code() returns text language sql stable parallel safe as $$ select trust.context() ->> 'creditCode' $$;

-- Row security of one table, also against its owner: a policy for each command. What is not named is refused and not granted.
create function trust.guard(
  guarded regclass, may_read text, may_insert text default 'false', may_update text default 'false', may_delete text default 'false'
) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  rule record;
begin
  execute format('alter table %s enable row level security, force row level security', guarded);
  for rule in
    select * from (values
      ('select', format('using (%s)', may_read), may_read),
      ('insert', format('with check (%s)', may_insert), may_insert),
      ('update', format('using (%s) with check (%s)', may_update, may_update), may_update),
      ('delete', format('using (%s)', may_delete), may_delete)
    ) as it (command, condition, test)
  loop
    execute format('create policy %I on %s for %s to zhuce_app %s', 'may_' || rule.command, guarded, rule.command, rule.condition);
    if rule.test <> 'false' then execute format('grant %s on %s to zhuce_app', rule.command, guarded); end if;
  end loop;
end $$;

revoke execute on all functions in schema trust from public;
grant execute on function trust.context(), trust.login(), trust.role(), trust.credit_code() to zhuce_app;

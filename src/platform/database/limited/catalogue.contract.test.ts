// 目录契约测试: the catalogue itself says that no table stands open and no function can be misused.

import { beforeAll, expect, test } from 'vitest';
import { onEachPostgres, type TestDatabase } from '../testing.ts';

onEachPostgres((open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  const listed = async (query: string) => (await database.pool.query<{ it: string }>(query)).rows.map(({ it }) => it);
  const ours = "relnamespace in (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')";
  const openTables = `select oid::regclass::text as it from pg_class where relkind in ('r', 'p', 'f') and ${ours}
    and not (relrowsecurity and relforcerowsecurity
      and array(select polcmd from pg_policy where polrelid = pg_class.oid and polpermissive and (select oid from pg_roles where rolname = 'zhuce_app') = any(polroles)
        order by polcmd) = '{a,d,r,w}')`;

  test('row security of every table is forced, with one policy for each command', async () => {
    expect(await listed(openTables)).toEqual([]);
    await database.pool.query('create table stands_open ()');
    expect(await listed(openTables)).toEqual(['stands_open']);
    await database.pool.query('drop table stands_open');
  });

  test('no view and no policy lets anybody past the limits', async () => {
    expect(
      await listed(`select oid::regclass::text as it from pg_class where relkind in ('v', 'm') and ${ours}
        and not coalesce(reloptions::text ~ 'security_invoker=(true|on)', false)`),
    ).toEqual([]);
    expect(await listed('select polname as it from pg_policy where 0 = any(polroles)')).toEqual([]);
  });

  test('every function that runs as its owner has a fixed search path, and PUBLIC may call none of ours', async () => {
    const functions = `select oid::regprocedure::text as it from pg_proc
      where pronamespace in (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
        and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')`;
    expect(await listed(`${functions} and prosecdef order by 1`)).toEqual([
      'await_place()',
      'identify_enterprise()',
      'identify_lot()',
      'identify_person()',
      'identify_project()',
      'trust.context()',
      'trust.search(text,text[],integer)',
      'trust.sight_of_appointment()',
      'trust.sight_of_project()',
      'trust.taken(text,text[])',
      'trust.told_source(text,text,timestamp with time zone)',
    ]);
    expect(await listed(`${functions} and prosecdef and not coalesce(proconfig::text ~ 'search_path=pg_catalog', false)`)).toEqual([]);
    expect(
      await listed(
        `${functions} and (proacl is null or exists (select from aclexplode(proacl) where grantee = 0 and privilege_type = 'EXECUTE'))`,
      ),
    ).toEqual([]);
  });

  test('the role of the application is nobody’s heir and owns nothing', async () => {
    expect(
      await listed(`select rolname as it from pg_roles where rolname = 'zhuce_app'
        and rolcanlogin and not (rolsuper or rolbypassrls or rolinherit or rolcreaterole or rolcreatedb or rolreplication)`),
    ).toEqual(['zhuce_app']);
    expect(await listed("select roleid::regrole::text as it from pg_auth_members where member = 'zhuce_app'::regrole")).toEqual([]);
    expect(await listed("select oid::regclass::text as it from pg_class where relowner = 'zhuce_app'::regrole")).toEqual([]);
  });
});

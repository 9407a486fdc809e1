// 函数契约测试: every function that may be called says of a hidden row's words, codes and instants what it says where there is no such row.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, type LimitedDatabase, openLimited } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { actors, codes } from './actors.ts';

const hidden = {
  project: 'GN-HIDDEN-P',
  earlier: '灌南隐名小桥',
  name: '灌南隐名大桥',
  lot: 'GN-HIDDEN-L',
  ahead: 'GN-HIDDEN-A',
  owner: '灌南隐名建设',
};
const words = [...Object.values(hidden), '隐名', 'gnymdq', codes.otherOwner, 'P1'];
const hiddenAt = '2025-05-03T04:05:06.789Z';
const registers = ['project', 'lot', 'enterprise', 'person', 'appointment'];
const outsiders: readonly (Actor | null)[] = [actors.donghai, actors.firm, actors.bank, actors.owner, actors.audit, null];
/** Told on purpose; its comment in the database says why. */
const told = ['trust.taken(text,text[])'];

interface Callable {
  readonly name: string;
  readonly signature: string;
  readonly types: readonly string[];
}

onEachPostgres((open) => {
  const cities: { owner: TestDatabase; limited: LimitedDatabase }[] = [];
  beforeAll(async () => {
    for (const isThere of [true, false]) {
      const owner = await open();
      cities.push({ owner, limited: await openLimited(owner) });
      if (!isThere) continue;
      const times = (from: string) => `'[2025-05-01,)', tstzrange('${from}', null), 'E1', '隐名来源'`;
      const project = (
        name: string,
        known: string,
      ) => `insert into project (code, name, owner, owner_code, area, published, listed_at, valid, known, evidence, source)
        values ('${hidden.project}', '${name}', '${hidden.owner}', '${codes.otherOwner}', '灌云县', false, '2025-05-01', ${known})`;
      await owner.pool.query(`
        insert into import_batch (workbook, file_name, imported_by, imported_at, row_count, known_at, unit)
          values ('tenders', '隐名.xlsx', 'guanyun', '${hiddenAt}', 1, '${hiddenAt}', '灌云县住房城乡建设局');
        ${project(hidden.earlier, times(hiddenAt))};
        update project set known = tstzrange(lower(known), '2025-05-04');
        ${project(hidden.name, times('2025-05-04'))};
        insert into lot (code, title, procuring_entity, procuring_entity_code, area, category, noticed_on, bids_due_on, project, published, listed_at, valid, known, evidence, source)
          values ('${hidden.lot}', '${hidden.name}', '${hidden.owner}', '${codes.otherOwner}', '灌云县', 'municipal', '2025-05-06', '2031-07-17', '${hidden.project}', false, '2025-05-01', ${times(hiddenAt)}),
            ('${hidden.ahead}', '${hidden.name}', '${hidden.owner}', '${codes.otherOwner}', '灌云县', 'municipal', '2031-06-17', '2031-07-17', '${hidden.project}', true, '2025-05-01', ${times(hiddenAt)})`);
    }
  }, 60_000);
  afterAll(() => Promise.all(cities.map(({ limited }) => limited.close())));

  const callables = async (): Promise<readonly Callable[]> => {
    const { rows } = await (cities[0]?.owner.pool.query<Callable>(`
      select oid::regproc::text as name, oid::regprocedure::text as signature, array(select unnest(proargtypes)::regtype::text) as types
      from pg_proc where pronamespace in (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
        and prorettype <> 'trigger'::regtype and prokind = 'f' and has_function_privilege('zhuce_app', oid, 'execute')
        and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')`) ?? {
      rows: [],
    });
    return rows;
  };

  /** A text where a text is taken, in its first place also the name of a register; an instant where an instant is. */
  const calls = ({ name, types }: Callable): readonly string[] => {
    const value = (type: string, word: string) => {
      if (type === 'text') return `'${word}'`;
      if (type === 'text[]') return `array['${word}']`;
      if (type === 'timestamp with time zone') return `'${hiddenAt}'`;
      return type === 'integer' || type === 'bigint' ? '1' : `null::${type}`;
    };
    const isAsked = types.some((type) => type.startsWith('text') || type.startsWith('timestamp'));
    return (isAsked ? words : ['']).flatMap((word) => {
      const said = types.map((type) => value(type, word));
      const first = types[0] === 'text' ? registers.map((it) => [`'${it}'`, ...said.slice(1)]) : [];
      return [said, ...first].map((all) => `select * from ${name}(${all.join(', ')})`);
    });
  };

  const answer = async (limited: LimitedDatabase, actor: Actor | null, statement: string): Promise<string> => {
    try {
      return JSON.stringify((await limited.as(actor)((database) => sql`${sql.raw(statement)}`.execute(database))).rows);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  test('what is asked of it, it answers as where there is nothing hidden', async () => {
    const [there, nowhere] = cities;
    if (there === undefined || nowhere === undefined) throw new Error('there are two cities');
    const asked = await callables();
    expect(asked.map(({ signature }) => signature)).toContain('trust.search(text,text[],integer)');
    const leaks = new Set<string>();
    for (const actor of outsiders)
      for (const callable of asked.filter(({ types }) => types.length > 0))
        for (const call of calls(callable)) {
          const [said, otherwise] = await Promise.all([answer(there.limited, actor, call), answer(nowhere.limited, actor, call)]);
          if (said !== otherwise) leaks.add(callable.signature);
        }
    expect([...leaks]).toEqual(told);
  }, 120_000);

  test('an appointment is seen as the project that it names by any name of it, also when that is hidden or published later', async () => {
    const { owner, limited } = cities[0] ?? {};
    if (owner === undefined || limited === undefined) throw new Error('there is a city');
    const works = [hidden.project, hidden.name, hidden.earlier, '后来的工程', 'LATER-P', '无关的工程'];
    await owner.pool.query('insert into person_identity values ($1)', ['P9']);
    await owner.pool.query(
      `insert into appointment (person, work, role, valid, known, evidence, source)
      select 'P9', unnest($1::text[]), 'leader', '(,)', '[2025-05-05,)', 'E1', '甲'`,
      [works],
    );
    const seen = (actor: Actor) =>
      limited.as(actor)(async (database) => {
        const { rows } = await sql<{ work: string }>`select work from appointment where person = 'P9' order by version`.execute(database);
        return rows.map(({ work }) => work);
      });
    const later = (
      isPublished: boolean,
      at: string,
    ) => `insert into project (code, name, owner, area, published, listed_at, valid, known, evidence, source)
      values ('LATER-P', '后来的工程', '某单位', '东海县', ${isPublished}, '2025-05-01', '(,)', '[${at},)', 'E1', '甲')`;
    const close = (at: string) => `update project set known = tstzrange(lower(known), '${at}') where code = 'LATER-P' and upper_inf(known)`;
    const free = ['后来的工程', 'LATER-P', '无关的工程'];
    expect([await seen(actors.firm), await seen(actors.donghai), await seen(actors.guanyun), await seen(actors.otherOwner)]).toEqual([
      free,
      free,
      works,
      works,
    ]);
    await owner.pool.query(later(false, '2025-05-06'));
    expect([await seen(actors.firm), await seen(actors.guanyun), await seen(actors.donghai)]).toEqual([
      ['无关的工程'],
      [hidden.project, hidden.name, hidden.earlier, '无关的工程'],
      free,
    ]);
    await owner.pool.query(`${close('2025-05-07')}; ${later(true, '2025-05-07')}`);
    expect(await seen(actors.firm)).toEqual(free);
    await owner.pool.query(`${close('2025-05-08')}; ${later(false, '2025-05-08')}; ${close('2025-05-09')}`);
    expect([await seen(actors.firm), await seen(actors.bureau)]).toEqual([['无关的工程'], works]);
  });

  test('who may see an appointment is not for its writer to say', async () => {
    const { limited } = cities[0] ?? {};
    const showing = limited?.as(actors.bureau)((database) =>
      sql`update appointment set seen_by_all = true where not seen_by_all`.execute(database),
    );
    await expect(showing).rejects.toMatchObject({ code: '23001' });
  });
});

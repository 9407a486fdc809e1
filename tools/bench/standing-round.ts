// 政策找企业轮次的量测: the full demo city, every firm over every open lot: at first, at night, for one firm, for one lot, for nothing; and the page of one firm.
// npm run bench:standing

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { setUpDemoCity } from '../../seed/demo-city.ts';
import { dayInShanghai } from '../../src/kernel/plain-date.ts';
import { programInForce, programOf, sentences } from '../../src/measures/m06-wider-scope/index.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { connect } from '../../src/platform/database/connect.ts';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';
import { holdPlaces } from '../../src/platform/database/embedded/held-places.ts';
import { openLimited, sequencer } from '../../src/platform/database/limited/limited-database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { givePlaces } from '../../src/platform/journal/feed.ts';
import { migrationsFolder, placesIn, systemFolder } from '../../src/platform/paths.ts';
import { buildApp } from '../../src/server/app.ts';
import { type City, cityOn } from '../../src/server/city.ts';
import { mountModules } from '../../src/server/modules.ts';
import { standingRounds } from '../../src/server/standing/standing-round.ts';

const { 'M06.goodCredit': goodCredit } = sentences['M06.S1'].parameters;
const editions = goodCredit?.editions.map((edition) => ({ ...edition, value: { kinds: ['wage-arrears'] } })) ?? [];
const otherSentences: Parameters<typeof programOf>[0] = {
  ...sentences,
  'M06.S1': {
    ...sentences['M06.S1'],
    parameters: { ...sentences['M06.S1'].parameters, 'M06.goodCredit': { ...goodCredit, editions } as never },
  },
};

let now = '2026-11-25T02:00:00Z';
const clock: Clock = { now: () => new Date(now), today: () => dayInShanghai(new Date(now)) };
const folder = mkdtempSync(join(tmpdir(), 'zhuce-bench-'));
chmodSync(folder, 0o711);
const server = await startEmbeddedServer(holdPlaces(placesIn(folder, join(systemFolder, 'binaries'))), { version: 18 });
try {
  const owner = connect(server.url);
  await migrate(owner.pool, migrationsFolder);
  const limited = await openLimited({ pool: owner.pool, url: server.url, today: clock.today });
  await setUpDemoCity(cityOn(limited, clock), { asked: 'full', say: () => undefined, progress: () => undefined });
  // In whose name something is weighed is counted here alone.
  const weighed = new Set<string>();
  const counting: typeof limited = {
    ...limited,
    as: (actor) => {
      if (actor?.creditCode != null) weighed.add(actor.creditCode);
      return limited.as(actor);
    },
  };
  const measure = async (what: string, program = programInForce) => {
    await limited.as(sequencer)(givePlaces);
    weighed.clear();
    const processor = process.cpuUsage();
    const from = performance.now();
    // As after a start: it looks, though statements from outside leave no leaf.
    await standingRounds({ limited: counting, clock }, { program })();
    const took = performance.now() - from;
    const { user, system } = process.cpuUsage(processor);
    console.log(`${what}：逐家核对 ${weighed.size} 家，${took.toFixed(0)} ms，其中本进程 ${((user + system) / 1000).toFixed(0)} ms`);
  };
  const query = async (text: string, values: readonly unknown[] = []) => (await owner.pool.query(text, [...values])).rows;
  const another = (changes: string) => `insert into lot overriding user value select again.* from held, jsonb_populate_record(null::lot,
    to_jsonb(held) || jsonb_build_object('known', tstzrange(now(), null), ${changes})) as again`;
  await measure('首轮');
  await measure('没有变化');
  const [open] = await query(
    'select enterprise, code from certificate, lot where $1 between lot.noticed_on and lot.bids_due_on and upper_inf(lot.known) and lot.published limit 1',
    [clock.today()],
  );
  await query(
    `insert into ban (enterprise, kind, from_on, valid, known, evidence, source)
    values ($1, '取消投标资格', $2, '(,)', tstzrange(now(), null), 'E1', '量测')`,
    [open.enterprise, clock.today()],
  );
  await measure('登记一条禁止投标');
  const held = 'held as (select * from lot where code = $1 and upper_inf(known))';
  await query(`with ${held} ${another("'code', 'BENCH-1', 'title', '新标段'")}`, [open.code]);
  await measure('一个新标段');
  const closed = 'held as (update lot set known = tstzrange(lower(known), now()) where code = $1 and upper_inf(known) returning *)';
  await query(`with ${closed} ${another("'title', '改过的标题'")}`, [open.code]);
  await measure('一个标段改了标题');
  now = '2026-11-26T02:00:00Z';
  await measure('过了一天');
  await measure('参数变了（换了程序）', programOf(otherSentences));
  await measurePage(cityOn(limited, clock));
  await limited.close();
  await owner.close();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** One request after the other, through the server. */
async function measurePage(city: City): Promise<void> {
  const app = await buildApp();
  mountModules(app, city);
  const headers = { 'x-zhuce': '1' };
  const { login, password } = demoAccounts.find((it) => it.login === 'yuntai') ?? { login: '', password: '' };
  const { cookies } = await app.inject({ method: 'POST', url: '/api/session', headers, payload: { login, password } });
  const session = Object.fromEntries(cookies.map(({ name, value }) => [name, value]));
  const times: number[] = [];
  for (let round = -100; round < 300; round += 1) {
    const from = performance.now();
    const { statusCode } = await app.inject({ method: 'GET', url: '/api/standing', headers, cookies: session });
    if (statusCode !== 200) throw new Error(`/api/standing: ${statusCode}`);
    if (round >= 0) times.push(performance.now() - from);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1);
  console.log(`本企业机会一页：p50 ${at(0.5)} ms，p95 ${at(0.95)} ms，p99 ${at(0.99)} ms`);
  await app.close();
}

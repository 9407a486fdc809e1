// 全量衡量契约测试: what the columns answer about everybody is what the facts of each pair, gathered one by one, answer.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AsOf, latest } from '#kernel/as-of';
import { daysAfter, plainDate } from '#kernel/plain-date';
import { explain } from '#law/rule/explain';
import { onePair } from '#law/rule/generated/one-pair';
import { withRequirements } from '#law/rule/requirement';
import type { Rule } from '#law/rule/rule';
import {
  assess,
  type Everybody,
  everybodyFromDomains,
  gatherFrom,
  preconditions,
  readEverybody,
  registersFromDomains,
  sentences,
  weighByArea,
} from '#measures/m06-wider-scope';
import { onEachPostgres } from '#platform/database/testing';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { type Desk, deskOn } from './city.ts';
import { simulablesOn } from './simulables.ts';
import { openDemoCity } from './testing.ts';

/** As if all were opened, so that all can be compared. */
const everyLot = { from: plainDate('2000-01-01'), through: plainDate('2099-12-31'), today: plainDate('2100-01-01') };
const words = Object.values(sentences);
/** As a draft would have them, so that some firms are certain. */
const unguaranteed = words.map((rule): Rule => ({ ...rule, phrases: rule.phrases.filter(({ quote }) => quote !== '能够提供足额担保') }));
const rules = [...words, ...words.map((rule) => withRequirements(rule, preconditions)), ...unguaranteed];
const silent = () => undefined;

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    city = await openDemoCity(await open());
  }, 120_000);
  afterAll(() => city.close());

  /** Works as the policy office, with the facts of that day. */
  const atOffice = <Outcome>(day: string, act: (desk: Desk, asOf: AsOf) => Promise<Outcome>): Promise<Outcome> => {
    const account = demoAccounts.find(({ login }) => login === 'zhengce') ?? null;
    return city.limited.as(account)((database) => {
      const asOf = { validOn: plainDate(day), knownAt: latest } as const;
      return act(deskOn(database, { clock: city.city.clock, account: null }), asOf);
    });
  };

  /** Each pair for itself, by the code that shows one firm one lot; only that all facts are those of one day. */
  const gathered = (desk: Desk, asOf: AsOf) => {
    const of = registersFromDomains(desk);
    const registers: typeof of = {
      ...of,
      enterprise: (code) => of.enterprise(code, asOf),
      sanctions: (code) => of.sanctions(code, asOf),
      bans: (code) => of.bans(code, asOf),
      creditScore: (code) => of.creditScore(code, asOf),
    };
    return gatherFrom({ ...desk, registers });
  };

  const compared = async (desk: Desk, asOf: AsOf, everybody: Everybody) => {
    const untried = { id: '', leader: undefined, leaderWorks: undefined };
    const asTold = {
      ...everybody,
      firms: everybody.firms.map((firm) => ({ ...firm, leaders: [untried] })),
      lots: everybody.lots.map((lot) => ({ ...lot, ceiling: undefined })),
    };
    const [told, tried] = [await weighedIn(asTold), await weighedIn(everybody)];
    const gather = gathered(desk, asOf);
    const seen = { pairs: 0, yes: 0, unknown: 0, no: 0, 'not-in-force': 0 };
    const wrong: unknown[] = [];
    for (const [lot, { code: lotCode, ceiling }] of everybody.lots.entries()) {
      const answers = rules.map((_, rule) => [told, tried].map((weighed) => weighed[lot]?.[rule]));
      for (const [firm, { creditCode, leaders }] of everybody.firms.entries()) {
        const { facts } = await gather({ creditCode, lotCode }, asOf);
        const options =
          leaders.length > 0 ? leaders : [{ leader: { registered: [], employedByBidder: false, unfinishedWorks: 0 }, leaderWorks: [] }];
        for (const [at, rule] of rules.entries()) {
          const withLeaders = options.map(({ leader, leaderWorks }) => ({ ...facts, bidPrice: ceiling, leader, leaderWorks }));
          const alone = explain(rule, facts).answer;
          const best = bestOf(withLeaders.map((it) => explain(rule, it).answer));
          const [byTold, byTried] = [answers[at]?.[0]?.[firm], answers[at]?.[1]?.[firm]];
          const isSame = [alone, onePair(rule)(facts)].every((it) => weighs(it) === byTold) && weighs(best) === byTried;
          if (!isSame) wrong.push([creditCode, lotCode, at, alone, byTold, best, byTried]);
          seen[best] += 1;
          seen.pairs += 1;
        }
        for (const [at, sentence] of (['M06.S1', 'M06.S2'] as const).entries()) {
          const may = options.map(({ leader, leaderWorks }) => {
            const tender = { bidPrice: ceiling, tenderAdmitsMeasure6: true };
            return assess(sentence, { ...facts, ...tender, leader, leaderWorks }).may;
          });
          if (weighs(bestOf(may)) !== answers[2 + at]?.[1]?.[firm]) wrong.push([creditCode, lotCode, sentence, may]);
        }
      }
    }
    return { seen, wrong };
  };

  test.each(['2024-12-01', '2025-05-12', '2025-12-31'])(
    'M06 on %s: every firm, every lot, every rule: the columns answer as explain and one pair do',
    async (day) => {
      city.moveTo(`${day}T02:00:00Z`);
      const { seen, wrong } = await atOffice(day, async (desk, asOf) =>
        compared(desk, asOf, await readEverybody({ ...everyLot, asOf }, everybodyFromDomains(desk), silent)),
      );
      expect(wrong.slice(0, 5)).toEqual([]);
      for (const answer of ['yes', 'unknown', 'no', 'not-in-force'] as const) expect([answer, seen[answer] > 0]).toEqual([answer, true]);
    },
    300_000,
  );

  test('M06 a request that asks the database is answered while everybody is matched', async () => {
    city.moveTo('2025-12-31T02:00:00Z');
    await atOffice('2025-12-31', async (desk, asOf) => {
      const [simulable] = simulablesOn(desk);
      if (simulable === undefined) throw new Error('there is no measure that can be tried');
      const crowd = await simulable.read({ ...everyLot, asOf }, silent);
      await city.get('/api/simulations', { as: 'zhengce' });
      let status = 0;
      const request = city.get('/api/simulations', { as: 'zhengce' }).then((reply) => {
        status = reply.status;
      });
      // Again and again: what never gave way would keep the request waiting to the last.
      for (let round = 0; round < 50 && status === 0; round += 1)
        for await (const _ of crowd.weigh(simulable.rules, silent)) if (status !== 0) break;
      expect(status).toBe(200);
      await request;
    });
  }, 60_000);

  test('M06 what was committed for a lot counts once its opening is past, and is unknown on the deadline day itself', async () => {
    const committed = (day: string) =>
      atOffice(day, async (desk, asOf) => (await readEverybody({ ...everyLot, asOf }, everybodyFromDomains(desk), silent)).committed);
    const dueOn = '2025-05-28';
    city.moveTo(`${dueOn}T02:00:00Z`);
    expect((await committed(dueOn)).filter(({ lotCode }) => lotCode === 'DH-2025-007')).toEqual([]);
    const next = daysAfter(plainDate(dueOn), 1);
    city.moveTo(`${next}T02:00:00Z`);
    expect(await committed(next)).toContainEqual(expect.objectContaining({ lotCode: 'DH-2025-007', amount: 500_000_000 }));
  });
});

type Weighed = 'yes' | 'unknown' | 'no';
const weighs = (answer: string | undefined): Weighed => (answer === 'yes' || answer === 'unknown' ? answer : 'no');

/** By lot and rule, of every firm. A few lots at a time, so that an area has several shards. */
async function weighedIn(everybody: Parameters<typeof weighByArea>[0]): Promise<readonly (readonly (readonly Weighed[])[])[]> {
  const found: (readonly Weighed[])[][] = [];
  const weighing = { rules, told: silent, othersTurn: async () => undefined, mostLots: 4 };
  for await (const { lots, levelsAt } of weighByArea(everybody, weighing)) {
    for (const lot of lots) {
      found[lot] = rules.map((_, rule) => {
        const levels = new Uint8Array(everybody.firms.length).fill(9);
        levelsAt({ rule, lot }, levels);
        return [...levels].map((level) => (['no', 'unknown', 'yes'] as const)[level] ?? 'no');
      });
    }
  }
  expect(found.filter((it) => it !== undefined)).toHaveLength(everybody.lots.length);
  return found;
}

const bestOf = <It extends string>(answers: readonly It[]): It | 'no' =>
  answers.find((it) => it === 'yes') ?? answers.find((it) => it === 'unknown') ?? answers.find((it) => it === 'not-in-force') ?? 'no';

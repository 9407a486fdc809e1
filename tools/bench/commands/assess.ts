// bench assess: one enterprise and one lot, all thirteen rules, plain and fully explained, beside the engines that others use.

import { deepStrictEqual } from 'node:assert/strict';
import type { Answer } from '../../../src/law/determination.ts';
import type { Row } from '../../../src/law/facts.ts';
import { explain } from '../../../src/law/rule/explain.ts';
import { explainedAll } from '../../../src/law/rule/generated/explained.ts';
import { onePairOfAll } from '../../../src/law/rule/generated/one-pair.ts';
import { match } from '../../../src/matching/match.ts';
import { population, type Scale, scales } from '../matching/fixture-population.ts';
import { questionOf } from '../matching/fixture-question.ts';
import { handWrittenPair } from '../matching/hand-written.ts';
import { shapeOf } from '../matching/shape.ts';
import { type Contestant, interleaved } from '../measuring/processor-time.ts';
import type { Ratio, Report } from '../measuring/report.ts';
import { enginesHere, missingEngines } from '../peers/all-peers.ts';
import { installPeers } from '../peers/installed.ts';
import { type Pair, PairMaker } from '../peers/pairs.ts';
import { type Comparing, oracleOf, refuseDifferent, refuseOne, samplePairs } from '../peers/same-decisions.ts';
import { type PostgresPairs, postgresPairs } from '../peers/sql/one-pair.ts';
import { medianMicroseconds, warm } from './median-microseconds.ts';
import { oneChanged } from './one-changed.ts';

type Say = (line: string) => void;

/** Median microseconds of one pair. */
interface Asked extends Contestant {
  readonly how: string;
}

const together = 20;
const rounds = { warmups: 1, rounds: 9 } as const;
const warmMs = 2500;
const [plain, explained, shape] = ['筑策：一对，只答', '筑策：一对，逐条说明', '只造说明的形状'] as const;

export async function benchAssess(scale: Exclude<Scale, 'nation'>, say: Say): Promise<Report> {
  await installPeers(say);
  const question = questionOf(population(scales[scale]));
  const comparing: Comparing = { maker: new PairMaker(question), oracle: oracleOf(match(question), { question, each: 1 }) };
  const postgres = await postgresPairs(comparing);
  try {
    const pairs = samplePairs(comparing.maker, 500);
    await compareAll(comparing, { pairs, postgres });
    say('一对一对地问：决定一致');
    const changed = await oneChanged(comparing, postgres);
    say('一家对全部标段、一个标段对全部企业：决定一致');
    const asked = [
      ...oursOf(comparing, pairs),
      ...(await enginesOf(comparing, pairs)),
      postgresAsked(postgres, pairs),
      ...changed.contestants,
    ];
    await warm(asked, warmMs);
    const times = await interleaved(asked, { ...rounds, say });
    const median = (name: string) => times.get(name)?.median ?? Number.NaN;
    return {
      command: 'assess',
      title: `核对一对 · ${scale === 'city' ? '城市' : '省'}`,
      unit: '微秒',
      lines: asked.flatMap(({ name, how }) => {
        const time = times.get(name);
        return time === undefined ? [] : [{ what: name, how, ...time }];
      }),
      ratios: [...ratiosOf(median), ...changed.ratios(median)],
      notes: [
        `一家企业、一个标段、13 条规则，三值；${pairs.length} 对，每 ${together} 对一起计时、摊到一对，取中位；每家先热身 ${warmMs / 1000} 秒，再 ${rounds.rounds} 轮交替，取各轮中位的中位；每轮先不计时问一遍。事实都在计时前备好。`,
        `逐条说明的极限：只造同样形状的对象，占逐条说明的 ${Math.round((median(shape) / median(explained)) * 100)}%，其余是判断。`,
        '这里是墙钟时间：一问一答要等多久。PostgreSQL 经本机连接用预备语句询问，含往返。机器忙时，问得久的和往返的被打断得更多，比值偏高：以负载低时的一次为准。',
        ...(missingEngines().length > 0 ? [`没有装上、这次没有量的：${missingEngines().join('、')}。`] : []),
      ],
    };
  } finally {
    await postgres.close();
  }
}

/** One in so many of theirs; these goals have no gate. */
function ratiosOf(median: (name: string) => number): readonly Ratio[] {
  const ratios = (['json-rules-engine', 'PostgreSQL 18'] as const).flatMap((name): Ratio[] => [
    { against: `只答，比 ${name}`, value: median(name) / median(plain), goal: 1500 },
    { against: `逐条说明，比 ${name}（它只答）`, value: median(name) / median(explained), goal: 100 },
  ]);
  return ratios.filter(({ value }) => !Number.isNaN(value));
}

const words: readonly Answer[] = ['no', 'unknown', 'yes'];

async function compareAll(comparing: Comparing, { pairs, postgres }: { pairs: readonly Pair[]; postgres: PostgresPairs }): Promise<void> {
  const { maker, oracle } = comparing;
  const [ofAll, allExplained] = [onePairOfAll(oracle.question.rules), explainedAll(oracle.question.rules)];
  for (const engine of enginesHere()) {
    const peer = await engine.make({ rules: oracle.question.rules, slots: maker.slots });
    refuseDifferent(peer.name, { pairs, truths: await peer.decide(pairs), oracle });
  }
  for (const { enterprise, lot } of pairs) {
    const truths = await postgres.ask(enterprise, lot);
    const facts = factsOf(comparing, { enterprise, lot });
    const [byHand, answers, said] = [handWrittenPair(facts, facts), ofAll(facts), allExplained(facts)];
    for (const [rule, it] of oracle.question.rules.entries()) {
      refuseOne('PostgreSQL 18', { rule, enterprise, lot }, { theirs: truths[rule] ?? 0, oracle });
      refuseOne('手写三值', { rule, enterprise, lot }, { theirs: byHand[rule] ?? 0, oracle });
      refuseOne('只答', { rule, enterprise, lot }, { theirs: words.indexOf(answers[rule] ?? 'no'), oracle });
      refuseOne('逐条说明', { rule, enterprise, lot }, { theirs: words.indexOf(explain(it, facts).answer), oracle });
      deepStrictEqual(said[rule], explain(it, facts));
    }
  }
}

function factsOf({ oracle }: Comparing, { enterprise, lot }: { enterprise: number; lot: number }): Row {
  return { ...oracle.question.enterprises.rowAt(enterprise), ...oracle.question.lots.rowAt(lot) };
}

function oursOf(comparing: Comparing, pairs: readonly Pair[]): readonly Asked[] {
  const { rules } = comparing.oracle.question;
  const facts = pairs.map((pair) => factsOf(comparing, pair));
  const [ofAll, allExplained] = [onePairOfAll(rules), explainedAll(rules)];
  const [one = [], other = []] = facts.filter((it) => !Object.values(it).includes(undefined)).map(allExplained);
  const madeLike = shapeOf(one, other);
  return [
    {
      name: plain,
      how: '由规则生成的代码；几条规则同问的条件只问一次',
      measure: () => medianMicroseconds(facts, ofAll, together),
    },
    {
      name: explained,
      how: '由规则生成的代码；每个条件：要求、实有、差多少、缺什么、依据哪个参数',
      measure: () => medianMicroseconds(facts, allExplained, together),
    },
    {
      name: shape,
      how: '同样多、同样形状的对象，什么也不判：说明的时间里省不掉的一份',
      measure: () => medianMicroseconds(facts, (it) => madeLike(it.value), together),
    },
    {
      name: '手写三值',
      how: '同样的对象，一个人会写的循环，一条规则接一条规则',
      measure: () => medianMicroseconds(facts, (it) => handWrittenPair(it, it), together),
    },
  ];
}

async function enginesOf({ maker, oracle }: Comparing, pairs: readonly Pair[]): Promise<readonly Asked[]> {
  const made = enginesHere().map(async (engine): Promise<Asked> => {
    const peer = await engine.make({ rules: oracle.question.rules, slots: maker.slots });
    return { name: peer.name, how: engine.how, measure: () => medianMicroseconds(pairs, (pair) => peer.decide([pair]), together) };
  });
  return Promise.all(made);
}

function postgresAsked(postgres: PostgresPairs, pairs: readonly Pair[]): Asked {
  const measure = () => medianMicroseconds(pairs, ({ enterprise, lot }) => postgres.ask(enterprise, lot), together);
  return { name: 'PostgreSQL 18', how: '预备语句，两边按主键取行', measure };
}

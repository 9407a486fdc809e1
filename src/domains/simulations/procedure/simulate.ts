// 试算: the rules in force and the rules as drafted, matched with the same facts of the same day; what differs is who gains and who loses.

import { latest } from '#kernel/as-of';
import { canonicalJson } from '#kernel/canonical-json';
import type { Fault } from '#kernel/fault';
import type { PlainDate } from '#kernel/plain-date';
import { ok, type Result, refused } from '#kernel/result';
import { isInForce } from '#law/instrument';
import { withRequirements } from '#law/rule/requirement';
import type { Rule } from '#law/rule/rule';
import type { SimulationContent } from '../contract.ts';
import { changesIn } from '../rules/changes.ts';
import { type Compared, Comparison } from '../rules/compare.ts';
import { drafted } from '../rules/draft.ts';
import { lotSizeOf, tallyOf } from '../rules/totals.ts';
import type { Crowd, CrowdProgress } from './crowd.ts';
import type { SimulationAsked } from './read-request.ts';

export interface SimulationPorts {
  /** SHA-256 in hexadecimal digits. */
  readonly digestOf: (text: string) => string;
  readonly today: PlainDate;
  readonly isDemo: () => Promise<boolean>;
  readonly progress: CrowdProgress;
}

/** A province: 25,000 firms and 20,000 lots took a minute of processor time and 0.6 GB in all (docs/decisions/0020). */
const mostPairs = 500_000_000;
/** What one row can hold, and a person look through. */
const mostMoves = 100_000;

export async function simulate(asked: SimulationAsked, ports: SimulationPorts): Promise<Result<SimulationContent, readonly Fault[]>> {
  const { simulable, draft, from, through, factsOn } = asked;
  const asOf = { validOn: factsOn, knownAt: latest } as const;
  const crowd = await simulable.read({ from, through, asOf, today: ports.today }, ports.progress);
  const tooMany = refusalOf(asked, crowd);
  if (tooMany !== undefined) return refused([tooMany]);
  const rules = [simulable.rules, simulable.rules.map((rule) => drafted(rule, draft))] as const;
  const { moves, movesFound, rules: counts } = await comparedIn(crowd, { beside: simulable.beside, rules, progress: ports.progress });
  if (movesFound > mostMoves) return refused([tooManyMoves(asked, movesFound)]);
  const digestOf = (of: readonly Rule[]) =>
    ports.digestOf(canonicalJson([of.map(({ provision, parameters, phrases }) => ({ provision, parameters, phrases })), simulable.beside]));
  return ok({
    format: 1,
    title: asked.title,
    measure: { id: simulable.id, title: simulable.title },
    asked: { from, through, factsOn },
    madeOn: ports.today,
    changes: [...changesIn(simulable.rules, draft, ports.today)],
    digests: { inForce: digestOf(rules[0]), drafted: digestOf(rules[1]), facts: crowd.digest },
    firms: crowd.firms.map((it) => ({ ...it })),
    lots: crowd.lots.map(({ code, title, area, ceiling, dueOn }) => ({ code, title, area, size: lotSizeOf(ceiling), dueOn })),
    rules: simulable.rules.map(({ provision: { id, text, inForce } }, at) => ({
      ...{ id, text, lotsInForce: crowd.lots.filter(({ decidedOn }) => isInForce(inForce, decidedOn)).length },
      before: { ...(counts[at]?.before ?? none) },
      after: { ...(counts[at]?.after ?? none) },
    })),
    moves: moves.map(({ by, ...it }) => ({ ...it, by: [...by] })),
    total: { ...tallyOf(moves) },
    isDemo: await ports.isDemo(),
  });
}

const none = { yes: 0, unknown: 0 };

interface Comparing {
  readonly beside: SimulationAsked['simulable']['beside'];
  /** In force, and as drafted. */
  readonly rules: readonly [readonly Rule[], readonly Rule[]];
  readonly progress: CrowdProgress;
}

/** Both at once, so that everybody is laid out in columns one time. */
async function comparedIn(crowd: Crowd, { beside, rules: [inForce, draftedRules], progress }: Comparing): Promise<Compared> {
  const comparison = new Comparison({ firms: crowd.firms.length, rules: inForce.length, mostMoves });
  const asked = [...inForce, ...draftedRules].map((rule) => withRequirements(rule, beside));
  for await (const { lots, levelsAt } of crowd.weigh(asked, progress)) {
    const after: typeof levelsAt = ({ rule, lot }, into) => levelsAt({ rule: rule + inForce.length, lot }, into);
    comparison.add({ lots, before: levelsAt, after });
  }
  return comparison.compared;
}

function refusalOf({ from, through, factsOn }: SimulationAsked, { firms, lots }: Crowd): Fault | undefined {
  const range = `${from} 至 ${through}`;
  if (lots.length === 0)
    return {
      ...{ path: 'from', found: range, expected: '含有已开标标段的起止日' },
      remedy: '这段日期内没有投标已截止的标段，推迟开标的也不算。请放宽起止日，或先导入招标项目。',
    };
  if (firms.length === 0)
    return {
      path: 'factsOn',
      found: factsOn,
      expected: '有企业登记的一天',
      remedy: '这一天还没有登记的企业。请换一天，或先导入企业登记。',
    };
  const pairs = firms.length * lots.length;
  if (pairs <= mostPairs) return undefined;
  return {
    ...{ path: 'from', found: `${range}，${firms.length} 家企业 × ${lots.length} 个标段，共 ${pairs / 10_000} 万对` },
    expected: `不超过 ${mostPairs / 10_000} 万对（企业数 × 标段数）`,
    remedy: '一次试算这么多要占用服务器太久。请缩短起止日，分几次试算。',
  };
}

const tooManyMoves = ({ from, through }: SimulationAsked, found: number): Fault => ({
  ...{ path: 'from', found: `${from} 至 ${through}，有变化的 ${found} 对`, expected: `不超过 ${mostMoves} 对` },
  remedy: '逐对的明细要留存、供人查看，再多就看不过来了。请缩短起止日，分几次试算，或者少改一处。',
});

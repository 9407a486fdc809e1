// 全量匹配的计数: how many pairs each sentence answers yes, no and unknown; no firm is named.

import { isInForce } from '#law/instrument';
import { withRequirements } from '#law/rule/requirement';
import type { Crowd, CrowdProgress, Simulable } from './crowd.ts';

export interface AnswersCounted {
  readonly rule: string;
  readonly text: string;
  readonly yes: number;
  readonly unknown: number;
  readonly no: number;
  readonly notInForce: number;
}

/** Of the lots of one area. */
export interface CountedInArea {
  readonly area: string;
  readonly lots: number;
  readonly rules: readonly AnswersCounted[];
}

export interface Counted {
  readonly rules: readonly AnswersCounted[];
  readonly areas: readonly CountedInArea[];
}

/** A sentence together with what other law asks. */
export async function countAnswers(
  { rules, beside }: Pick<Simulable, 'rules' | 'beside'>,
  crowd: Crowd,
  progress: CrowdProgress,
): Promise<Counted> {
  const levels = new Uint8Array(crowd.firms.length);
  const counts = crowd.lots.map(() => rules.map(() => ({ yes: 0, unknown: 0 })));
  const asked = rules.map((rule) => withRequirements(rule, beside));
  for await (const { lots, levelsAt } of crowd.weigh(asked, progress)) {
    for (const lot of lots) {
      for (const [rule, count] of (counts[lot] ?? []).entries()) {
        levelsAt({ rule, lot }, levels);
        count.yes = occurring(levels, 2);
        count.unknown = occurring(levels, 1);
      }
    }
  }
  const of = (lots: readonly number[]) =>
    rules.map(({ provision: { id, text, inForce } }, rule): AnswersCounted => {
      const [yes, unknown] = [
        sum(lots.map((lot) => counts[lot]?.[rule]?.yes ?? 0)),
        sum(lots.map((lot) => counts[lot]?.[rule]?.unknown ?? 0)),
      ];
      const weighed = lots.filter((lot) => isInForce(inForce, crowd.lots[lot]?.decidedOn ?? inForce.from)).length;
      const notInForce = (lots.length - weighed) * crowd.firms.length;
      return { rule: id, text, yes, unknown, no: weighed * crowd.firms.length - yes - unknown, notInForce };
    });
  const places = [...crowd.lots.keys()];
  const areas = Map.groupBy(places, (lot) => crowd.lots[lot]?.area ?? '');
  return { rules: of(places), areas: [...areas].map(([area, lots]) => ({ area, lots: lots.length, rules: of(lots) })) };
}

function occurring(levels: Uint8Array, level: number): number {
  let count = 0;
  for (let firm = 0; firm < levels.length; firm += 1) if (levels[firm] === level) count += 1;
  return count;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0);

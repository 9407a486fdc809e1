// 各条措施: read one by one, then judged together: who answers for all of them?

import { DocumentError } from '../document-error.ts';
import { sameAreas } from './area-names.ts';
import type { AreaSentence } from './area-sentence.ts';
import type { ReadMeasure } from './measure.ts';

const rulesOnTheText = /^本[^。]{0,12}(?:[自由从于]|[0-9]{4}\s*年)[^。]*(?:施行|实施|执行|生效|解释)/;

/** Either no measure names its units, or every one does; an article about the document itself needs none. */
export function refuseMissingUnits(measures: readonly ReadMeasure[]): void {
  if (!measures.some(({ namesUnits }) => namesUnits)) return;
  const without = measures.find(({ namesUnits, parsed }) => !namesUnits && !rulesOnTheText.test(parsed.sentences[0]?.text ?? ''));
  if (without === undefined) return;
  throw new DocumentError(
    {
      kind: 'units',
      what: `第 ${without.parsed.no} 条没有写责任单位，而其他条写了`,
      expected: '（责任单位：市住建局、市财政局）',
      remedy: '请对照原件补上这一条的责任单位',
    },
    without.beginsAt,
  );
}

export interface AreaRules {
  readonly preamble: readonly AreaSentence[];
  readonly closing: readonly AreaSentence[];
}

/** True when one sentence reaches every measure: 以下 from before the first, 以上 from behind the last, or all by name. */
export function bindsAllAreas(measures: readonly ReadMeasure[], { preamble, closing }: AreaRules): boolean {
  return (
    preamble.some(({ reach }) => reach === 'following' || reach === 'all') ||
    closing.some(({ reach }) => reach === 'preceding' || reach === 'all') ||
    measures.some((measure, i) =>
      measure.areaSentences.some((sentence) => reachesAll(sentence, measure, { isFirst: i === 0, isLast: i === measures.length - 1 })),
    )
  );
}

/** 以下各条 begins behind the measure it stands in: that one must name the same areas itself. */
function reachesAll(sentence: AreaSentence, measure: ReadMeasure, place: { readonly isFirst: boolean; readonly isLast: boolean }): boolean {
  if (sentence.reach === 'all') return true;
  const self = sentence.areas.every((area) => measure.areas.some((own) => sameAreas(own, area)));
  if (sentence.reach === 'others') return self;
  return self && ((sentence.reach === 'following' && place.isFirst) || (sentence.reach === 'preceding' && place.isLast));
}

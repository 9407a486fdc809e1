// 未核实的依据: what the answers of a sheet rest on that nobody has confirmed; a paper that rests on any is a trial calculation.

import type { AssessmentOnWire, SheetContent } from '#contract/measures/m06-wider-scope';
import { type Statute, statutes } from '#law/statutes';
import { distinct } from '../telling/condition-rows.ts';
import { toldSentence } from './sentence-blocks.ts';

const cited: readonly Statute[] = Object.values(statutes);

export function unverified(content: Pick<SheetContent, 'facts' | 'sentences' | 'assumed' | 'lot'>): readonly string[] {
  const parameters = (['M06.S1', 'M06.S2'] as const).flatMap((sentence) =>
    toldSentence(sentence, content).words.flatMap(({ assuming }) =>
      assuming.filter(({ verified }) => !verified).map(({ title }) => `参数「${title}」`),
    ),
  );
  const laws = Object.values(content.sentences).flatMap(({ preconditions }) =>
    preconditions.filter(isFromMemory).map(({ law }) => `条文「${law}」`),
  );
  const standard = content.lot.requiredGrade.because.some(({ verified }) => !verified) ? ['推定工程要求的资质时用到的标准限额'] : [];
  return distinct([...parameters, ...laws, ...standard]);
}

function isFromMemory({ law }: AssessmentOnWire['preconditions'][number]): boolean {
  return cited.some((it) => it.law === law && !it.verified);
}

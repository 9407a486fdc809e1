// 结论三条: by the certificate alone, and by each sentence; the page, the paper, the list and the notices say the same three.

import { type Answer, answerOf } from '#law/determination';
import { both } from '#law/rule/evaluate';
import type { Label } from '../../../web/language/labels/label.ts';
import type { SheetContent } from '../contract.ts';
import type { Sentence } from '../rules/assessment.ts';
import { facts as declared } from '../rules/facts.ts';
import { distinct } from './condition-rows.ts';

export const concluded = ['certificate', 'M06.S1', 'M06.S2'] as const;
export type Concluded = (typeof concluded)[number];

type Weighed = Pick<SheetContent, 'byCertificate' | 'sentences' | 'assumed'>;

export function conclusionIn({ byCertificate, sentences }: Weighed, of: Concluded): Answer {
  if (of !== 'certificate') return sentences[of].may;
  return byCertificate?.answer ?? fromSentence(sentences['M06.S1']);
}

/** Sheets made before this was weighed by itself hold its parts: the grade, and other law with the planned leader. */
function fromSentence({ certificate, preconditions }: SheetContent['sentences']['M06.S1']): Answer {
  const grade = certificate === 'unknown' ? undefined : certificate === 'yes';
  return answerOf(both([grade, ...preconditions.map(({ holds }) => holds ?? undefined)]));
}

export const conclusionsIn = (of: Weighed): Readonly<Record<Concluded, Answer>> => ({
  certificate: conclusionIn(of, 'certificate'),
  'M06.S1': conclusionIn(of, 'M06.S1'),
  'M06.S2': conclusionIn(of, 'M06.S2'),
});

/** Where no price was planned: the conclusion is so at any price up to this; null: it says nothing of a price. */
export function limitIn({ assumed, sentences }: Pick<Weighed, 'assumed' | 'sentences'>, of: Concluded): string | null {
  if (of === 'certificate' || assumed === undefined) return null;
  return sentences[of].may === 'no' ? null : assumed[of].upTo;
}

export const limitsIn = (of: Weighed): Readonly<Record<Sentence, string | null>> => ({
  'M06.S1': limitIn(of, 'M06.S1'),
  'M06.S2': limitIn(of, 'M06.S2'),
});

/** Some conclusion is another one than before, or is so up to another price. */
export const isMoved = (before: Weighed, after: Weighed): boolean =>
  concluded.some((of) => conclusionIn(before, of) !== conclusionIn(after, of) || limitIn(before, of) !== limitIn(after, of));

interface Wording {
  readonly say: (
    key: 'certificateLeaders' | 'certificateFails' | 'certificateAsk' | 'certificateEnough',
    what?: Readonly<Record<string, string>>,
  ) => string;
  readonly label: Label;
}

/** What stands beneath the answer. */
export function certificateNotes(
  { answer, leaders, failing, missing }: NonNullable<SheetContent['byCertificate']>,
  { say, label }: Wording,
): readonly string[] {
  const known = declared.facts as Readonly<Record<string, { readonly title: string; readonly askOf: string }>>;
  const asked = missing.flatMap((name) => known[name] ?? []);
  return [
    ...(answer === 'yes' ? [say('certificateEnough')] : []),
    ...(leaders.length > 0 && answer !== 'no'
      ? [say('certificateLeaders', { who: leaders.map(({ name }) => name).join(label('、')) })]
      : []),
    ...(failing.length > 0 ? [say('certificateFails', { what: failing.map(label).join(label('、')) })] : []),
    ...distinct(asked.map(({ title, askOf }) => say('certificateAsk', { fact: label(title), who: label(askOf) }))),
  ];
}

// 一句话的核对: the words, other law and this tender, condition by condition; what would change it; who supplies what is missing.

import type { AssessmentOnWire, SheetContent } from '#contract/measures/m06-wider-scope';
import { type Answer, answerOf } from '#law/determination';
import { both } from '#law/rule/evaluate';
import type { Rule } from '#law/rule/rule';
import type { Block, Line } from '#platform/paper/paper';
import { inChinese } from '../../../web/language/labels/label.ts';
import { uiWording } from '../../../web/ui/wording.ts';
import { type Sentence, sentences } from '../rules/assessment.ts';
import { assumedLines } from '../telling/assumed-lines.ts';
import { insteadOfAsking } from '../telling/awaited.ts';
import { conditionRows } from '../telling/condition-rows.ts';
import { factsFor } from '../telling/facts-for.ts';
import { preconditionRows } from '../telling/precondition-rows.ts';
import { tenderAnswers, tenderRow } from '../telling/tender-row.ts';
import type { ToldRow } from '../telling/told-row.ts';
import { m06Wording } from '../web/wording.ts';
import { inChinesePaper } from './in-chinese.ts';
import { toldTable } from './told-table.ts';

const { words } = m06Wording;

export interface ToldSentence {
  readonly words: readonly ToldRow[];
  readonly law: readonly ToldRow[];
  readonly tender: readonly ToldRow[];
}

type Weighed = Pick<SheetContent, 'facts' | 'sentences' | 'assumed'>;

/** What the page shows. */
export function toldSentence(sentence: Sentence, content: Weighed): ToldSentence {
  const rule: Rule = sentences[sentence];
  const { sentences: of } = content;
  const facts = factsFor(sentence, content);
  return {
    words: conditionRows({ ...of[sentence], facts }, rule, inChinese),
    law: preconditionRows(of[sentence], { rule, facts, label: inChinese }),
    tender: [tenderRow(of[sentence], { say: (key) => words[key].zh, label: inChinese })],
  };
}

export function sentenceBlocks(sentence: Sentence, content: Weighed): readonly Block[] {
  const of = content.sentences[sentence];
  const told = toldSentence(sentence, content);
  const parts = partsOf(of);
  return [
    { is: 'quote', text: of.under.text, from: `${of.under.document} ${of.under.id}` },
    ...assumedLines(sentence, content, inChinesePaper).map((text): Block => ({ is: 'text', line: { text, look: 'open' } })),
    part(words.partWords.zh, parts.words),
    ...(told.words.length === 0 ? [{ is: 'text', line: { text: words.notInForce.zh } } as const] : [toldTable(told.words)]),
    ...adviceBlocks(of),
    ...missingBlocks(of),
    part(words.partLaw.zh, parts.law),
    toldTable(told.law),
    part(words.partTender.zh, parts.tender),
    toldTable(told.tender),
  ];
}

export function partsOf({ answer, preconditions, tender }: AssessmentOnWire): Readonly<Record<keyof ToldSentence, Answer>> {
  return { words: answer, law: answerOf(both(preconditions.map(({ holds }) => holds ?? undefined))), tender: tenderAnswers[tender] };
}

const looks = { yes: 'good', no: 'bad', unknown: 'open', 'not-in-force': 'faint' } as const;

export const answerLine = (answer: Answer): Line => ({ text: uiWording.words[answer].zh, look: looks[answer] });

/** Below a heading with 三、 the page's 一、 becomes （一）. */
const part = (title: string, answer: Answer): Block => ({
  is: 'heading',
  level: 2,
  text: `${title.replace(/^(.)、/, '（$1）')}：${uiWording.words[answer].zh}`,
});

function adviceBlocks({ answer, changes }: AssessmentOnWire): readonly Block[] {
  if (answer !== 'no') return [];
  const heading: Block = { is: 'heading', level: 2, text: words.advice.zh };
  if (changes.length === 0) return [heading, { is: 'text', line: { text: words.noAdvice.zh } }];
  return [
    heading,
    { is: 'text', line: { text: words.adviceIntro.zh } },
    { is: 'list', numbered: true, items: changes.map((all) => all.map(({ saying }) => saying).join(words.and.zh)) },
    { is: 'text', line: { text: words.adviceNote.zh, look: 'faint' } },
  ];
}

/** The firm reads its own paper. */
const theReader = '企业';

function missingBlocks({ missing }: AssessmentOnWire): readonly Block[] {
  if (missing.length === 0) return [];
  const { facts } = sentences['M06.S1'].set;
  const titleOf = (fact: string) => Object.entries(facts).find(([name]) => name === fact)?.[1].title ?? fact;
  const whom = (askOf: string) => (askOf === theReader ? words.askSelf.zh : words.askOf.zh.replace('{{who}}', askOf));
  const from = (fact: string, askOf: string) => insteadOfAsking(fact) ?? whom(askOf);
  return [
    { is: 'heading', level: 2, text: words.missing.zh },
    { is: 'list', numbered: false, items: missing.map(({ fact, askOf }) => `${titleOf(fact)}：${from(fact, askOf)}`) },
  ];
}

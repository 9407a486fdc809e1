// 一条措施: its sentences, the units named in it, and what it says of the areas.

import { DocumentError, type DocumentFault } from '../document-error.ts';
import type { ParsedMeasure } from '../parsed-document.ts';
import { type Line, mayEndParagraph, nowhere } from '../text/line.ts';
import { type Passage, passageOf } from '../text/passage.ts';
import { sentencesIn } from '../text/sentences.ts';
import { type AreaSentence, areaSentenceOf, areaSentencesIn } from './area-sentence.ts';
import type { NumberedPart } from './numbering.ts';
import { responsibilityIn } from './responsibility.ts';
import { unitNamesIn } from './unit-names.ts';

export interface ReadMeasure {
  readonly parsed: ParsedMeasure;
  /** Areas that the measure names itself. */
  readonly areas: readonly string[];
  readonly areaSentences: readonly AreaSentence[];
  readonly namesUnits: boolean;
  readonly text: Passage;
  readonly beginsAt: Line;
}

export function readMeasure({ no, lines }: NumberedPart): ReadMeasure {
  const beginsAt = lines[0] ?? nowhere;
  refuseHeading(beginsAt, lines[1]);
  const { text, lists } = responsibilityIn(passageOf(lines));
  const read = lists.map((list) => readList(list, beginsAt));
  const sentences = sentencesIn(text);
  if (sentences.length === 0) throw new DocumentError(noText, beginsAt);
  return {
    parsed: {
      no,
      sentences: sentences.map((sentence, i) => ({ id: `M${String(no).padStart(2, '0')}.S${i + 1}`, text: sentence.text })),
      units: [...new Set(read.flatMap(({ units }) => units))],
      unitsOpenEnded: read.some(({ openEnded }) => openEnded),
    },
    areas: read.flatMap(({ areas }) => areas),
    areaSentences: [...read.flatMap((it) => it.sentences), ...sentences.map(areaSentenceOf).filter((it) => it !== undefined)],
    namesUnits: lists.length > 0,
    text,
    beginsAt,
  };
}

function readList(whole: Passage, beginsAt: Line) {
  const { sentences, list } = areaSentencesIn(whole);
  const names = list.map(unitNamesIn);
  const units = names.flatMap((it) => it.units);
  const areas = names.flatMap((it) => it.areas);
  const openEnded = names.some((it) => it.openEnded);
  if (units.length + areas.length + sentences.length === 0 && !openEnded) throw new DocumentError(noNames, whole.from[0] ?? beginsAt);
  return { sentences, units, areas, openEnded };
}

/** A short first line that stops without a mark is a heading on its own line: joined to the text it would change the words. */
function refuseHeading(first: Line, next: Line | undefined): void {
  if (next === undefined || first.text === '' || mayEndParagraph(first) || /[，、,]$/.test(first.text)) return;
  if (first.text.length * 2 <= next.text.length) throw new DocumentError(heading, first);
}

const heading: DocumentFault = {
  kind: 'heading',
  what: '这一行像是小标题，没有句号，无法判断它是否属于正文',
  expected: '编号之后直接是正文，或以句号结束的小标题',
  remedy: '请在小标题之后加句号，或把它与正文写成一段',
};

const noText: DocumentFault = {
  kind: 'sentence',
  what: '这一条只有编号，没有正文',
  expected: '至少一个以句号结束的整句',
  remedy: '请对照原件补上正文',
};

const noNames: DocumentFault = {
  kind: 'units',
  what: '责任单位是空的',
  expected: '（责任单位：市住建局、市财政局）',
  remedy: '请对照原件补上责任单位',
};

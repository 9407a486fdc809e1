// 读文件: an official text of measures, read into its parts. What it cannot read is an error, never a guess.

import type { PlainDate } from '#kernel/plain-date';
import { areaSentenceOf } from './body/area-sentence.ts';
import { type ReadMeasure, readMeasure } from './body/measure.ts';
import { bindsAllAreas, refuseMissingUnits } from './body/measures.ts';
import { type Numbered, numberedParts } from './body/numbering.ts';
import { citedNumbers } from './head/document-number.ts';
import { noticeIn } from './head/notice.ts';
import { openingIn } from './head/own-title.ts';
import { withoutRunningHeads } from './head/running-heads.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { type Tail, tailOf } from './tail/closing.ts';
import { type InForce, inForceIn, noInForce } from './tail/in-force.ts';
import { refuseImpossibleDays } from './text/days.ts';
import { nowhere } from './text/line.ts';
import { namesIn } from './text/names.ts';
import { splitOutside } from './text/pairs.ts';
import { join, type Passage, passageOf } from './text/passage.ts';
import { readLines } from './text/read-lines.ts';

/** Throws DocumentError with the line that could not be read. */
export function parseDocument(raw: string): ParsedDocument {
  const lines = withoutRunningHeads(readLines(raw));
  refuseImpossibleDays(passageOf(lines));
  const notice = noticeIn(lines);
  const numbered = numberedParts(notice.rest);
  const tail = tailOf(numbered.parts.at(-1)?.lines ?? []);
  const measures = measuresIn(numbered, tail);
  const opening = openingIn(numbered.before, measures[0]?.beginsAt ?? nowhere, quotedTitles(notice.body));
  refuseMissingUnits(measures);
  return {
    number: notice.number,
    title: opening.title,
    issuer: notice.issuer,
    adoptedBy: notice.adoptedBy,
    issuedOn: notice.issuedOn,
    inForce: termOf({ closing: tail.closing, measures, notice: notice.body }, notice.issuedOn),
    basis: citedNumbers(opening.preamble.text),
    addressees: notice.addressees,
    copiedTo: namesIn(tail.copies),
    measures: measures.map(({ parsed }) => parsed),
    bindsAllAreas: bindsAllAreas(measures, { preamble: areaSentencesOf(opening.preamble), closing: areaSentencesOf(tail.closing) }),
    cells: cellsOf(measures),
  };
}

function measuresIn(numbered: Numbered, tail: Tail): readonly ReadMeasure[] {
  return numbered.parts.map((part, i) => readMeasure(i === numbered.parts.length - 1 ? { ...part, lines: tail.measure } : part));
}

/** Behind the measures, in an article about the document itself, or in the notice. */
function termOf(
  places: { readonly closing: Passage; readonly measures: readonly ReadMeasure[]; readonly notice: Passage },
  issuedOn: PlainDate,
): InForce {
  const { closing, measures, notice } = places;
  const whole = join([closing, ...measures.flatMap(({ text }) => aboutItselfIn(text))]);
  const inForce = inForceIn(whole, issuedOn) ?? inForceIn(join([...fromEffectOn(splitOutside(notice, '。')), whole]), issuedOn);
  if (inForce === undefined) throw noInForce(whole.text === '' ? (measures.at(-1)?.text ?? notice) : whole);
  return inForce;
}

/** 有效期五年 may be a sentence of its own, behind the one that says from when. */
function aboutItselfIn(measure: Passage): readonly Passage[] {
  const sentences = splitOutside(measure, '。');
  const isOwn = ({ text }: Passage) => aboutItself.test(text.trimStart());
  const effect = sentences.findIndex((sentence) => isOwn(sentence) && takesEffect.test(sentence.text));
  return sentences.filter((sentence, i) => isOwn(sentence) || (effect >= 0 && i > effect));
}

function fromEffectOn(sentences: readonly Passage[]): readonly Passage[] {
  const at = sentences.findIndex(({ text }) => takesEffect.test(text));
  return at < 0 ? [] : sentences.slice(at);
}

function areaSentencesOf(passage: Passage) {
  return splitOutside(passage, '。')
    .map(areaSentenceOf)
    .filter((it) => it !== undefined);
}

function quotedTitles({ text }: Passage): readonly string[] {
  return [...text.matchAll(/《([^《》]+)》/g)].map(([, title = '']) => title.replace(/\s/g, ''));
}

function cellsOf(measures: readonly ReadMeasure[]): ParsedDocument['cells'] {
  const units = measures.flatMap(({ parsed }) => parsed.units);
  return { named: units.length, units: new Set(units).size };
}

const aboutItself = /^本(?:措施|意见|办法|规定|政策|通知|文件|细则|方案|条例)/;
const takesEffect = /[日起]\s*(?:正式|开始)?\s*(?:施行|实施|执行|实行|生效)/;

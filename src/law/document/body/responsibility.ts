// 责任单位: finds the lists of responsible units wherever they stand, and takes them out of the text.

import { pairFrom } from '../text/pairs.ts';
import { errorAt, join, type Passage, type Span, slice } from '../text/passage.ts';

export interface Responsibility {
  /** The measure's text without the lists. */
  readonly text: Passage;
  /** Each list behind its label, in text order. */
  readonly lists: readonly Passage[];
}

interface Found extends Span {
  readonly list: Passage;
}

const label = '(?:牵头|责任|主办|配合|协办|参与|落实|实施)(?:单位|部门|主体)';
const inBrackets = `[（(〔【\\[]\\s*${label}`;
/** 责任单位：… as a sentence of its own, without brackets. */
const bare = `(?<=[。；！？）)】〕]\\s*|^)${label}\\s*[:：]`;
const start = new RegExp(`${inBrackets}|${bare}`, 'g');
const colon = /^\s*[:：]/;
const body = '(?:政府|管委会|[局委办行会院厅处部]|集团|公司|中心|部门|单位)';
const duty = '(?:按|根据|依|共同|负责|牵头|配合|落实|参与|等|分工)';
const unlabelled = new RegExp(
  `[（(]由?(?:[市省县区州各]|人行|人民银行)[^（）()。：:]{0,80}${body}(?:[、，,][^（）()。：:]{1,80}${body}[^（）()。：:]{0,20}|${duty}[^（）()。：:]{0,30})[）)]\\s*。?\\s*$`,
);
const stops = '。！？';

export function responsibilityIn(measure: Passage): Responsibility {
  const found: Found[] = [];
  for (const match of measure.text.matchAll(start)) {
    if (match.index >= (found.at(-1)?.end ?? 0)) found.push(listAt(measure, match.index, match[0].length));
  }
  if (found.length === 0) refuseUnlabelled(measure);
  return { text: without(measure, found), lists: found.map(({ list }) => list) };
}

function listAt(measure: Passage, at: number, length: number): Found {
  const bracketed = /^[（(〔【[]/.test(measure.text.charAt(at));
  if (!bracketed) {
    const stop = measure.text.indexOf('。', at);
    const end = stop < 0 ? measure.text.length : stop + 1;
    return { start: at, end, list: slice(measure, { start: at + length, end }) };
  }
  const { end } = pairFrom(measure, at);
  const list = slice(measure, { start: at + length, end: end - 1 });
  const [mark] = colon.exec(list.text) ?? [];
  if (mark === undefined) throw noColon(measure, at, end);
  return { start: at, end, list: slice(list, { start: mark.length, end: list.text.length }) };
}

/** A full stop on either side of a list was one full stop. */
function without(measure: Passage, found: readonly Found[]): Passage {
  const kept: Passage[] = [];
  let from = 0;
  for (const { start: cut, end } of found) {
    kept.push(slice(measure, { start: from, end: cut }));
    const before = measure.text.slice(from, cut).trimEnd().at(-1) ?? '。';
    const after = /^\s*。/.exec(measure.text.slice(end, end + 4))?.[0] ?? '';
    from = stops.includes(before) ? end + after.length : end;
  }
  return join([...kept, slice(measure, { start: from, end: measure.text.length })]);
}

/** （市住建局、市财政局按职责分工负责）at the end of a measure that names its units nowhere else. */
function refuseUnlabelled(measure: Passage): void {
  const found = unlabelled.exec(measure.text);
  if (found === null) return;
  throw errorAt(measure, found.index, {
    kind: 'units',
    what: `“${found[0].slice(0, 30)}”像是责任单位，但括号里没有“责任单位”字样`,
    expected: '（责任单位：市住建局、市财政局）',
    remedy: '请对照原件；如果它列的是责任单位，请在括号开头写上“责任单位：”',
  });
}

function noColon(measure: Passage, at: number, end: number) {
  return errorAt(measure, at, {
    kind: 'units',
    what: `“${measure.text.slice(at, end).slice(0, 30)}”没有冒号，读不出责任单位`,
    expected: '（责任单位：市住建局、市财政局）',
    remedy: '请在“责任单位”之后补上冒号',
  });
}

// 附则与版记: what follows the last measure, cut off from its text.

import { DocumentError, type DocumentFault } from '../document-error.ts';
import { type Line, mayEndParagraph } from '../text/line.ts';
import { errorAt, type Passage, passageOf } from '../text/passage.ts';

export interface Tail {
  /** The last measure's own lines. */
  readonly measure: readonly Line[];
  /** When it applies, who explains it, what it repeals. */
  readonly closing: Passage;
  readonly copies: Passage;
}

const begins = new RegExp(
  [
    '^本(?:若干|政策|项|系列)*(?:措施|意见|办法|规定|政策|通知|文件|细则|方案|条例)',
    '^(?:以上|上述)(?:各|政策|措施|所有|全部)',
    '^(?:各|所有|全部)(?:条|项)?措施',
    '^市?各(?:[^。（(]|[（(][^）)]{1,6}[）)]){0,60}责任(?:单位|主体|部门)',
    '^抄\\s*[送报]\\s*[:：]',
    '^附[件则]',
    '^[（(]?此件',
  ].join('|'),
);
const copied = /^抄\s*[送报]\s*[:：]/;
const imprint = /[0-9日]\s*印发。?$/;
const annex = /^附[件则表]/;
const labelled = /(?:责任|牵头|配合|主办|协办)(?:单位|部门)\s*[:：]/;
const unitList = /[（(〔【[]\s*(?:责任|牵头)(?:单位|部门)/;

/** `lines`: from the last number to the end of the file. */
export function tailOf(lines: readonly Line[]): Tail {
  const at = lines.findIndex(
    (line, i) => i > 0 && mayEndParagraph(lines[i - 1]) && (imprint.test(line.text) || begins.test(openingWords(lines, i))),
  );
  const end = at < 0 ? lines.length : at;
  refuseMeasuresInAnnex(lines.slice(end));
  const copies = lines.findIndex(({ text }) => copied.test(text));
  const closing = passageOf(lines.slice(end, copies < 0 ? lines.length : copies));
  const list = closing.text.search(unitList);
  if (list >= 0) throw errorAt(closing, list, listInClosing);
  return { measure: lines.slice(0, end), closing, copies: passageOf(copies < 0 ? [] : copiesFrom(lines.slice(copies))) };
}

/** A list of attachments may follow, and is not read; work and the units that answer for it may not. */
function refuseMeasuresInAnnex(tail: readonly Line[]): void {
  const at = tail.findIndex(({ text }) => annex.test(text) || imprint.test(text) || copied.test(text));
  const behind = passageOf(at < 0 ? [] : tail.slice(at));
  const list = behind.text.search(labelled);
  if (list >= 0) throw errorAt(behind, list, measuresInAnnex);
}

/** Enough of the paragraph to know it by, though its first line may be short. */
function openingWords(lines: readonly Line[], at: number): string {
  return lines
    .slice(at, at + 3)
    .reduce((words, { text }) => words + text.slice(0, 80), '')
    .slice(0, 100);
}

/** To the full stop, the imprint or the end; 抄报 and 抄送 may follow each other. */
function copiesFrom(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(
    (line, i) => imprint.test(line.text) || (i > 0 && (lines[i - 1]?.text.endsWith('。') ?? false) && !copied.test(line.text)),
  );
  const last = lines.at(-1);
  if (end < 0 && last !== undefined && !last.text.endsWith('。')) throw new DocumentError(copiesBrokenOff, last);
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => ({ ...line, text: line.text.replace(copied, '') }));
}

const measuresInAnnex: DocumentFault = {
  kind: 'units',
  what: '附件或版记之后还有写明责任单位的内容，它不属于任何一条措施，不会被读入',
  expected: '责任单位只写在各条措施之内，附件只列名称',
  remedy: '请对照原件：如果它是措施，请移到附则之前并接着编号；如果是附表，请另存一个文件',
};

const copiesBrokenOff: DocumentFault = {
  kind: 'copies',
  what: '抄送单位没有以句号结束，之后也没有印发机关，可能不完整',
  expected: '以句号结束的抄送单位',
  remedy: '请对照原件补全抄送单位',
};

const listInClosing: DocumentFault = {
  kind: 'units',
  what: '附则里出现了责任单位括号，无法判断它属于哪一条措施',
  expected: '责任单位写在各条措施之内',
  remedy: '请对照原件检查最后一条措施到哪里为止',
};

// 页眉: the number, a title or the letterhead, repeated by the print on its pages, is no text.

import { DocumentError } from '../document-error.ts';
import { dayShape } from '../text/days.ts';
import type { Line } from '../text/line.ts';
import { ownNumber } from './document-number.ts';

const signed = new RegExp(`^[^，。；：、]{0,30}?${dayShape}$`);
const remark = /^(?:[（(]|此件|附件)/;
const noTitle = /[，。；：:]/;
/** Shorter ones (若干措施) may be the end of a wrapped line. */
const titleEnd = /^.{6,}(?:通知|意见|决定|公告|通报|方案|措施|办法|规定|政策|细则|举措|规则|条例|条)(?:[（(].{1,6}[）)])?$/;
const letterhead = /^(?!.*[据按照执行贯彻落实有关和与及])[\u4e00-\u9fff]{2,18}(?:政府|委员会|管委会|办公室|局|厅|部|委)文件$/;

/** What stands in its own place stays: the first number, and each title where a title belongs. */
export function withoutRunningHeads(lines: readonly Line[]): readonly Line[] {
  const tight = lines.map(({ text }) => text.replace(/\s/g, ''));
  const numberAt = tight.findIndex((text) => ownNumber(text) !== undefined);
  if (numberAt < 0) return lines;
  const number = ownNumber(tight[numberAt] ?? '');
  const notice = placeOf(tight, numberAt + 1);
  const own = placeOf(tight, ownTitleAt(tight, numberAt, notice.titles));
  return lines.filter((line, i) => {
    const text = tight[i] ?? '';
    if (i <= numberAt) return true;
    if (ownNumber(text) === number || isLetterhead(line, text, tight)) return false;
    const inPlace = [notice, own].some(({ start, end }) => start <= i && i < end);
    return inPlace || tight[i - 1]?.endsWith('《') || ![...notice.titles, ...own.titles].includes(text);
  });
}

/** Behind the day of issue, the remarks on publication, and the notice's title if it is repeated there. */
function ownTitleAt(tight: readonly string[], numberAt: number, noticeTitles: readonly string[]): number {
  const day = tight.findIndex((text, i) => i > numberAt && signed.test(text));
  const passed = (text: string) => remark.test(text) || (text.endsWith('通知') && noticeTitles.includes(text));
  return tight.findIndex((text, i) => day >= 0 && i > day && !passed(text));
}

interface Place {
  /** Its own lines run from the first to the one before the last. */
  readonly start: number;
  readonly end: number;
  readonly titles: readonly string[];
}

/** A title may take up to four lines; any of their beginnings that could be a title is one. */
function placeOf(tight: readonly string[], start: number): Place {
  const block = start < 0 ? [] : tight.slice(start, start + 4);
  const stop = block.findIndex((text) => noTitle.test(text));
  const beginnings = block.slice(0, stop < 0 ? block.length : stop).map((_, i) => block.slice(0, i + 1).join(''));
  const first = beginnings.findIndex((text) => titleEnd.test(text));
  return { start, end: start + first + 1, titles: beginnings.filter((text) => titleEnd.test(text)) };
}

/** Known from the top of the document or from its signature; otherwise it may be words of the text. */
function isLetterhead(line: Line, text: string, tight: readonly string[]): boolean {
  if (!letterhead.test(text)) return false;
  if (tight.indexOf(text) < tight.findIndex((other) => ownNumber(other) !== undefined) || tight.includes(text.replace(/文件$/, '')))
    return true;
  throw new DocumentError(
    {
      kind: 'running-head',
      what: '这一行像是页眉，但与本文件的版头和落款都不一致，无法判断它是否属于正文',
      expected: '不含页眉的正文',
      remedy: '请对照原件：如果是页眉请删去，如果是正文请与前后文接成一行',
    },
    line,
  );
}

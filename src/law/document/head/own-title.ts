// 标题与引言: the measures' own title, which is not the notice's, and the paragraph that says why.

import { DocumentError } from '../document-error.ts';
import type { Line } from '../text/line.ts';
import { type Passage, passageOf } from '../text/passage.ts';

export interface Opening {
  readonly title: string;
  readonly preamble: Passage;
}

/** （此件公开发布） stays a remark when half of its bracket is lost. */
const remark = /^(?:[（(].*[）)]|[（(]?此件[^（）()，。；：]{2,12}[）)]?)$/;
const partOfTitle = /^[（(](?:试行|暂行|修订|修订稿)[）)]$/;
const annexMark = /^附件[0-9一二三]*[：:]?(?:\s|$)/;
const begins = /^(?:为|根据|按照|依据|结合|近年来|现就)/;
const kind =
  /(?:措施|意见|办法|规定|政策|方案|细则|举措|规则|条例|若干条|[0-9一二三四五六七八九十]+条)(?:[（(](?:试行|暂行|修订|修订稿)[）)])?$/;

/** `lines`: from the day of issue to the first measure. */
export function openingIn(lines: readonly Line[], firstMeasure: Line, quoted: readonly string[]): Opening {
  const kept = lines.filter(({ text }) => !annexMark.test(text) && (!remark.test(text) || partOfTitle.test(text)));
  const end = kept.findIndex(({ text }) => begins.test(text) || /[，。；：]/.test(text));
  const titleLines = kept.slice(0, titleLength(end < 0 ? kept : kept.slice(0, end), quoted));
  const title = tight(titleLines);
  if (kind.test(title)) return { title, preamble: passageOf(kept.slice(titleLines.length)) };
  throw new DocumentError(
    {
      kind: 'title',
      what: '通知之后、措施之前没有读到措施自己的标题',
      expected: '单独成行的标题，如 关于促进建筑业持续健康发展的若干措施',
      remedy: '请对照原件补上标题，标题末尾应是“措施”“意见”“办法”等',
    },
    titleLines[0] ?? kept[0] ?? firstMeasure,
  );
}

/** A first line of the preamble without a comma would pass for a title: the title that the notice quotes decides. */
function titleLength(lines: readonly Line[], quoted: readonly string[]): number {
  const same = lines.findIndex((_, i) => quoted.includes(tight(lines.slice(0, i + 1))));
  const other =
    same < 0 && lines.some((_, start) => lines.some((__, end) => start > 0 && quoted.includes(tight(lines.slice(start, end + 1)))));
  return other ? 0 : same < 0 ? lines.length : same + 1;
}

function tight(lines: readonly Line[]): string {
  return passageOf(lines).text.replace(/\s/g, '');
}

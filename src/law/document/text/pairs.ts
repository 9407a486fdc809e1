// 成对符号: quotes, titles and brackets, inside which a full stop or a comma ends nothing.

import { errorAt, type Passage, type Span, slice } from './passage.ts';

interface OpenMark {
  readonly mark: string;
  readonly at: number;
}

const closers: ReadonlyMap<string, string> = new Map(
  ['“”', '‘’', '《》', '〈〉', '「」', '『』', '（）', '()', '〔〕', '【】', '[]'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const openers = new Set(closers.keys());
const closing = new Set(closers.values());
/** Extraction mixes widths: （ may be closed by ). */
const sameWidth: ReadonlyMap<string, string> = new Map([
  [')', '）'],
  [']', '】'],
  ['〕', '】'],
]);
/** 1) and a） number items; they close nothing. */
const itemMark = /[0-9０-９a-zA-Z一二三四五六七八九十]/;

/** Ends of the parts between the given marks, each mark belonging to the part before it; marks inside pairs do not count. */
export function splitOutside(passage: Passage, marks: string): readonly Passage[] {
  const parts: Passage[] = [];
  let start = 0;
  walk(passage, 0, (at, depth) => {
    if (depth === 0 && marks.includes(passage.text.charAt(at))) {
      parts.push(slice(passage, { start, end: at + 1 }));
      start = at + 1;
    }
    return 'on';
  });
  if (start < passage.text.length) parts.push(slice(passage, { start, end: passage.text.length }));
  return parts;
}

/** From an opening bracket to just behind the bracket that closes it. */
export function pairFrom(passage: Passage, start: number): Span {
  let end = passage.text.length;
  walk(passage, start, (at, depth) => {
    if (depth > 0) return 'on';
    end = at + 1;
    return 'stop';
  });
  return { start, end };
}

/** Calls with the depth *after* the character. */
function walk(passage: Passage, start: number, visit: (at: number, depth: number) => 'on' | 'stop'): void {
  const open: OpenMark[] = [];
  for (let at = start; at < passage.text.length; at++) {
    const mark = passage.text.charAt(at);
    if (openers.has(mark)) open.push({ mark, at });
    else if (closing.has(mark)) close(passage, at, open);
    if (visit(at, open.length) === 'stop') return;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw unpaired(passage, unclosed.at);
}

function close(passage: Passage, at: number, open: OpenMark[]): void {
  const mark = passage.text.charAt(at);
  const last = open.at(-1);
  if (last !== undefined && wide(closers.get(last.mark) ?? '') === wide(mark)) open.pop();
  else if (last !== undefined || !itemMark.test(passage.text.charAt(at - 1)) || wide(mark) !== '）') throw unpaired(passage, at);
}

const wide = (mark: string): string => sameWidth.get(mark) ?? mark;

function unpaired(passage: Passage, at: number) {
  const mark = passage.text.charAt(at);
  return errorAt(passage, at, {
    kind: 'pairing',
    what: `“${mark}”没有与之成对的符号`,
    expected: '成对的引号、书名号和括号',
    remedy: '请对照原件补上缺少的一半',
  });
}

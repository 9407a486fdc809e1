// 段: wrapped lines made one text again, every character of which knows its line.

import { DocumentError, type DocumentFault } from '../document-error.ts';
import { type Line, nowhere } from './line.ts';

export interface Passage {
  readonly text: string;
  /** The line of each character. */
  readonly from: readonly Line[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Chinese needs no space where a line was broken. */
export function passageOf(lines: readonly Line[]): Passage {
  return {
    text: lines.map(({ text }) => text).join(''),
    from: lines.flatMap((line) => Array.from({ length: line.text.length }, () => line)),
  };
}

export function slice({ text, from }: Passage, { start, end }: Span): Passage {
  return { text: text.slice(start, end), from: from.slice(start, end) };
}

export function join(passages: readonly Passage[]): Passage {
  return { text: passages.map(({ text }) => text).join(''), from: passages.flatMap(({ from }) => from) };
}

export function trimmed(passage: Passage): Passage {
  const start = passage.text.length - passage.text.trimStart().length;
  return slice(passage, { start, end: passage.text.trimEnd().length });
}

/** Without white space, for patterns; the lines stay. */
export function packed({ text, from }: Passage): Passage {
  return { text: text.replace(/\s/g, ''), from: from.filter((_, i) => text[i]?.trim() !== '') };
}

/** The line of a place in the passage; at its end, the last line. */
export function errorAt(passage: Passage, at: number, fault: DocumentFault): DocumentError {
  return new DocumentError(fault, passage.from[at] ?? passage.from.at(-1) ?? nowhere);
}

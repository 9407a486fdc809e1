// 行: one line of text that remembers its place in the raw file.

export interface Line {
  /** 1-based line of the raw text. */
  readonly no: number;
  /** Trimmed; inner white space is one space; without what is no text, such as a page number or the measure's number. */
  readonly text: string;
  /** As in the file, trimmed: what a message shows. */
  readonly raw: string;
}

/** Where an empty file has nothing to point at. */
export const nowhere: Line = { no: 1, text: '', raw: '' };

const ended = /[。；：！？）”】〕:;!?)]$/;

/** A paragraph may end here; a line that stops at any other character was wrapped. */
export function mayEndParagraph(line: Line | undefined): boolean {
  return line === undefined || ended.test(line.text);
}

// 纸面: what a paper says, block by block, before it becomes a PDF or a Word file. Both print every text as it is.

export interface Paper {
  readonly title: string;
  readonly number: string;
  /** Civil day on which it was made; not the day on which it is printed. */
  readonly madeOn: string;
  readonly issuer: string;
  /** In the head of every page; null: nothing. */
  readonly headMark: string | null;
  /** Across every page; null: nothing. */
  readonly watermark: string | null;
  /** What the paper is and is not, in a frame below the title. */
  readonly opening: readonly string[];
  readonly check: CodeToScan;
  readonly blocks: readonly Block[];
}

export interface CodeToScan {
  /** What the QR code says. */
  readonly address: string;
  readonly invitation: string;
}

export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly is: 'text'; readonly line: Line }
  | { readonly is: 'quote'; readonly text: string; readonly from: string }
  | { readonly is: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  | { readonly is: 'pairs'; readonly rows: readonly { readonly label: string; readonly value: Cell }[] }
  | Table;

export interface Table {
  readonly is: 'table';
  /** `share`: of the width of the page, in any unit. */
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The first names the row. */
  readonly cells: readonly Cell[];
  /** Below all cells but the first. */
  readonly beneath: readonly Line[];
}

export interface Cell {
  readonly lines: readonly Line[];
  /** Amounts stand at the end of the line. */
  readonly align?: 'end';
}

export interface Line {
  readonly text: string;
  readonly look?: Look;
}

export type Look = 'strong' | 'faint' | 'good' | 'bad' | 'open';

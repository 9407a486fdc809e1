// 来源: what a row came with, an import down to its sheet and row or a correction, and how well it is proved.

import { dayInShanghai, type PlainDate } from '#kernel/plain-date';

/** E0 self-statement, E1 document, E2 confirmed by the other side, E3 a transaction or an authoritative register, E4 that and audited. */
export type EvidenceClass = 'E0' | 'E1' | 'E2' | 'E3' | 'E4';

export interface Stamp {
  /** Who imported which file, or corrected on which document: 演示数据 导入《企业登记.xlsx》 */
  readonly source: string;
  /** When we learnt it. */
  readonly at: string;
  /** The civil day of that instant. */
  readonly on: PlainDate;
  readonly evidence: EvidenceClass;
  /** The source says it all: the row was told by itself, and stands in no sheet. */
  readonly isOneRow?: true;
}

/** A workbook is a document that somebody handed in, whoever filled it. */
export function stampOf({ by, fileName, at }: { readonly by: string; readonly fileName: string; readonly at: string }): Stamp {
  return { source: `${by} 导入《${fileName}》`, at, on: dayInShanghai(new Date(at)), evidence: 'E1' };
}

export function sourceOf({ source, isOneRow }: Stamp, { sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return isOneRow ? source : `${source}「${sheet}」第 ${row} 行`;
}

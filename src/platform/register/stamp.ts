// 来源: the import that a row came with, down to its sheet and row, and how well it is proved.

import { dayInShanghai, type PlainDate } from '#kernel/plain-date';

/** E0 self-statement, E1 document, E2 confirmed by the other side, E3 a transaction or an authoritative register, E4 that and audited. */
export type EvidenceClass = 'E0' | 'E1' | 'E2' | 'E3' | 'E4';

export interface Stamp {
  /** Who imported which file: 演示数据 导入《企业登记.xlsx》 */
  readonly source: string;
  /** When we learnt it. */
  readonly at: string;
  /** The civil day of that instant. */
  readonly on: PlainDate;
  readonly evidence: EvidenceClass;
}

/** A workbook is a document that somebody handed in, whoever filled it. */
export function stampOf({ by, fileName, at }: { readonly by: string; readonly fileName: string; readonly at: string }): Stamp {
  return { source: `${by} 导入《${fileName}》`, at, on: dayInShanghai(new Date(at)), evidence: 'E1' };
}

export function sourceOf({ source }: Stamp, { sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${source}「${sheet}」第 ${row} 行`;
}

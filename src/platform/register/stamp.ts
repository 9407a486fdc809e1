// 来源: the import that a row came with, down to its sheet and row.

export interface Stamp {
  /** Who imported which file: 演示数据 导入《企业登记.xlsx》 */
  readonly source: string;
  /** When we learnt it. */
  readonly at: string;
}

export interface Provenance {
  readonly source: string;
  readonly recorded_at: string;
}

export function stampOf({ by, fileName, at }: { readonly by: string; readonly fileName: string; readonly at: string }): Stamp {
  return { source: `${by} 导入《${fileName}》`, at };
}

export function provenanceOf({ source, at }: Stamp, { sheet, row }: { readonly sheet: string; readonly row: number }): Provenance {
  return { source: `${source}「${sheet}」第 ${row} 行`, recorded_at: at };
}

// 单元格问题: where in the workbook, what was found, what was expected, what to do.

export interface CellFault {
  readonly sheet: string;
  /** null: the whole sheet, or the whole file. */
  readonly row: number | null;
  /** `C 资质等级` */
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** What a value reader says; the place is added where it is known. */
export interface Misfit {
  readonly expected: string;
  readonly remedy: string;
}

/** The sheet's name of a fault that is about the whole file. */
export const wholeFile = '（整个文件）';

export function fileFault(misfit: Misfit & { readonly found: string }): CellFault {
  const { found, expected, remedy } = misfit;
  return { sheet: wholeFile, row: null, column: null, found, expected, remedy };
}

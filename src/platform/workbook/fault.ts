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

/** So many of one kind in one column are one habit of who filled it. */
export const sameMistake = 5;

/** What is alike, told once where a column is full of it. */
export function oncePerColumn<Told extends CellFault>(told: readonly Told[]): readonly Told[] {
  return [...Map.groupBy(told, ({ column }) => column).values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined || alike.length < sameMistake
      ? alike
      : [{ ...first, found: `${first.found}（本列共 ${alike.length} 行如此）` }];
  });
}

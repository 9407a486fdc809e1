// 错误表: where, what was found, what was expected, what to do.

import type { CellFault } from '#contract/domains/imports';
import { useWording } from '../../../web/language/use-wording.ts';
import { DataTable } from '../../../web/ui/DataTable.tsx';
import { RegisterWord } from '../../../web/ui/text/RegisterWord.tsx';
import { importWording } from './wording.ts';

interface Props {
  readonly of: readonly CellFault[];
  readonly caption: string;
}

export function FaultTable({ of, caption }: Props) {
  const say = useWording(importWording);
  if (of.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      showCaption
      columns={[
        { key: 'sheet', title: say('sheet'), heads: true, cell: ({ sheet }) => <RegisterWord of={sheet} inFile /> },
        { key: 'row', title: say('row'), numeric: true, cell: ({ row }) => row ?? say('whole') },
        {
          key: 'column',
          title: say('column'),
          cell: ({ column }) => (column === null ? say('whole') : <RegisterWord of={column} inFile />),
        },
        { key: 'found', title: say('found'), cell: ({ found }) => <code>{found}</code> },
        { key: 'expected', title: say('expected'), cell: ({ expected }) => <span lang="zh-CN">{expected}</span> },
        { key: 'remedy', title: say('remedy'), cell: ({ remedy }) => <span lang="zh-CN">{remedy}</span> },
      ]}
      rows={of}
      keyOf={({ sheet, row, column, found, expected }) => `${caption}-${sheet}-${row}-${column}-${found}-${expected}`}
    />
  );
}

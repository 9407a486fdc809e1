// 表列: a declared column as the library's table wants it: cut texts, numbers on the right, the acts last.

import { Button, type TableColumnsType } from 'antd';
import type { Say } from '../../../language/use-wording.ts';
import { DayText } from '../../text/DayText.tsx';
import type { ListColumn, Sort } from '../list-of.ts';
import type { listWording } from '../wording.ts';

interface Wanted<Row> {
  readonly columns: readonly ListColumn<Row>[];
  readonly sort: Sort | undefined;
  readonly say: Say<keyof (typeof listWording)['words']>;
  readonly nameOf: (row: Row) => string;
  /** undefined: rows cannot be opened. */
  readonly onOpen: ((row: Row) => void) | undefined;
}

export function tableColumns<Row>({ columns, sort, say, nameOf, onOpen }: Wanted<Row>): TableColumnsType<Row> {
  const shown = columns.map((column) => ({
    key: column.key,
    title: column.title,
    ...(column.numeric && { align: 'right' as const }),
    ...(column.sorts && { sorter: true, showSorterTooltip: false, sortOrder: orderOf(column.key, sort) }),
    onCell: () => ({ ...cellProps(column) }),
    render: (_: unknown, row: Row) => cellOf(column, row),
  }));
  if (onOpen === undefined) return shown;
  const open = (row: Row) => (
    // Its name is the row's, so that a list of buttons read aloud still says which is which.
    <Button size="small" className="on-screen" aria-label={say('openThis', { name: nameOf(row) })} onClick={() => onOpen(row)}>
      {say('open')}
    </Button>
  );
  return [...shown, { key: 'acts', title: say('acts'), className: 'on-screen', render: (_: unknown, row: Row) => open(row) }];
}

/** The heading goes with the cell: on a phone a row is a card. */
function cellProps<Row>({ title, inChinese }: ListColumn<Row>): { readonly 'data-label': string; readonly lang?: string } {
  return inChinese ? { 'data-label': title, lang: 'zh-CN' } : { 'data-label': title };
}

function cellOf<Row>({ text, day, cell }: ListColumn<Row>, row: Row) {
  if (cell !== undefined) return cell(row);
  if (day !== undefined) return <DayText of={day(row)} />;
  const words = text?.(row) ?? null;
  if (words === null || words === '') return '—';
  return (
    <span className="cut" title={words}>
      {words}
    </span>
  );
}

function orderOf(key: string, sort: Sort | undefined): 'ascend' | 'descend' | null {
  if (sort?.key !== key) return null;
  return sort.down ? 'descend' : 'ascend';
}

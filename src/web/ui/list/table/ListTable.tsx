// 列表的表: one page of rows from the server, sorted by its headings, walked by keys, ticked, and printed whole.

import { Table } from 'antd';
import type { SorterResult } from 'antd/es/table/interface';
import { usePrinting } from '../../../browser/use-printing.ts';
import { useWording } from '../../../language/use-wording.ts';
import { sizes, withPage, withSort } from '../address/list-address.ts';
import type { ListAddress } from '../address/use-list-address.ts';
import type { ListAnswer, ListOf, Sort } from '../list-of.ts';
import { listWording } from '../wording.ts';
import { PrintedNote } from './PrintedNote.tsx';
import type { useRowsByKey } from './rows-by-key.ts';
import { tableColumns } from './table-columns.tsx';
import type { TickedRows } from './ticked-rows.ts';

interface Props<Row> {
  readonly of: ListOf<Row>;
  readonly answer: ListAnswer<Row>;
  readonly address: ListAddress;
  readonly hidden: readonly string[];
  readonly ticked: TickedRows<Row>;
  readonly byKey: ReturnType<typeof useRowsByKey>;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly isOld: boolean;
}

export function ListTable<Row extends object>({ of, answer, address, hidden, ticked, byKey, onOpen, isOld }: Props<Row>) {
  const say = useWording(listWording);
  const printing = usePrinting();
  const columns = printing ? of.columns : of.columns.filter(({ key }) => !hidden.includes(key));
  const { page, size, sort, row } = address.state;
  return (
    <div ref={byKey.box} className="list-table" aria-busy={isOld}>
      <Table<Row>
        rowKey={of.keyOf}
        size="small"
        columns={tableColumns({ columns, sort, say, nameOf: of.nameOf, onOpen: printing ? undefined : onOpen })}
        dataSource={[...answer.rows]}
        rowClassName={(it) => (of.keyOf(it) === row ? 'open-row' : '')}
        onRow={(_, at = 0) => byKey.rowProps(at)}
        {...(!printing && canTick(of) && { rowSelection: selectionOf(of, answer.rows, { ticked, say }) })}
        {...(printing && { summary: () => <PrintedNote of={of} answer={answer} address={address} /> })}
        onChange={(_pagination, _filters, sorter) => {
          const next = Array.isArray(sorter) ? undefined : sortOf(sorter);
          if (JSON.stringify(next) !== JSON.stringify(sort)) address.change(withSort(next));
        }}
        pagination={{
          current: page,
          pageSize: size,
          total: answer.total,
          pageSizeOptions: [...sizes],
          showSizeChanger: { 'aria-label': say('pageSize') },
          showTotal: (count) => say('total', { count, things: of.things }),
          onChange: (next, nextSize) => address.change(withPage(nextSize === size ? next : 1, nextSize)),
        }}
      />
    </div>
  );
}

function sortOf<Row>({ columnKey, order }: SorterResult<Row>): Sort | undefined {
  return order ? { key: String(columnKey), down: order === 'descend' } : undefined;
}

/** There is something to do with ticked rows, or something to add up. */
export function canTick<Row>({ columns, tickable }: ListOf<Row>): boolean {
  return tickable === true || columns.some(({ sum }) => sum !== undefined);
}

interface Ticking<Row> {
  readonly ticked: TickedRows<Row>;
  readonly say: ReturnType<typeof useWording<keyof (typeof listWording)['words']>>;
}

function selectionOf<Row>({ keyOf, nameOf }: ListOf<Row>, rows: readonly Row[], { ticked, say }: Ticking<Row>) {
  const others = ticked.rows.filter((it) => !rows.some((here) => keyOf(here) === keyOf(it)));
  return {
    selectedRowKeys: ticked.rows.map(keyOf),
    onChange: (keys: readonly unknown[]) => ticked.set([...others, ...rows.filter((it) => keys.includes(keyOf(it)))]),
    getCheckboxProps: (row: Row) => ({ 'aria-label': say('tickThis', { name: nameOf(row) }) }),
    getTitleCheckboxProps: () => ({ 'aria-label': say('tickAll') }),
    onCell: () => ({ className: 'tick-cell' }),
  };
}

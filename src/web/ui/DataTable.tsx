// 表格: a plain table that prints, and turns into cards on a narrow screen, where each cell says its heading.

import type { ReactNode } from 'react';
import { wholeDays } from './text/day-text.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers are aligned on the right. */
  readonly numeric?: true;
  /** Heads its row, and the card on a narrow screen. */
  readonly heads?: true;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Shown above the table, not only to screen readers. */
  readonly showCaption?: true;
  /** The last column takes the room. */
  readonly narrow?: true;
}

export function DataTable<Row>({ caption, columns, rows, keyOf, showCaption, narrow }: Props<Row>) {
  return (
    <table className={narrow ? 'data-table narrow-columns' : 'data-table'}>
      <caption className={showCaption ? undefined : 'for-ears'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, numeric }) => (
            <th key={key} scope="col" className={numeric && 'numeric'}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} id={keyOf(row)}>
            {columns.map((column) => (
              <Cell key={column.key} of={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ of: { title, cell, numeric, heads }, row }: { readonly of: Column<Row>; readonly row: Row }) {
  if (heads) {
    return (
      <th scope="row" data-label={wholeDays(title)}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td data-label={wholeDays(title)} className={numeric && 'numeric'}>
      <div>{cell(row)}</div>
    </td>
  );
}

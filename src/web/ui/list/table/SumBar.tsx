// 勾选栏: how many rows are ticked and what they add up to; it stays in sight while the list is scrolled.

import { Button } from 'antd';
import { useLanguage, useWording } from '../../../language/use-wording.ts';
import { yuanText } from '../../text/amount-text.ts';
import type { ListColumn } from '../list-of.ts';
import { listWording } from '../wording.ts';
import { sumOfRows, sumText } from './sum-of-rows.ts';
import type { TickedRows } from './ticked-rows.ts';

interface Props<Row> {
  readonly columns: readonly ListColumn<Row>[];
  readonly ticked: TickedRows<Row>;
}

export function SumBar<Row>({ columns, ticked: { rows, set } }: Props<Row>) {
  const say = useWording(listWording);
  return (
    <div className={rows.length === 0 ? 'sum-bar empty' : 'sum-bar'} role="status">
      {rows.length > 0 && (
        <>
          <strong>{say('ticked', { count: rows.length })}</strong>
          {columns.map(({ key, title, sum }) => sum !== undefined && <Sum key={key} title={title} of={rows.map(sum)} />)}
          <Button size="small" onClick={() => set([])}>
            {say('untick')}
          </Button>
        </>
      )}
    </div>
  );
}

function Sum({ title, of }: { readonly title: string; readonly of: readonly (string | null)[] }) {
  const say = useWording(listWording);
  const { yuan, unknown } = sumOfRows(of);
  const language = useLanguage();
  // The unit of the column is not that of the sum.
  const name = title.replace(/[（(].*[)）]$/, '').trim();
  return (
    <span title={yuanText(yuan)}>
      {say('sumOf', { title: name, sum: sumText(yuan, language) })}
      {unknown > 0 && say('sumUnknown', { count: unknown })}
    </span>
  );
}

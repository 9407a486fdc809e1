// 一张分组表: firms or lots put together by one of their marks; each number leads to the rows that it counts.

import { type Say, useWording } from '../../../../web/language/use-wording.ts';
import { type Column, DataTable } from '../../../../web/ui/DataTable.tsx';
import { withGroups } from '../../../../web/ui/text/amount-text.ts';
import type { SimulationContent } from '../../contract.ts';
import { type Dimension, type TableRow, tableBy } from '../../rules/totals.ts';
import { type SimulationKey, simulationWording } from '../wording.ts';
import { useGroupName } from './group-name.ts';
import { useShown } from './use-shown.ts';

export function GroupTable({ by, of }: { readonly by: Dimension; readonly of: SimulationContent }) {
  const say = useWording(simulationWording);
  const name = useGroupName();
  const { show } = useShown();
  const isOfFirms = by.startsWith('firm');
  const isOfArea = by.endsWith('Area');
  const number = (row: TableRow, key: 'gained' | 'lost' | 'firmsGaining' | 'firmsLosing') => {
    const way = key === 'gained' || key === 'firmsGaining' ? 'gained' : 'lost';
    const what = `${name(row.key)} ${say(key)}`;
    return <Leading count={row[key]} what={what} say={say} onFollow={() => show({ by, group: row.key, way })} />;
  };
  const columns: readonly Column<TableRow>[] = [
    { key: 'group', title: say('group'), heads: true, cell: ({ key }) => <span lang={isOfArea ? 'zh-CN' : undefined}>{name(key)}</span> },
    { key: 'size', title: say(isOfFirms ? 'firmsCount' : 'lotsCount'), numeric: true, cell: ({ size }) => withGroups(size) },
    { key: 'gained', title: say('gained'), numeric: true, cell: (row) => number(row, 'gained') },
    { key: 'firmsGaining', title: say('firmsGaining'), numeric: true, cell: (row) => number(row, 'firmsGaining') },
    { key: 'lost', title: say('lost'), numeric: true, cell: (row) => number(row, 'lost') },
    { key: 'firmsLosing', title: say('firmsLosing'), numeric: true, cell: (row) => number(row, 'firmsLosing') },
  ];
  return (
    <section>
      <h2 className="sheet-part">{say(by)}</h2>
      <DataTable caption={say(by)} columns={columns} rows={tableBy(by, of.moves, of)} keyOf={({ key }) => `${by}-${key}`} />
    </section>
  );
}

interface LeadingProps {
  readonly count: number;
  readonly what: string;
  readonly say: Say<SimulationKey>;
  readonly onFollow: () => void;
}

function Leading({ count, what, say, onFollow }: LeadingProps) {
  if (count === 0) return <>0</>;
  return (
    <button type="button" className="number-link" aria-label={say('leads', { what, count })} onClick={onFollow}>
      {withGroups(count)}
    </button>
  );
}

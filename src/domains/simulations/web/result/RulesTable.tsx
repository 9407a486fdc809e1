// 逐句合计: of each sentence how many pairs it answers how, in force and as drafted.

import { useWording } from '../../../../web/language/use-wording.ts';
import { type Column, DataTable } from '../../../../web/ui/DataTable.tsx';
import { withGroups } from '../../../../web/ui/text/amount-text.ts';
import type { SimulationContent } from '../../contract.ts';
import { simulationWording } from '../wording.ts';

type Row = SimulationContent['rules'][number];

export function RulesTable({ of: { rules, firms } }: { readonly of: SimulationContent }) {
  const say = useWording(simulationWording);
  const noOf = (row: Row, { yes, unknown }: Row['before']) => row.lotsInForce * firms.length - yes - unknown;
  const columns: readonly Column<Row>[] = [
    {
      key: 'sentence',
      title: say('sentence'),
      heads: true,
      cell: ({ id, text }) => (
        <span lang="zh-CN">
          <code>{id}</code> {text}
        </span>
      ),
    },
    { key: 'yes', title: say('answerYes'), numeric: true, cell: ({ before, after }) => <Step from={before.yes} to={after.yes} /> },
    {
      key: 'unknown',
      title: say('answerUnknown'),
      numeric: true,
      cell: ({ before, after }) => <Step from={before.unknown} to={after.unknown} />,
    },
    { key: 'no', title: say('answerNo'), numeric: true, cell: (row) => <Step from={noOf(row, row.before)} to={noOf(row, row.after)} /> },
  ];
  return (
    <>
      <h2 className="sheet-part">{say('rulesTitle')}</h2>
      <p className="remark">{say('beforeAfter')}</p>
      <DataTable caption={say('rulesTitle')} columns={columns} rows={rules} keyOf={({ id }) => id} />
    </>
  );
}

function Step({ from, to }: { readonly from: number; readonly to: number }) {
  if (from === to) return <span className="whole">{withGroups(from)}</span>;
  return (
    <span className="whole">
      {withGroups(from)} → <b>{withGroups(to)}</b>
    </span>
  );
}

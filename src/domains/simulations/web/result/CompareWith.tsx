// 两份草案的比较: the totals of this simulation beside those of another that was kept, and whether both rest on the same facts.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useState } from 'react';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { type Column, DataTable } from '../../../../web/ui/DataTable.tsx';
import { withGroups } from '../../../../web/ui/text/amount-text.ts';
import type { SimulationOnWire, SimulationRow } from '../../contract.ts';
import { ChangeList } from '../ChangeList.tsx';
import { simulationsQuery } from '../simulation-query.ts';
import { simulationWording } from '../wording.ts';

export function CompareWith({ of }: { readonly of: SimulationOnWire }) {
  const say = useWording(simulationWording);
  const { data } = useQuery(simulationsQuery);
  const [chosen, choose] = useState<string>();
  const others = (data?.rows ?? []).filter(({ id, measure }) => id !== of.id && measure === of.content.measure.id);
  const other = others.find(({ id }) => id === chosen);
  return (
    <section className={other === undefined ? 'on-screen' : undefined} aria-labelledby="compare">
      <h2 id="compare" className="sheet-part">
        {say('compare')}
      </h2>
      {others.length === 0 ? (
        <p className="remark">{say('compareNone')}</p>
      ) : (
        <Select
          aria-label={say('compareChoose')}
          placeholder={say('compareChoose')}
          className="compare-choice on-screen"
          showSearch={{ optionFilterProp: 'label' }}
          options={others.map(({ id, title, madeAt }) => ({ value: id, label: `${title} ${madeAt.slice(0, 10)}` }))}
          onChange={choose}
        />
      )}
      {other !== undefined && <Both of={of} other={other} />}
    </section>
  );
}

const counted = ['gained', 'firmsGaining', 'lost', 'firmsLosing'] as const;

function Both({ of: { content }, other }: { readonly of: SimulationOnWire; readonly other: SimulationRow }) {
  const say = useWording(simulationWording);
  const columns: readonly Column<(typeof counted)[number]>[] = [
    { key: 'what', title: say('what'), heads: true, cell: (key) => say(key) },
    { key: 'this', title: say('thisOne'), numeric: true, cell: (key) => withGroups(content.total[key]) },
    {
      key: 'other',
      title: say('otherOne'),
      numeric: true,
      cell: (key) => (other.total === null ? say('putOff') : withGroups(other.total[key])),
    },
  ];
  return (
    <>
      <p className="remark">{say(other.facts === content.digests.facts ? 'sameFacts' : 'otherFacts')}</p>
      <ChangeList of={other.changes} />
      <DataTable caption={say('compare')} columns={columns} rows={counted} keyOf={(key) => `compare-${key}`} />
      <p className="on-screen">
        <Link to={paths.simulation} params={{ id: other.id }}>
          {say('openOther')}
        </Link>
      </p>
    </>
  );
}

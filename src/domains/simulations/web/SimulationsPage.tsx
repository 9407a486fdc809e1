// 草案试算的页面: what was tried so far, and the form for another draft.

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Say, useWording } from '../../../web/language/use-wording.ts';
import { paths } from '../../../web/paths.ts';
import { Loading } from '../../../web/ui/Loading.tsx';
import { ListPage } from '../../../web/ui/list/ListPage.tsx';
import type { ListAnswer, ListAsked, ListColumn } from '../../../web/ui/list/list-of.ts';
import { ProblemAlert } from '../../../web/ui/ProblemAlert.tsx';
import { withGroups } from '../../../web/ui/text/amount-text.ts';
import type { SimulationRow } from '../contract.ts';
import { ChangeList } from './ChangeList.tsx';
import { DraftForm } from './draft/DraftForm.tsx';
import { choicesQuery, simulationsQuery } from './simulation-query.ts';
import { type SimulationKey, simulationWording } from './wording.ts';

export function SimulationsPage() {
  const say = useWording(simulationWording);
  const queries = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  return (
    <ListPage<SimulationRow>
      of={{
        id: 'simulations',
        title: say('title'),
        lead: say('lead'),
        things: say('things'),
        fields: [{ kind: 'text', key: 'q', label: say('search') }],
        columns: columns(say),
        keyOf: ({ id }) => id,
        nameOf: ({ title }) => title,
        load: async (asked) => askedOf((await queries.fetchQuery({ ...simulationsQuery, staleTime: 0 })).rows, asked),
        notLoaded: say('none'),
        isTimeless: true,
        acts: () => [{ kind: 'add', label: say('new'), onRun: () => setAdding(!isAdding) }],
        above: isAdding && <NewDraft />,
      }}
    />
  );
}

/** Those of one office are few: the page itself finds and pages them. */
function askedOf(all: readonly SimulationRow[], { filters: { q = '' }, page, size }: ListAsked): ListAnswer<SimulationRow> {
  const found = all.filter(({ title }) => title.includes(q.trim()));
  return { rows: found.slice((page - 1) * size, page * size), total: found.length, registerLoaded: all.length > 0 };
}

function NewDraft() {
  const { data, error, refetch } = useQuery(choicesQuery);
  const queries = useQueryClient();
  const go = useNavigate();
  const open = async (id: string) => {
    await queries.invalidateQueries({ queryKey: simulationsQuery.queryKey });
    await go({ to: paths.simulation, params: { id } });
  };
  if (error !== null) return <ProblemAlert of={error} onRetry={() => void refetch()} />;
  return data === undefined ? <Loading /> : <DraftForm choices={data} onMade={open} />;
}

const counted = ['gained', 'lost', 'firmsGaining', 'firmsLosing'] as const;

function columns(say: Say<SimulationKey>): readonly ListColumn<SimulationRow>[] {
  return [
    {
      key: 'title',
      title: say('name'),
      inChinese: true,
      cell: ({ id, title }) => (
        <Link to={paths.simulation} params={{ id }}>
          {title}
        </Link>
      ),
    },
    { key: 'changes', title: say('changes'), cell: ({ changes }) => <ChangeList of={changes} /> },
    { key: 'lots', title: say('lots'), text: ({ from, through }) => `${from} — ${through}` },
    { key: 'factsOn', title: say('factsOn'), day: ({ factsOn }) => factsOn },
    ...counted.map((key): ListColumn<SimulationRow> => {
      const text = ({ total }: SimulationRow) => (total === null ? say('putOff') : withGroups(total[key]));
      return { key, title: say(key), numeric: true, text };
    }),
    { key: 'madeAt', title: say('madeAt'), day: ({ madeAt }) => madeAt.slice(0, 10) },
    { key: 'madeBy', title: say('madeBy'), inChinese: true, apart: true, text: ({ madeBy }) => madeBy },
  ];
}

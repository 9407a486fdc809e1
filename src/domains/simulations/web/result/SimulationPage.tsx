// 一份草案试算的页面: what was tried, and who gains and who loses, in totals and firm by firm; every sheet of it says that it is a draft.

import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { save } from '../../../../web/browser/save-file.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths, paths } from '../../../../web/paths.ts';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { PageTitle } from '../../../../web/ui/PageTitle.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { withGroups } from '../../../../web/ui/text/amount-text.ts';
import type { SimulationOnWire } from '../../contract.ts';
import { dimensions } from '../../rules/totals.ts';
import { ChangeList } from '../ChangeList.tsx';
import { simulationQuery } from '../simulation-query.ts';
import { simulationWording } from '../wording.ts';
import { CompareWith } from './CompareWith.tsx';
import { GroupTable } from './GroupTable.tsx';
import { MovedRows } from './MovedRows.tsx';
import { RulesTable } from './RulesTable.tsx';

export function SimulationPage() {
  const say = useWording(simulationWording);
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(simulationQuery(id));
  const mark = (
    <StatusTag tone="orange" plain>
      {say('mark')}
    </StatusTag>
  );
  return (
    <div className="page simulation-page">
      <div className="draft-mark" aria-hidden="true">
        {say('mark')}
      </div>
      <Link to={paths.simulations} className="back">
        {say('title')}
      </Link>
      <PageTitle aside={mark} inChinese>
        {data?.content.title ?? say('title')}
      </PageTitle>
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <Simulation of={data} />}
    </div>
  );
}

function Simulation({ of }: { readonly of: SimulationOnWire }) {
  const say = useWording(simulationWording);
  const { firms, lots, moves, total } = of.content;
  const counts = { firms: firms.length, lots: lots.length, ...total };
  return (
    <>
      <p className="notice" role="note">
        <strong>{say('notInForce')}</strong>
      </p>
      <Tools id={of.id} />
      <Asked of={of} />
      <p className="lead">
        <strong>{say('counts', Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, withGroups(count)])))}</strong>
      </p>
      <p className="remark">{say('how')}</p>
      <p className="remark">{say('secret')}</p>
      <RulesTable of={of.content} />
      {moves.length === 0 && <p className="notice">{say('noMoves')}</p>}
      <div className="group-tables">
        {dimensions.map((by) => (
          <GroupTable key={by} by={by} of={of.content} />
        ))}
      </div>
      {moves.length > 0 && <MovedRows of={of.content} />}
      <CompareWith of={of} />
      <Proof of={of} />
    </>
  );
}

function Tools({ id }: { readonly id: string }) {
  const say = useWording(simulationWording);
  const fetching = useMutation({ mutationFn: () => save(apiPaths.exportSimulation(id)) });
  return (
    <div className="on-screen">
      <div className="actions">
        <Button disabled={fetching.isPending} onClick={() => fetching.mutate()}>
          {say('export')}
        </Button>
        <Button onClick={() => window.print()}>{say('print')}</Button>
        <span role="status">{fetching.isPending && say('saving')}</span>
      </div>
      {fetching.error !== null && <ProblemAlert of={fetching.error} />}
    </div>
  );
}

function Asked({ of: { madeBy, madeAt, content } }: { readonly of: SimulationOnWire }) {
  const say = useWording(simulationWording);
  const { measure, asked, changes } = content;
  return (
    <dl className="asked-list panel">
      <dt>{say('measure')}</dt>
      <dd lang="zh-CN">
        {measure.id} {measure.title}
      </dd>
      <dt>{say('changes')}</dt>
      <dd>
        <ChangeList of={changes} />
      </dd>
      <dt>{say('lots')}</dt>
      <dd>
        {asked.from} — {asked.through}
      </dd>
      <dt>{say('factsOn')}</dt>
      <dd>{asked.factsOn}</dd>
      <dt>{say('madeBy')}</dt>
      <dd lang="zh-CN">
        {madeBy} <time dateTime={madeAt}>{content.madeOn}</time>
      </dd>
    </dl>
  );
}

function Proof({ of: { hash, content } }: { readonly of: SimulationOnWire }) {
  const say = useWording(simulationWording);
  const { facts, inForce, drafted } = content.digests;
  const rows = [
    ['digestFacts', facts],
    ['digestInForce', inForce],
    ['digestDrafted', drafted],
    ['digestAll', hash],
  ] as const;
  return (
    <section aria-labelledby="proof">
      <h2 id="proof" className="sheet-part">
        {say('proof')}
      </h2>
      <dl className="digests">
        {rows.map(([key, digest]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>
              <code>{digest}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

// 本企业的机会页: the open lots in four lists, the catalogue of benefits, and which lots one leader makes exclusive.

import { useQuery } from '@tanstack/react-query';
import type { FirmStanding } from '#contract/measures/m06-wider-scope';
import { useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { AsOfControl } from '../../../../web/ui/as-of/AsOfControl.tsx';
import { AsOfNotice } from '../../../../web/ui/as-of/AsOfNotice.tsx';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { PageTitle } from '../../../../web/ui/PageTitle.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { BenefitsTable } from './BenefitsTable.tsx';
import { BenefitsToCome } from './BenefitsToCome.tsx';
import { LotTable } from './LotTable.tsx';
import { lists, standingQuery } from './standing-query.ts';
import { standingWording } from './wording.ts';

export function StandingPage() {
  const say = useWording(standingWording);
  const { data, error, refetch } = useQuery(standingQuery(useAsOf()));
  return (
    <div className="page">
      <PageTitle aside={<AsOfControl />}>{say('title')}</PageTitle>
      <p className="lead">{say('lead')}</p>
      <AsOfNotice />
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <Answered of={data} />}
    </div>
  );
}

function Answered({ of }: { readonly of: FirmStanding }) {
  const say = useWording(standingWording);
  if (of.rows.length === 0)
    return (
      <>
        <p>{say('noLots')}</p>
        <BenefitsToCome connected={of.benefits.map(({ sentence }) => sentence)} />
      </>
    );
  return (
    <>
      <BenefitsTable of={of.benefits} />
      <OneLeader of={of} />
      {lists.map((list) => (
        <LotTable key={list} list={list} on={of.on} rows={of.rows.filter((row) => row.list === list)} />
      ))}
      <BenefitsToCome connected={of.benefits.map(({ sentence }) => sentence)} />
    </>
  );
}

function OneLeader({ of: { exclusive, mostAtOnce } }: { readonly of: FirmStanding }) {
  const say = useWording(standingWording);
  return (
    <div className="notice" role="note">
      {exclusive.map(({ leader, lots }) => (
        <p key={leader.id}>{say('exclusive', { name: leader.name, lots: lots.join('、') })}</p>
      ))}
      <p>{say('most', { count: mostAtOnce })}</p>
    </div>
  );
}

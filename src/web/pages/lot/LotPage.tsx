// 标段页: the lot, the grade it asks for, and what measure 6 means for whoever is signed in.

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Session } from '#contract/domains/accounts';
import type { Lot } from '#contract/domains/tendering';
import { FactActs } from '../../../domains/corrections/web/fact/FactActs.tsx';
import { HistoryLink } from '../../../domains/registers/web/history/HistoryLink.tsx';
import { LotFacts } from '../../../domains/tendering/web/LotFacts.tsx';
import { lotQuery } from '../../../domains/tendering/web/lot-query.ts';
import { RequiredGradePanel } from '../../../domains/tendering/web/RequiredGradePanel.tsx';
import { AbilityFindingForm } from '../../../measures/m06-wider-scope/web/AbilityFindingForm.tsx';
import { FindingElsewhere } from '../../../measures/m06-wider-scope/web/FindingElsewhere.tsx';
import { FindingNotYet } from '../../../measures/m06-wider-scope/web/FindingNotYet.tsx';
import { PositionPanel } from '../../../measures/m06-wider-scope/web/position/PositionPanel.tsx';
import { VerdictSummary } from '../../../measures/m06-wider-scope/web/position/VerdictSummary.tsx';
import { SignInInvitation } from '../../../measures/m06-wider-scope/web/SignInInvitation.tsx';
import { useAsOf } from '../../as-of.ts';
import { useWording } from '../../language/use-wording.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { AsOfControl } from '../../ui/as-of/AsOfControl.tsx';
import { AsOfNotice } from '../../ui/as-of/AsOfNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { lotPageWording } from './wording.ts';

export function LotPage() {
  const say = useWording(lotPageWording);
  const { code = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(lotQuery(code, useAsOf()));
  const session = useSession();
  return (
    <div className="page">
      <Link to={paths.lots} className="back">
        {say('back')}
      </Link>
      <AsOfNotice />
      {error !== null && (
        <>
          <PageTitle>{code}</PageTitle>
          <ProblemAlert of={error} onRetry={() => void refetch()} />
        </>
      )}
      {data === undefined ? (
        error === null && <Loading />
      ) : (
        <>
          <PageTitle
            inChinese
            aside={
              <>
                <code>{data.code}</code> <AsOfControl />
              </>
            }
          >
            {data.title}
          </PageTitle>
          {session?.account?.role === 'firm' && <VerdictSummary code={code} />}
          <LotFacts of={data} />
          <RequiredGradePanel of={data} />
          {session !== undefined && <ForReader session={session} of={data} />}
          {session?.account != null && <FactActs of={{ register: 'lot', rowKey: [code] }} />}
          <HistoryLink register="lot" of={[code]} />
        </>
      )}
    </div>
  );
}

function ForReader({ session: { account, businessDate }, of }: { readonly session: Session; readonly of: Lot }) {
  const { code, procuringEntity, bidsDueOn } = of;
  const say = useWording(lotPageWording);
  if (account === null) return <SignInInvitation />;
  if (account.role === 'firm') return <PositionPanel code={code} />;
  if (account.role === 'procuring-entity') {
    if (account.unitName !== procuringEntity) return <FindingElsewhere entity={procuringEntity} />;
    return businessDate > bidsDueOn ? <AbilityFindingForm code={code} /> : <FindingNotYet bidsDueOn={bidsDueOn} />;
  }
  return <p className="secrecy">{say('bureau')}</p>;
}

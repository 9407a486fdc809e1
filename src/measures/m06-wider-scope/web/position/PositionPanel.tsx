// 本企业能否承接: two sentences, each in three separate parts, the plan they rest on, and the facts weighed.

import { useQuery } from '@tanstack/react-query';
import type { Position } from '#contract/measures/m06-wider-scope';
import { useAsOf, useDayAsked } from '../../../../web/as-of.ts';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { AnswerTag } from '../../../../web/ui/tags/AnswerTag.tsx';
import { amountText } from '../../../../web/ui/text/amount-text.ts';
import { sentences } from '../rules.ts';
import { MakeSheet } from '../sheet/MakeSheet.tsx';
import { m06Wording } from '../wording.ts';
import { ByCertificate } from './ByCertificate.tsx';
import { ConflictBanner } from './ConflictBanner.tsx';
import { FactsTable } from './FactsTable.tsx';
import { PlanForm } from './PlanForm.tsx';
import { positionQuery } from './position-query.ts';
import { SentenceVerdict } from './SentenceVerdict.tsx';

export function PositionPanel({ code }: { readonly code: string }) {
  const say = useWording(m06Wording);
  const { data, error, refetch } = useQuery(positionQuery(code, useAsOf()));
  return (
    <section className="position" aria-labelledby="position">
      <h2 id="position">{say('title')}</h2>
      <p className="secrecy" role="note">
        {say('secrecy')}
      </p>
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <Answered of={data} />}
    </section>
  );
}

function Answered({ of }: { readonly of: Position }) {
  const say = useWording(m06Wording);
  const day = useDayAsked();
  const conflicts = [...new Set(sentences.flatMap((sentence) => of.sentences[sentence].conflicts))];
  return (
    <>
      {day !== undefined && day > of.lot.bidsDueOn && (
        <p className="notice" role="note">
          {say('afterDeadline')}
        </p>
      )}
      <div className="firm-line">
        <strong lang="zh-CN">{of.enterprise.name}</strong> <code>{of.enterprise.creditCode}</code>
      </div>
      <PlanForm of={of} />
      <PlanOnPaper of={of} />
      <MakeSheet code={of.lot.code} />
      <CertificateAlone of={of.byCertificate} />
      <ConflictBanner of={conflicts} />
      {sentences.map((sentence) => (
        <SentenceVerdict key={sentence} sentence={sentence} in={of} />
      ))}
      <FactsTable of={of} />
      <p className="remark">{say('decides')}</p>
    </>
  );
}

/** The form is for a screen; what was saved in it belongs on the printed page. */
function PlanOnPaper({ of }: { readonly of: Position }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  const { bidPrice, leader } = of.plan;
  const leaderName = of.leaders.find(({ id }) => id === leader)?.name;
  return (
    <section className="printed-only" aria-hidden="true">
      <h3>{say('planTitle')}</h3>
      <p>
        {say('bidPrice')}
        {label('：')}
        {bidPrice === null ? say('leaderNone') : amountText(bidPrice, label.language)}
      </p>
      <p>
        {say('leader')}
        {label('：')}
        <span lang="zh-CN">{leaderName ?? leader ?? say('leaderNone')}</span>
      </p>
    </section>
  );
}

function CertificateAlone({ of }: { readonly of: Position['byCertificate'] }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  return (
    <p className="certificate-alone">
      {say('certificateAlone')}
      {label('：')}
      <AnswerTag of={of.answer} /> <ByCertificate of={of} />
    </p>
  );
}

// 核对表的页面: one sheet as it was frozen, what has changed since, and how anybody can verify it.

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CheckSheetOnWire } from '#contract/measures/m06-wider-scope';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { useSession } from '../../../../web/session.ts';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { PageTitle } from '../../../../web/ui/PageTitle.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { ConflictBanner } from '../position/ConflictBanner.tsx';
import { FactsTable } from '../position/FactsTable.tsx';
import { SentenceVerdict } from '../position/SentenceVerdict.tsx';
import { sentences } from '../rules.ts';
import { FindSheetForm, isNoSuch } from './FindSheetForm.tsx';
import { PaperButtons } from './PaperButtons.tsx';
import { SheetChanges } from './SheetChanges.tsx';
import { SheetConclusions } from './SheetConclusions.tsx';
import { SheetFacts } from './SheetFacts.tsx';
import { SheetProof } from './SheetProof.tsx';
import { SheetSealing } from './SheetSealing.tsx';
import { sheetQuery } from './sheet-query.ts';
import { sheetWording } from './wording.ts';

export function SheetPage() {
  const say = useWording(sheetWording);
  const { number = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(sheetQuery(number));
  const isFirm = useSession()?.account?.role === 'firm';
  if (isNoSuch(error)) {
    return (
      <div className="page narrow">
        <PageTitle>{say('findTitle')}</PageTitle>
        <FindSheetForm key={number} given={number} />
      </div>
    );
  }
  return (
    <div className="page sheet-page">
      {isFirm && (
        <Link to={paths.checkSheets} className="back">
          {say('allSheets')}
        </Link>
      )}
      <PageTitle aside={<SheetNumber number={data?.number ?? number} isDemo={data?.content.isDemo === true} />}>{say('title')}</PageTitle>
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <Sheet of={data} />}
    </div>
  );
}

function SheetNumber({ number, isDemo }: { readonly number: string; readonly isDemo: boolean }) {
  const say = useWording(sheetWording);
  return (
    <>
      <code className="sheet-number">{number}</code>
      {isDemo && (
        <StatusTag tone="orange" plain>
          {say('isDemo')}
        </StatusTag>
      )}
    </>
  );
}

function Sheet({ of }: { readonly of: CheckSheetOnWire }) {
  const say = useWording(sheetWording);
  const { content } = of;
  const isOwn = useSession()?.account?.creditCode === content.enterprise.creditCode;
  const conflicts = [...new Set(sentences.flatMap((sentence) => content.sentences[sentence].conflicts))];
  return (
    <>
      <p className="notice" role="note">
        {say('noPermit')}
      </p>
      <p className="notice" role="note">
        <strong>{say(content.plan.bidPrice === null ? 'tellingIntent' : 'telling')}</strong>
      </p>
      <PaperButtons number={of.number} />
      <SheetFacts of={of} />
      <SheetConclusions of={of} />
      <SheetChanges of={of} />
      <h2 className="sheet-part">{say('frozen')}</h2>
      <p className="remark">{say('frozenText')}</p>
      <ConflictBanner of={conflicts} />
      {sentences.map((sentence) => (
        <SentenceVerdict key={sentence} sentence={sentence} in={content} />
      ))}
      <FactsTable of={content} />
      <SheetProof of={of} />
      {isOwn && <SheetSealing of={of} />}
      <p className="remark">{say('whoSees')}</p>
    </>
  );
}

// 导入页: workbook in, faults out in words, all rows or none.

import { workbookNames } from '#contract/domains/imports';
import { useWording } from '../../../web/language/use-wording.ts';
import { useSession } from '../../../web/session.ts';
import { PageTitle } from '../../../web/ui/PageTitle.tsx';
import { ImportForm } from './ImportForm.tsx';
import { PastImports } from './PastImports.tsx';
import { importWording } from './wording.ts';

export function ImportsPage() {
  const say = useWording(importWording);
  const session = useSession();
  const account = session?.account ?? null;
  const isKeeper = account !== null && ['housing-bureau', 'county-clerk', 'bank'].includes(account.role);
  return (
    <div className="page">
      <PageTitle>{say('title')}</PageTitle>
      {session !== undefined && !isKeeper && <p className="notice">{say('onlyKeepers')}</p>}
      {isKeeper && (
        <>
          <p className="lead">{say('text')}</p>
          {account.area !== null && <p className="notice">{say('ownArea', { area: account.area })}</p>}
          {account.role === 'bank' && <p className="notice">{say('ownCommitments', { unit: account.unitName })}</p>}
          <ImportForm offered={account.role === 'housing-bureau' ? workbookNames : ['tenders']} isIssuer={account.role === 'bank'} />
          <PastImports isIssuer={account.role === 'bank'} />
        </>
      )}
    </div>
  );
}

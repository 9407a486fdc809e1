// 导入页: workbook in, faults out in words, all rows or none.

import { useWording } from '../../../web/language/use-wording.ts';
import { useSession } from '../../../web/session.ts';
import { PageTitle } from '../../../web/ui/PageTitle.tsx';
import { ImportForm } from './ImportForm.tsx';
import { PastImports } from './PastImports.tsx';
import { importWording } from './wording.ts';

export function ImportsPage() {
  const say = useWording(importWording);
  const session = useSession();
  const isBureau = session?.account?.role === 'housing-bureau';
  return (
    <div className="page">
      <PageTitle>{say('title')}</PageTitle>
      {session !== undefined && !isBureau && <p className="notice">{say('onlyBureau')}</p>}
      {isBureau && (
        <>
          <p className="lead">{say('text')}</p>
          <ImportForm />
          <PastImports />
        </>
      )}
    </div>
  );
}

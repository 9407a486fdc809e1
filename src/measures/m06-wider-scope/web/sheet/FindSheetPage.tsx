// 查核页: for anybody with a paper in hand.

import { useWording } from '../../../../web/language/use-wording.ts';
import { PageTitle } from '../../../../web/ui/PageTitle.tsx';
import { FindSheetForm } from './FindSheetForm.tsx';
import { sheetWording } from './wording.ts';

export function FindSheetPage() {
  const say = useWording(sheetWording);
  return (
    <div className="page narrow">
      <PageTitle>{say('findTitle')}</PageTitle>
      <p className="lead">{say('findText')}</p>
      <FindSheetForm />
      <p className="remark">{say('noPermit')}</p>
    </div>
  );
}

// 标段抽屉: one lot beside the list, with the way to its whole page.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { LotFacts } from '../LotFacts.tsx';
import { lotQuery } from '../lot-query.ts';
import { RequiredGradePanel } from '../RequiredGradePanel.tsx';
import { lotWording } from '../wording.ts';

export function LotDrawer({ code }: { readonly code: string }) {
  const say = useWording(lotWording);
  const { data, error, refetch } = useQuery(lotQuery(code, useAsOf()));
  if (error !== null) return <ProblemAlert of={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <LotFacts of={data} />
      <RequiredGradePanel of={data} />
      <Link to={paths.lot} params={{ code }} className="link-button on-screen">
        {say('wholePage')}
      </Link>
    </>
  );
}

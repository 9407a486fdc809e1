// 企业抽屉: the firm's file beside the list, with the way to its page.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { fileWording } from '../wording.ts';
import { EnterpriseFacts } from './EnterpriseFacts.tsx';
import { enterpriseQuery } from './enterprise-query.ts';

export function EnterpriseDrawer({ code }: { readonly code: string }) {
  const say = useWording(fileWording);
  const { data, error, refetch } = useQuery(enterpriseQuery(code, useAsOf()));
  if (error !== null) return <ProblemAlert of={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <EnterpriseFacts of={data} />
      <Link to={paths.enterprise} params={{ code }} className="link-button on-screen">
        {say('wholePage')}
      </Link>
    </>
  );
}

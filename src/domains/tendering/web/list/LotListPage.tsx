// 招标项目页: the lots of the register; the search is in the address, so it can be kept and sent.

import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { LotList } from '#contract/domains/tendering';
import { useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { useSession } from '../../../../web/session.ts';
import { AsOfNotice } from '../../../../web/ui/AsOfNotice.tsx';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { PageTitle } from '../../../../web/ui/PageTitle.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { lotStateOn } from '../lot-state.ts';
import { matches } from '../lot-text.ts';
import { lotsQuery } from '../lots-query.ts';
import { lotWording } from '../wording.ts';
import { LotSearch } from './LotSearch.tsx';
import { LotTable } from './LotTable.tsx';

export function LotListPage() {
  const say = useWording(lotWording);
  const { data, error, refetch } = useQuery(lotsQuery(useAsOf()));
  return (
    <div className="page">
      <PageTitle>{say('listTitle')}</PageTitle>
      <p className="lead">{say('listText')}</p>
      <AsOfNotice />
      <LotSearch />
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <Found of={data} />}
    </div>
  );
}

function Found({ of: { rows: lots, registerLoaded } }: { readonly of: LotList }) {
  const say = useWording(lotWording);
  const { q = '', state } = useSearch({ strict: false });
  const today = useSession()?.businessDate;
  if (!registerLoaded) return <p className="notice">{say('noRegister')}</p>;
  const found = lots.filter(
    (lot) => matches(lot, q.trim()) && (state === undefined || today === undefined || lotStateOn(lot, today) === state),
  );
  if (found.length === 0) return <p className="notice">{say('noMatch')}</p>;
  return <LotTable of={found} on={today} />;
}

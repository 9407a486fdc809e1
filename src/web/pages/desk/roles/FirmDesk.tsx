// 企业的工作台: what it was told, its check sheets, its own file, its questions, what expires.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { NoticesTile } from '../../../../domains/notices/web/NoticesTile.tsx';
import { enterpriseQuery } from '../../../../domains/registers/web/enterprises/enterprise-query.ts';
import { SheetsTile } from '../../../../measures/m06-wider-scope/web/sheet/list/SheetsTile.tsx';
import { StandingTile } from '../../../../measures/m06-wider-scope/web/standing/StandingTile.tsx';
import { useWording } from '../../../language/use-wording.ts';
import { paths } from '../../../paths.ts';
import { ProblemAlert } from '../../../ui/ProblemAlert.tsx';
import { QuestionsTile } from '../QuestionsTile.tsx';
import { deskWording } from '../wording.ts';
import { ExpiringList } from './ExpiringList.tsx';

export function FirmDesk({ creditCode, today }: { readonly creditCode: string; readonly today: string }) {
  const say = useWording(deskWording);
  const { data, error, refetch } = useQuery(enterpriseQuery(creditCode, {}));
  return (
    <>
      <div className="desk-tiles">
        <NoticesTile />
        <StandingTile />
        <SheetsTile today={today} />
        <section className="desk-tile">
          <h2>{say('ownFile')}</h2>
          <p>{say('ownFileText')}</p>
          <Link to={paths.enterprise} params={{ code: creditCode }} lang="zh-CN">
            {data?.name ?? creditCode}
          </Link>
        </section>
        <QuestionsTile today={today} asks />
      </div>
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data !== undefined && <ExpiringList of={data} today={today} />}
    </>
  );
}

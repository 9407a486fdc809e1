// 消息页: all that the firm was told.

import { useQuery } from '@tanstack/react-query';
import type { Notice } from '#contract/domains/notices';
import { useWording } from '../../../web/language/use-wording.ts';
import { paths } from '../../../web/paths.ts';
import { Loading } from '../../../web/ui/Loading.tsx';
import { PageTitle } from '../../../web/ui/PageTitle.tsx';
import { ProblemAlert } from '../../../web/ui/ProblemAlert.tsx';
import { StatusTag } from '../../../web/ui/tags/StatusTag.tsx';
import { DayText } from '../../../web/ui/text/DayText.tsx';
import { NewTag } from './NewTag.tsx';
import { NoticeLink } from './NoticeLink.tsx';
import { NoticeText } from './NoticeText.tsx';
import { noticesQuery } from './notice-query.ts';
import { noticesWording } from './wording.ts';

export function NoticesPage() {
  const say = useWording(noticesWording);
  const { data, error, refetch } = useQuery(noticesQuery);
  return (
    <div className="page">
      <PageTitle {...(data !== undefined && data.unread > 0 && { aside: <Unread count={data.unread} /> })}>{say('title')}</PageTitle>
      <p className="lead">{say('lead')}</p>
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.rows.length === 0 && <p className="notice">{say('none')}</p>}
      {data?.rows.map((it) => (
        <OneNotice key={it.id} of={it} />
      ))}
    </div>
  );
}

function Unread({ count }: { readonly count: number }) {
  const say = useWording(noticesWording);
  return (
    <StatusTag tone="blue" plain>
      {say('unreadCount', { count })}
    </StatusTag>
  );
}

function OneNotice({ of }: { readonly of: Notice }) {
  const say = useWording(noticesWording);
  const { told, readAt, arrivedOn } = of;
  return (
    <article className="fact-section" aria-labelledby={`notice-${of.id}`}>
      <h2 id={`notice-${of.id}`}>
        {say(told.kind)} <NewTag of={of} />
      </h2>
      <NoticeText of={told} />
      <p>
        <NoticeLink of={of}>
          {told.kind === 'standing-changed' ? (
            say(of.path === paths.opportunities ? 'openAll' : 'openLot')
          ) : (
            <>
              {say('open')} <code>{told.number}</code>
            </>
          )}
        </NoticeLink>
      </p>
      <p className="remark">
        <DayText of={arrivedOn} />
        {readAt !== null && ` · ${say('read')}`}
      </p>
    </article>
  );
}

// 企业的工作台: what it was told, its check sheets, its own file, its questions, what expires.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EnterpriseFile } from '#contract/domains/registers';
import { daysBetween, type PlainDate, plainDate } from '#kernel/plain-date';
import { NoticesTile } from '../../../domains/notices/web/NoticesTile.tsx';
import { enterpriseQuery } from '../../../domains/registers/web/enterprises/enterprise-query.ts';
import { qualificationText } from '../../../domains/registers/web/qualification-text.ts';
import { SheetsTile } from '../../../measures/m06-wider-scope/web/sheet/list/SheetsTile.tsx';
import { StandingTile } from '../../../measures/m06-wider-scope/web/standing/StandingTile.tsx';
import type { Label } from '../../language/labels/label.ts';
import { useLabel } from '../../language/labels/use-label.ts';
import { useWording } from '../../language/use-wording.ts';
import { paths } from '../../paths.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { StatusTag } from '../../ui/tags/StatusTag.tsx';
import { DayText } from '../../ui/text/DayText.tsx';
import { QuestionsTile } from './QuestionsTile.tsx';
import { deskWording } from './wording.ts';

const watched = 90;

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
        <QuestionsTile asks />
      </div>
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data !== undefined && <Expiring of={data} today={plainDate(today)} />}
    </>
  );
}

function Expiring({ of, today }: { readonly of: EnterpriseFile; readonly today: PlainDate }) {
  const say = useWording(deskWording);
  const label = useLabel();
  const all = endsOf(of, say('safetyPermit'), label);
  const known = all.flatMap(({ name, through }) =>
    through === null ? [] : [{ name, through, left: daysBetween(today, plainDate(through)) }],
  );
  const soon = known.filter(({ left }) => left <= watched).sort((one, other) => one.left - other.left);
  return (
    <section className="fact-section">
      <h2>{say('expiring')}</h2>
      {soon.length === 0 ? (
        <p>{say('expiringNone')}</p>
      ) : (
        <DataTable
          caption={say('expiring')}
          rows={soon}
          keyOf={({ name }) => name}
          columns={[
            { key: 'what', title: say('what'), heads: true, cell: ({ name }) => <span lang="zh-CN">{name}</span> },
            { key: 'through', title: say('validThrough'), cell: ({ through }) => <DayText of={through} /> },
            {
              key: 'left',
              title: say('daysLeft'),
              cell: ({ left }) => (
                <StatusTag tone={left < 0 ? 'red' : 'orange'} plain>
                  {left < 0 ? say('expired', { days: -left }) : say('days', { days: left })}
                </StatusTag>
              ),
            },
          ]}
        />
      )}
      {known.length < all.length && <p className="remark">{say('expiringUnknown', { count: all.length - known.length })}</p>}
    </section>
  );
}

function endsOf({ safetyPermitThrough, certificates }: EnterpriseFile, permit: string, label: Label) {
  const held = certificates.state === 'known' ? certificates.rows : [];
  return [
    { name: permit, through: safetyPermitThrough },
    ...held.map((it) => ({ name: `${qualificationText(it, label)} ${it.certificateNo}`, through: it.validThrough })),
  ];
}

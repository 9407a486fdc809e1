// 数据质量页: every check with its number of rows, in three groups, each leading to the rows themselves.

import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { QualityCheck } from '#contract/domains/registers';
import { useAsOf } from '../../../../web/as-of.ts';
import { type Say, useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { AsOfControl } from '../../../../web/ui/as-of/AsOfControl.tsx';
import { AsOfNotice } from '../../../../web/ui/as-of/AsOfNotice.tsx';
import { type Column, DataTable } from '../../../../web/ui/DataTable.tsx';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { PageTitle } from '../../../../web/ui/PageTitle.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { withGroups } from '../../../../web/ui/text/amount-text.ts';
import { LimitText } from './LimitText.tsx';
import { qualityQuery } from './quality-query.ts';
import { qualityWording } from './wording.ts';

const kinds = ['contradictory', 'stale', 'missing'] as const;

export function QualityPage() {
  const say = useWording(qualityWording);
  const asOf = useAsOf();
  const { area } = useSearch({ strict: false }) as { readonly area?: string };
  const { data, error, refetch } = useQuery(qualityQuery(asOf, area));
  return (
    <div className="page quality-page">
      <PageTitle aside={<AsOfControl />}>{say('title')}</PageTitle>
      <p className="lead">{say('text')}</p>
      <AsOfNotice />
      {area !== undefined && (
        <p className="notice">
          {say('ofArea', { area })} <Link to={paths.quality}>{say('allAreas')}</Link>
        </p>
      )}
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined &&
        kinds.map((kind) => (
          <DataTable
            key={kind}
            caption={say(kind)}
            showCaption
            columns={columns(say, area)}
            rows={data.checks.filter((it) => it.kind === kind)}
            keyOf={({ id }) => id}
          />
        ))}
    </div>
  );
}

function columns(say: Say<keyof (typeof qualityWording)['words']>, area: string | undefined): readonly Column<QualityCheck>[] {
  return [
    { key: 'title', title: say('check'), heads: true, cell: (it) => <CheckName of={it} /> },
    { key: 'count', title: say('count'), numeric: true, cell: (it) => <CountLink of={it} area={area} /> },
    { key: 'why', title: say('why'), cell: ({ why }) => <span lang="zh-CN">{why}</span> },
    { key: 'who', title: say('who'), cell: ({ who }) => <span lang="zh-CN">{who}</span> },
  ];
}

function CheckName({ of: { title, limit } }: { readonly of: QualityCheck }) {
  return (
    <>
      <span lang="zh-CN">{title}</span>
      <LimitText of={limit} />
    </>
  );
}

function CountLink({ of: { id, title, count }, area }: { readonly of: QualityCheck; readonly area: string | undefined }) {
  const say = useWording(qualityWording);
  if (count === null) return <span className="faint">{say('uncounted')}</span>;
  if (count === 0) return '0';
  return (
    <Link
      to={paths.qualityCheck}
      params={{ check: id }}
      search={{ area } as object}
      aria-label={`${title}：${say('look', { count: withGroups(count) })}`}
    >
      {withGroups(count)}
    </Link>
  );
}

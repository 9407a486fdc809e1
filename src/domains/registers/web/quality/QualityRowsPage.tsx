// 一项检查的各行: what is wrong with which row, and the row itself to be mended.

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type QualityRows, qualityRows } from '#contract/domains/registers';
import { areas } from '#law/areas';
import { ask } from '../../../../web/api.ts';
import { asOfQuery, useAsOf } from '../../../../web/as-of.ts';
import { type Say, useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths, paths } from '../../../../web/paths.ts';
import { listQueryOf } from '../../../../web/ui/list/address/list-address.ts';
import { ListPage } from '../../../../web/ui/list/ListPage.tsx';
import type { ListColumn } from '../../../../web/ui/list/list-of.ts';
import { LimitText } from './LimitText.tsx';
import { qualityWording } from './wording.ts';

type Row = QualityRows['rows'][number];

export function QualityRowsPage() {
  const say = useWording(qualityWording);
  const asOf = useAsOf();
  const { check = '' } = useParams({ strict: false });
  const told = useQuery({
    queryKey: ['data-quality', check, asOf],
    queryFn: ({ signal }) => ask(qualityRows, `${apiPaths.qualityCheck(check)}${asOfQuery(asOf)}`, { signal }),
  }).data?.check;
  return (
    <ListPage<Row>
      of={{
        id: `quality-${check}`,
        title: told?.title ?? say('title'),
        lead: told === undefined ? '' : `${told.why}。${say('who')}：${told.who}。`,
        things: say('row'),
        fields: [{ kind: 'choice', key: 'area', label: say('area'), options: areas.map(({ name }) => ({ value: name, label: name })) }],
        above: told === undefined ? undefined : <LimitText of={told.limit} />,
        columns: columns(say),
        keyOf: ({ key }) => key,
        nameOf: ({ name, key }) => `${name} ${key}`,
        load: async (asked, signal) => {
          const { rows, total } = await ask(qualityRows, `${apiPaths.qualityCheck(check)}${listQueryOf(asked)}`, { signal });
          return { rows, total, registerLoaded: true };
        },
        notLoaded: say('nothing'),
      }}
    />
  );
}

function columns(say: Say<keyof (typeof qualityWording)['words']>): readonly ListColumn<Row>[] {
  return [
    { key: 'name', title: say('name'), cell: (it) => <RowLink of={it} /> },
    { key: 'key', title: say('key'), cell: ({ key }) => <code>{key}</code> },
    { key: 'detail', title: say('detail'), inChinese: true, text: ({ detail }) => detail },
  ];
}

function RowLink({ of: { register, key, name } }: { readonly of: Row }) {
  // Of a register as a whole: it is loaded, or loaded again.
  if (register === 'register_loaded')
    return (
      <Link to={paths.imports} lang="zh-CN">
        {name}
      </Link>
    );
  return (
    <Link to={paths.fact} params={{ register, key }} lang="zh-CN">
      {name}
    </Link>
  );
}

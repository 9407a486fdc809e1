// 招标项目页: the lots of the register.

import { Link } from '@tanstack/react-router';
import type { Role } from '#contract/domains/accounts';
import { type Lot, lotList, lotStates } from '#contract/domains/tendering';
import { areas } from '#law/areas';
import { categoryName } from '#law/qualification';
import { ask } from '../../../../web/api.ts';
import { useDayAsked } from '../../../../web/as-of.ts';
import type { Label } from '../../../../web/language/labels/label.ts';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { type Say, useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths, paths } from '../../../../web/paths.ts';
import { useSession } from '../../../../web/session.ts';
import { exportAt, listQueryOf } from '../../../../web/ui/list/address/list-address.ts';
import { ListPage } from '../../../../web/ui/list/ListPage.tsx';
import type { Field, ListColumn } from '../../../../web/ui/list/list-of.ts';
import { Amount } from '../../../../web/ui/text/Amount.tsx';
import { LotStateTag } from '../LotStateTag.tsx';
import { RequiredGradeTag } from '../RequiredGradeTag.tsx';
import { lotWording } from '../wording.ts';
import { LotDrawer } from './LotDrawer.tsx';

type LotSay = Say<keyof (typeof lotWording)['words']>;

export function LotListPage() {
  const say = useWording(lotWording);
  const label = useLabel();
  const session = useSession();
  const day = useDayAsked();
  return (
    <ListPage<Lot>
      of={{
        id: 'lots',
        title: say('listTitle'),
        lead: say('listText'),
        things: say('lots'),
        fields: fields(say, label, hidesSome(session?.account?.role)),
        columns: columns(say, day),
        keyOf: ({ code }) => code,
        nameOf: ({ title }) => title,
        load: (asked, signal) => ask(lotList, `${apiPaths.lots}${listQueryOf(asked)}`, { signal }),
        notLoaded: say('noRegister'),
        acts: (asked) => [{ kind: 'export', at: exportAt(apiPaths.lots, asked) }],
        detail: { of: (code) => <LotDrawer code={code} />, titleOf: ({ title }) => title },
      }}
    />
  );
}

/** Whoever sees lots that are not published can ask for them. */
const hidesSome = (role: Role | undefined): boolean => role === 'housing-bureau' || role === 'county-clerk' || role === 'procuring-entity';

function fields(say: LotSay, label: Label, withUnpublished: boolean): readonly Field[] {
  const named = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, name]) => ({ value, label: label(name) }));
  return [
    { kind: 'text', key: 'q', label: say('words'), hint: say('searchLabel') },
    { kind: 'choice', key: 'state', label: say('stateLabel'), options: lotStates.map((it) => ({ value: it, label: say(it) })) },
    { kind: 'choices', key: 'area', label: say('area'), options: areas.map(({ name }) => ({ value: name, label: name })) },
    { kind: 'choices', key: 'category', label: say('category'), options: named(categoryName) },
    { kind: 'choice', key: 'admitsMeasure6', label: say('measure6'), options: measure6.map((it) => ({ value: it, label: say(it) })) },
    ...(withUnpublished ? [published(say)] : []),
    { kind: 'days', key: 'noticedOn', label: say('noticedOn') },
    { kind: 'days', key: 'bidsDueOn', label: say('bidsDueOn') },
  ];
}

const measure6 = ['yes', 'no', 'unknown'] as const;

const published = (say: LotSay): Field => ({
  kind: 'choice',
  key: 'published',
  label: say('publishedLabel'),
  options: [
    { value: 'yes', label: say('isPublished') },
    { value: 'no', label: say('notPublished') },
  ],
});

function columns(say: LotSay, day: string | undefined): readonly ListColumn<Lot>[] {
  return [
    { key: 'title', title: say('lot'), sorts: true, cell: (it) => <LotName of={it} /> },
    { key: 'required', title: say('required'), cell: ({ requiredGrade }) => <RequiredGradeTag of={requiredGrade} /> },
    {
      key: 'priceCeiling',
      title: say('priceCeiling'),
      numeric: true,
      sorts: true,
      sum: ({ priceCeiling }) => priceCeiling,
      cell: ({ priceCeiling }) => <Amount of={priceCeiling} />,
    },
    { key: 'noticedOn', title: say('noticedOn'), sorts: true, day: ({ noticedOn }) => noticedOn },
    { key: 'bidsDueOn', title: say('bidsDueOn'), sorts: true, day: ({ bidsDueOn }) => bidsDueOn },
    { key: 'state', title: say('state'), cell: (it) => <LotStateTag of={it} on={day} /> },
    { key: 'procuringEntity', title: say('procuringEntity'), inChinese: true, text: ({ procuringEntity }) => procuringEntity },
    { key: 'area', title: say('area'), inChinese: true, sorts: true, text: ({ area }) => area },
    { key: 'source', title: say('source'), inChinese: true, apart: true, text: ({ source }) => source },
  ];
}

function LotName({ of: { code, title } }: { readonly of: Lot }) {
  return (
    <span className="row-name" lang="zh-CN">
      <Link to={paths.lot} params={{ code }}>
        {title}
      </Link>
      <code>{code}</code>
    </span>
  );
}

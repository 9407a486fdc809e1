// 本企业的核对表: each with its conclusion then and now; nobody else has such a list.

import { Link } from '@tanstack/react-router';
import { checkSheetList } from '#contract/measures/m06-wider-scope';
import { ask } from '../../../../../web/api.ts';
import { type Say, useWording } from '../../../../../web/language/use-wording.ts';
import { apiPaths, paths } from '../../../../../web/paths.ts';
import { useSession } from '../../../../../web/session.ts';
import { Loading } from '../../../../../web/ui/Loading.tsx';
import { ListPage } from '../../../../../web/ui/list/ListPage.tsx';
import type { ListColumn } from '../../../../../web/ui/list/list-of.ts';
import { StatusTag } from '../../../../../web/ui/tags/StatusTag.tsx';
import { sheetWording } from '../wording.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { type SheetRow, sheetsAsked } from './sheet-rows.ts';

export function SheetListPage() {
  const say = useWording(sheetWording);
  const today = useSession()?.businessDate;
  if (today === undefined) return <Loading />;
  const option = (value: string, key: Parameters<typeof say>[0]) => ({ value, label: say(key) });
  return (
    <ListPage<SheetRow>
      of={{
        id: 'check-sheets',
        title: say('allSheets'),
        lead: say('listLead'),
        things: say('things'),
        fields: [
          { kind: 'text', key: 'q', label: say('search'), hint: say('searchHint') },
          {
            kind: 'choice',
            key: 'state',
            label: say('state'),
            options: [option('open', 'open'), option('opened', 'opened'), option('withdrawn', 'stateWithdrawn')],
          },
          { kind: 'choice', key: 'moved', label: say('moved'), options: [option('yes', 'movedYes'), option('no', 'movedNo')] },
        ],
        columns: columns(say),
        keyOf: ({ number }) => number,
        nameOf: ({ number, lot }) => `${lot.title} ${number}`,
        load: async (asked, signal) => sheetsAsked((await ask(checkSheetList, apiPaths.checkSheets, { signal })).rows, asked, today),
        notLoaded: say('howToMake'),
        isTimeless: true,
        above: (
          <p className="on-screen">
            <Link to={paths.lots}>{say('toLots')}</Link>
          </p>
        ),
      }}
    />
  );
}

function columns(say: Say<keyof (typeof sheetWording)['words']>): readonly ListColumn<SheetRow>[] {
  return [
    {
      key: 'number',
      title: say('number'),
      cell: ({ number }) => (
        <Link to={paths.checkSheet} params={{ number }}>
          <code>{number}</code>
        </Link>
      ),
    },
    {
      key: 'lot',
      title: say('lot'),
      inChinese: true,
      cell: ({ lot, withdrawn }) => (
        <span className="row-name">
          <Link to={paths.lot} params={{ code: lot.code }}>
            {lot.title}
          </Link>
          <code>{lot.code}</code>
          {withdrawn && (
            <span>
              <StatusTag tone="orange" plain>
                {say('withdrawn')}
              </StatusTag>
            </span>
          )}
        </span>
      ),
    },
    { key: 'bidsDueOn', title: say('bidsDueOn'), sorts: true, day: ({ lot }) => lot.bidsDueOn },
    { key: 'madeOn', title: say('madeOn'), sorts: true, day: ({ madeOn }) => madeOn },
    { key: 'may', title: say('mayThen'), cell: ({ may, upTo }) => <AllAnswers of={may} upTo={upTo} /> },
    { key: 'mayNow', title: say('mayNow'), cell: ({ mayNow, upToNow }) => <AllAnswers of={mayNow} upTo={upToNow} /> },
    { key: 'rechecks', title: say('rechecks'), numeric: true, text: ({ rechecks }) => String(rechecks) },
  ];
}

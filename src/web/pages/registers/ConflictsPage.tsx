// 冲突登记页: where two texts pull apart is a screen, not a comment.

import { conflicts } from '#law/conflicts';
import { type Say, useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { VerifiedTag } from '../../ui/tags/VerifiedTag.tsx';
import { ClauseLinks } from './ClauseLinks.tsx';
import { registersWording } from './wording.ts';

type Conflict = (typeof conflicts)[number];

export function ConflictsPage() {
  const say = useWording(registersWording);
  return (
    <div className="page">
      <PageTitle>{say('conflictsTitle')}</PageTitle>
      <p className="lead">{say('conflictsText')}</p>
      <DataTable caption={say('conflictsTitle')} columns={columns(say)} rows={conflicts} keyOf={({ id }) => id} />
    </div>
  );
}

function columns(say: Say<keyof (typeof registersWording)['words']>): readonly Column<Conflict>[] {
  return [
    { key: 'id', title: say('id'), heads: true, cell: ({ id }) => <code>{id}</code> },
    { key: 'tension', title: say('tension'), cell: ({ tension }) => <span lang="zh-CN">{tension}</span> },
    { key: 'statutes', title: say('statutes'), cell: ({ statutes }) => <span lang="zh-CN">{statutes.join('；')}</span> },
    { key: 'system', title: say('system'), cell: ({ system }) => <span lang="zh-CN">{system}</span> },
    {
      key: 'verified',
      title: say('verified'),
      cell: ({ verified, basis }) => (
        <>
          <VerifiedTag of={verified} />
          <small className="since" lang="zh-CN">
            {basis}
          </small>
        </>
      ),
    },
    { key: 'clauses', title: say('clauses'), cell: (it) => <Places of={it} note={say('inConsortium')} /> },
  ];
}

function Places({ of: { clauses, also }, note }: { readonly of: Conflict; readonly note: string }) {
  return (
    <>
      <ClauseLinks of={clauses} />
      {also !== undefined && (
        <small>
          <ClauseLinks of={also.clauses} />
          {note}
        </small>
      )}
    </>
  );
}

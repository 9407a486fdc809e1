// 参数登记页: every number that is ours, with its basis and whether anyone has confirmed it.

import type { Parameter } from '#law/parameter';
import { parameterRegister } from '#law/parameters/register';
import { type Say, useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { VerifiedTag } from '../../ui/tags/VerifiedTag.tsx';
import { ClauseLinks } from './ClauseLinks.tsx';
import { currentText } from './parameter-text.ts';
import { registersWording } from './wording.ts';

const lastOf = ({ editions }: Parameter) => editions[editions.length - 1];

export function ParametersPage() {
  const say = useWording(registersWording);
  return (
    <div className="page">
      <PageTitle>{say('parametersTitle')}</PageTitle>
      <p className="lead">{say('parametersText')}</p>
      <DataTable<Parameter> caption={say('parametersTitle')} columns={columns(say)} rows={parameterRegister} keyOf={({ key }) => key} />
    </div>
  );
}

function columns(say: Say<keyof (typeof registersWording)['words']>): readonly Column<Parameter>[] {
  return [
    { key: 'key', title: say('key'), heads: true, cell: ({ key }) => <code>{key}</code> },
    { key: 'title', title: say('title'), cell: ({ title }) => <span lang="zh-CN">{title}</span> },
    { key: 'value', title: say('value'), cell: (it) => <b lang="zh-CN">{currentText(it)}</b> },
    { key: 'hold', title: say('hold'), cell: ({ hold }) => say(hold) },
    {
      key: 'basis',
      title: say('basis'),
      cell: (it) => (
        <span lang="zh-CN">
          {lastOf(it)?.basis}
          <small className="since">{say('from', { day: lastOf(it)?.from ?? '' })}</small>
        </span>
      ),
    },
    { key: 'verified', title: say('verified'), cell: (it) => <VerifiedTag of={lastOf(it)?.verified === true} /> },
    { key: 'clauses', title: say('clauses'), cell: ({ clauses }) => <ClauseLinks of={clauses} /> },
  ];
}

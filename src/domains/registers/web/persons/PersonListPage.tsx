// 人员登记: registered constructors, whom they work for, and what they lead on the day that is asked about.

import { Link } from '@tanstack/react-router';
import { type PersonRow, personList } from '#contract/domains/persons';
import { categoryName } from '#law/qualification';
import { ask } from '../../../../web/api.ts';
import type { Label } from '../../../../web/language/labels/label.ts';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths, paths } from '../../../../web/paths.ts';
import { listQueryOf } from '../../../../web/ui/list/address/list-address.ts';
import { ListPage } from '../../../../web/ui/list/ListPage.tsx';
import type { Field, ListColumn } from '../../../../web/ui/list/list-of.ts';
import { EnterpriseLink } from '../file/EnterpriseLink.tsx';
import { useRegisterActs } from '../file/register-acts.ts';
import { qualificationOptions, qualificationText } from '../qualification-text.ts';
import { type FileSay, fileWording } from '../wording.ts';
import { PersonDrawer } from './PersonPage.tsx';

export function PersonListPage() {
  const say = useWording(fileWording);
  const label = useLabel();
  const acts = useRegisterActs<PersonRow>(apiPaths.persons);
  return (
    <ListPage<PersonRow>
      of={{
        id: 'persons',
        title: say('personsTitle'),
        lead: say('personsText'),
        things: say('person'),
        fields: fields(say, label),
        columns: columns(say, label),
        keyOf: ({ id }) => id,
        nameOf: ({ id, name }) => `${name} ${id}`,
        load: (asked, signal) => ask(personList, `${apiPaths.persons}${listQueryOf(asked)}`, { signal }),
        notLoaded: say('personsNotLoaded'),
        acts,
        detail: { of: (id) => <PersonDrawer id={id} />, titleOf: ({ name }) => name },
      }}
    />
  );
}

function fields(say: FileSay, label: Label): readonly Field[] {
  return [
    { kind: 'text', key: 'q', label: say('find'), hint: say('findPersonHint') },
    { kind: 'text', key: 'employer', label: say('employerCode'), hint: say('employerCodeHint') },
    { kind: 'choice', key: 'category', label: say('specialty'), options: qualificationOptions(categoryName, label) },
    {
      kind: 'choice',
      key: 'grade',
      label: say('grade'),
      options: qualificationOptions({ first: '一级', second: '二级' }, label),
    },
  ];
}

function columns(say: FileSay, label: Label): readonly ListColumn<PersonRow>[] {
  const count = (of: number | null) => (of === null ? null : String(of));
  return [
    { key: 'name', title: say('personName'), sorts: true, cell: (it) => <PersonName of={it} /> },
    { key: 'id', title: say('personId'), sorts: true, cell: ({ id }) => <code>{id}</code> },
    { key: 'employer', title: say('employer'), sorts: true, cell: ({ employer }) => <Employer of={employer} /> },
    { key: 'registered', title: say('registeredFor'), text: ({ registered }) => registeredText(registered, say, label) },
    { key: 'works', title: say('workCount'), numeric: true, text: ({ works }) => count(works) },
    { key: 'leads', title: say('leadCount'), numeric: true, text: ({ leads }) => count(leads) },
    {
      key: 'unfinishedWorks',
      title: say('unfinishedWorks'),
      numeric: true,
      sorts: true,
      text: ({ unfinishedWorks }) => count(unfinishedWorks),
    },
    { key: 'source', title: say('origin'), apart: true, inChinese: true, text: ({ source }) => source },
  ];
}

/** null: no register of licences came in; none at all is something else. */
function registeredText(of: PersonRow['registered'], say: FileSay, label: Label): string | null {
  if (of === null) return null;
  return of.map((it) => qualificationText(it, label)).join('；') || say('noneHeld');
}

function PersonName({ of: { id, name } }: { readonly of: PersonRow }) {
  return (
    <Link to={paths.person} params={{ code: id }} lang="zh-CN">
      {name}
    </Link>
  );
}

function Employer({ of }: { readonly of: PersonRow['employer'] }) {
  return of === null ? '—' : <EnterpriseLink code={of.creditCode} name={of.name} />;
}

// 企业登记: the firms of the register, found by name, former name, initials or the end of the code.

import { Link } from '@tanstack/react-router';
import { type EnterpriseRow, enterpriseAreas, enterpriseList } from '#contract/domains/enterprises';
import { categoryName, gradeName } from '#law/qualification';
import { ask } from '../../../../web/api.ts';
import type { Label } from '../../../../web/language/labels/label.ts';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths, paths } from '../../../../web/paths.ts';
import { listQueryOf } from '../../../../web/ui/list/address/list-address.ts';
import { ListPage } from '../../../../web/ui/list/ListPage.tsx';
import type { Field, ListColumn } from '../../../../web/ui/list/list-of.ts';
import { useRegisterActs } from '../file/register-acts.ts';
import { qualificationOptions, qualificationText } from '../qualification-text.ts';
import { type FileSay, fileWording } from '../wording.ts';
import { EnterpriseDrawer } from './EnterpriseDrawer.tsx';
import { PastedNames } from './PastedNames.tsx';

export function EnterpriseListPage() {
  const say = useWording(fileWording);
  const label = useLabel();
  const acts = useRegisterActs<EnterpriseRow>(apiPaths.enterprises);
  return (
    <ListPage<EnterpriseRow>
      of={{
        id: 'enterprises',
        title: say('enterprisesTitle'),
        lead: say('enterprisesText'),
        things: say('enterprise'),
        fields: fields(say, label),
        columns: columns(say, label),
        keyOf: ({ creditCode }) => creditCode,
        nameOf: ({ name }) => name,
        load: (asked, signal) => ask(enterpriseList, `${apiPaths.enterprises}${listQueryOf(asked)}`, { signal }),
        notLoaded: say('enterprisesNotLoaded'),
        detail: { of: (code) => <EnterpriseDrawer code={code} />, titleOf: ({ name }) => name },
        acts,
        above: <PastedNames />,
      }}
    />
  );
}

function fields(say: FileSay, label: Label): readonly Field[] {
  return [
    { kind: 'text', key: 'q', label: say('find'), hint: say('findEnterpriseHint') },
    { kind: 'choice', key: 'area', label: say('area'), options: enterpriseAreas.map((value) => ({ value, label: value })) },
    { kind: 'choice', key: 'category', label: say('category'), options: qualificationOptions(categoryName, label) },
    { kind: 'choice', key: 'grade', label: say('grade'), options: qualificationOptions(gradeName, label) },
  ];
}

function columns(say: FileSay, label: Label): readonly ListColumn<EnterpriseRow>[] {
  return [
    { key: 'name', title: say('enterpriseName'), sorts: true, cell: (it) => <EnterpriseName of={it} /> },
    { key: 'creditCode', title: say('creditCode'), sorts: true, cell: ({ creditCode }) => <code>{creditCode}</code> },
    { key: 'area', title: say('area'), sorts: true, inChinese: true, text: ({ area }) => area },
    { key: 'certificates', title: say('certificates'), text: ({ certificates }) => certificatesText(certificates, say, label) },
    { key: 'safetyPermitThrough', title: say('safetyPermitThrough'), sorts: true, day: ({ safetyPermitThrough }) => safetyPermitThrough },
    { key: 'persons', title: say('personCount'), numeric: true, text: ({ persons }) => (persons === null ? null : String(persons)) },
    { key: 'parent', title: say('parent'), apart: true, inChinese: true, text: ({ parent }) => parent?.name ?? parent?.creditCode ?? null },
    { key: 'domicile', title: say('domicile'), apart: true, inChinese: true, text: ({ domicile }) => domicile },
    { key: 'source', title: say('origin'), apart: true, inChinese: true, text: ({ source }) => source },
  ];
}

/** null: no register of certificates came in; none at all is something else. */
function certificatesText(of: EnterpriseRow['certificates'], say: FileSay, label: Label): string | null {
  if (of === null) return null;
  return of.map((it) => qualificationText(it, label)).join('；') || say('noneHeld');
}

function EnterpriseName({ of: { creditCode, name, matched } }: { readonly of: EnterpriseRow }) {
  const say = useWording(fileWording);
  return (
    <span className="row-name" lang="zh-CN">
      <Link to={paths.enterprise} params={{ code: creditCode }}>
        {name}
      </Link>
      {matched?.by === 'former-name' && <small className="matched">{say('matchedFormer', { name: matched.text })}</small>}
    </span>
  );
}

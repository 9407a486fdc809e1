// 企业档案: everything that the registers say about one firm and this account may see, each fact with its source.

import { Link } from '@tanstack/react-router';
import type { EnterpriseFile } from '#contract/domains/registers';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { FactSection } from '../../../../web/ui/detail/FactSection.tsx';
import { Amount } from '../../../../web/ui/text/Amount.tsx';
import { CreditCodeText } from '../../../../web/ui/text/CreditCodeText.tsx';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { EnterpriseLink } from '../file/EnterpriseLink.tsx';
import { originOf, SectionOf } from '../file/SectionOf.tsx';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { qualificationText } from '../qualification-text.ts';
import { fileWording } from '../wording.ts';
import { CreditSections } from './CreditSections.tsx';

export function EnterpriseFacts({ of }: { readonly of: EnterpriseFile }) {
  const say = useWording(fileWording);
  const label = useLabel();
  return (
    <>
      <Basics of={of} />
      <SectionOf
        title={say('certificates')}
        of={of.certificates}
        history={{ register: 'certificate', of: ({ certificateNo, category }) => [certificateNo, category] }}
        keyOf={({ certificateNo, category }) => `${certificateNo}-${category}`}
        rowOf={({ certificateNo, category }) => ({ register: 'certificate', rowKey: [certificateNo, category] })}
        columns={[
          { key: 'qualification', title: say('qualification'), heads: true, cell: (it) => qualificationText(it, label) },
          { key: 'certificateNo', title: say('certificateNo'), cell: ({ certificateNo }) => <code>{certificateNo}</code> },
          { key: 'validThrough', title: say('validThrough'), cell: ({ validThrough }) => <DayText of={validThrough} /> },
        ]}
      />
      <SectionOf
        title={say('personsOfFirm')}
        of={of.persons}
        history={{ register: 'person', of: ({ id }) => [id] }}
        keyOf={({ id }) => id}
        rowOf={({ id }) => ({ register: 'person', rowKey: [id] })}
        columns={[
          { key: 'name', title: say('personName'), heads: true, cell: (it) => <PersonLink of={it} /> },
          { key: 'id', title: say('personId'), cell: ({ id }) => <code>{id}</code> },
          {
            key: 'registered',
            title: say('registeredFor'),
            cell: ({ registered }) => registered.map((it) => qualificationText(it, label)).join('；') || '—',
          },
          { key: 'unfinished', title: say('unfinishedWorks'), numeric: true, cell: ({ unfinishedWorks }) => unfinishedWorks ?? '—' },
        ]}
      />
      <CreditSections of={of} />
      <SectionOf
        title={say('guarantees')}
        of={of.guarantees}
        forWhom={say('firmAndIssuer')}
        keyOf={({ documentNo }) => documentNo}
        rowOf={({ documentNo }) => ({ register: 'guarantee_commitment', rowKey: [documentNo] })}
        columns={[
          { key: 'documentNo', title: say('documentNo'), heads: true, cell: ({ documentNo }) => <span lang="zh-CN">{documentNo}</span> },
          {
            key: 'lot',
            title: say('forLot'),
            cell: ({ lot, lotTitle }) => <span lang="zh-CN">{lotTitle ?? say('lotGone', { lot })}</span>,
          },
          { key: 'issuer', title: say('issuer'), cell: ({ issuer }) => <span lang="zh-CN">{issuer}</span> },
          { key: 'amount', title: say('amountWan'), numeric: true, cell: ({ amount }) => <Amount of={amount} /> },
          { key: 'committedOn', title: say('committedOn'), cell: ({ committedOn }) => <DayText of={committedOn} /> },
        ]}
      />
    </>
  );
}

function Basics({ of }: { readonly of: EnterpriseFile }) {
  const say = useWording(fileWording);
  return (
    <FactSection
      title={say('basics')}
      origin={originOf(of)}
      facts={[
        { key: 'code', label: say('creditCode'), value: <CreditCodeText of={of.creditCode} /> },
        { key: 'name', label: say('enterpriseName'), value: of.name, inChinese: true },
        { key: 'area', label: say('area'), value: of.area, inChinese: true },
        { key: 'domicile', label: say('domicile'), value: of.domicile, inChinese: true },
        { key: 'permit', label: say('safetyPermit'), value: of.safetyPermitThrough && <DayText of={of.safetyPermitThrough} /> },
        { key: 'parent', label: say('parent'), value: of.parent && <Parent of={of.parent} /> },
        { key: 'former', label: say('formerNames'), value: of.formerNames.length === 0 ? null : <FormerNames of={of.formerNames} /> },
        { key: 'below', label: say('subsidiaries'), value: of.subsidiaries.length === 0 ? null : <Subsidiaries of={of.subsidiaries} /> },
      ]}
    >
      <HistoryLink register="enterprise" of={[of.creditCode]} />
    </FactSection>
  );
}

function Parent({ of: { name, creditCode, isRegistered } }: { readonly of: NonNullable<EnterpriseFile['parent']> }) {
  const text = name ?? creditCode;
  if (!isRegistered || creditCode === null) return <span lang="zh-CN">{text}</span>;
  return <EnterpriseLink code={creditCode} name={text ?? creditCode} />;
}

function FormerNames({ of }: { readonly of: EnterpriseFile['formerNames'] }) {
  const say = useWording(fileWording);
  return (
    <ul className="plain-list" lang="zh-CN">
      {of.map(({ name, through }) => (
        <li key={name}>
          {name}
          {through !== null && `（${say('usedThrough', { day: through })}）`}
        </li>
      ))}
    </ul>
  );
}

function Subsidiaries({ of }: { readonly of: EnterpriseFile['subsidiaries'] }) {
  return (
    <ul className="plain-list">
      {of.map(({ creditCode, name }) => (
        <li key={creditCode}>
          <EnterpriseLink code={creditCode} name={name} />
        </li>
      ))}
    </ul>
  );
}

function PersonLink({ of: { id, name } }: { readonly of: { readonly id: string; readonly name: string } }) {
  return (
    <Link to={paths.person} params={{ code: id }} lang="zh-CN">
      {name}
    </Link>
  );
}

// 人员档案: who employs the person, what for they are registered, where they are appointed and what they led.

import type { PersonFile } from '#contract/domains/registers';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { FactSection } from '../../../../web/ui/detail/FactSection.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { Amount } from '../../../../web/ui/text/Amount.tsx';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { EnterpriseLink } from '../file/EnterpriseLink.tsx';
import { originOf, SectionOf } from '../file/SectionOf.tsx';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { useProjectWords } from '../project-words.ts';
import { categoryText, qualificationText } from '../qualification-text.ts';
import { fileWording } from '../wording.ts';

export function PersonFacts({ of }: { readonly of: PersonFile }) {
  const say = useWording(fileWording);
  const label = useLabel();
  const { roleText } = useProjectWords();
  return (
    <>
      <Basics of={of} />
      <SectionOf
        title={say('registeredFor')}
        of={of.registered}
        keyOf={({ category, grade }) => `${category}-${grade}`}
        rowOf={({ category, grade }) => ({ register: 'licence', rowKey: [of.id, category, grade] })}
        columns={[{ key: 'for', title: say('registeredFor'), heads: true, cell: (it) => qualificationText(it, label) }]}
      />
      <SectionOf
        title={say('appointments')}
        of={of.appointments}
        keyOf={({ work, role, from }) => `${work}-${role}-${from}`}
        rowOf={({ work, role }) => ({ register: 'appointment', rowKey: [of.id, work, role] })}
        columns={[
          { key: 'work', title: say('work'), heads: true, cell: ({ work, project }) => <span lang="zh-CN">{project ?? work}</span> },
          { key: 'role', title: say('appointedAs'), cell: ({ role }) => roleText(role) },
          { key: 'from', title: say('fromDay'), cell: ({ from }) => <DayText of={from} /> },
          { key: 'through', title: say('throughDay'), cell: ({ through }) => <DayText of={through} /> },
          {
            key: 'state',
            title: say('state'),
            cell: ({ isCurrent }) => (
              <StatusTag tone={isCurrent ? 'blue' : 'grey'} plain>
                {say(isCurrent ? 'current' : 'ended')}
              </StatusTag>
            ),
          },
        ]}
      />
      <SectionOf
        title={say('works')}
        of={of.works}
        keyOf={({ project, acceptedOn }) => `${project}-${acceptedOn}`}
        rowOf={({ project }) => ({ register: 'led_work', rowKey: [of.id, project] })}
        columns={[
          { key: 'project', title: say('work'), heads: true, cell: ({ project }) => <span lang="zh-CN">{project}</span> },
          { key: 'category', title: say('category'), cell: ({ category }) => (category === null ? '—' : categoryText(category, label)) },
          { key: 'acceptedOn', title: say('acceptedOn'), cell: ({ acceptedOn }) => <DayText of={acceptedOn} /> },
          { key: 'amount', title: say('amountWan'), numeric: true, cell: ({ amount }) => <Amount of={amount} /> },
        ]}
      />
    </>
  );
}

function Basics({ of }: { readonly of: PersonFile }) {
  const say = useWording(fileWording);
  const former = of.formerEmployers.map(({ creditCode, name, until }) => (
    <li key={`${creditCode}-${until}`}>
      <EnterpriseLink code={creditCode} name={name} />（{say('usedThrough', { day: until })}）
    </li>
  ));
  return (
    <FactSection
      title={say('basics')}
      origin={originOf(of)}
      facts={[
        { key: 'id', label: say('personId'), value: <code>{of.id}</code> },
        { key: 'name', label: say('personName'), value: of.name, inChinese: true },
        {
          key: 'employer',
          label: say('employer'),
          value: of.employer && <EnterpriseLink code={of.employer.creditCode} name={of.employer.name} />,
        },
        { key: 'unfinished', label: say('unfinishedWorks'), value: of.unfinishedWorks },
        { key: 'former', label: say('formerEmployers'), value: former.length === 0 ? null : <ul className="plain-list">{former}</ul> },
      ]}
    >
      <HistoryLink register="person" of={[of.id]} />
    </FactSection>
  );
}

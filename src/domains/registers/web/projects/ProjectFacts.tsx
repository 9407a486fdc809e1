// 项目档案: the project, its lots and who is appointed to it.

import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { ProjectFile } from '#contract/domains/tendering';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { FactSection } from '../../../../web/ui/detail/FactSection.tsx';
import { CreditCodeText } from '../../../../web/ui/text/CreditCodeText.tsx';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { originOf } from '../file/SectionOf.tsx';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { useProjectWords } from '../project-words.ts';
import { fileWording } from '../wording.ts';
import { PublishedTag } from './PublishedTag.tsx';

export function ProjectFacts({ of }: { readonly of: ProjectFile }) {
  const say = useWording(fileWording);
  const { fundingText, sectorText } = useProjectWords();
  return (
    <>
      <FactSection
        title={say('basics')}
        origin={originOf(of)}
        facts={[
          { key: 'code', label: say('projectCode'), value: <code>{of.code}</code> },
          { key: 'name', label: say('projectName'), value: of.name, inChinese: true },
          { key: 'owner', label: say('owner'), value: of.owner, inChinese: true },
          { key: 'ownerCode', label: say('creditCode'), value: of.ownerCode && <CreditCodeText of={of.ownerCode} /> },
          { key: 'area', label: say('area'), value: of.area, inChinese: true },
          { key: 'funding', label: say('funding'), value: of.funding && fundingText(of.funding) },
          { key: 'sector', label: say('sector'), value: of.sector && sectorText(of.sector) },
          { key: 'published', label: say('published'), value: <PublishedTag of={of.published} /> },
        ]}
      >
        <HistoryLink register="project" of={[of.code]} />
      </FactSection>
      <Lots of={of} />
      <Appointments of={of.appointments} />
    </>
  );
}

function Lots({ of: { lots, lotList } }: { readonly of: ProjectFile }) {
  const say = useWording(fileWording);
  const id = useId();
  return (
    <section className="fact-section" aria-labelledby={id}>
      <h2 id={id}>{say('lotsOfProject')}</h2>
      {lots === null && <p className="remark">{say('lotsNotLoaded')}</p>}
      {lots !== null && lotList.length === 0 && <p>{say('sectionNone')}</p>}
      {lotList.length > 0 && (
        <DataTable
          caption={say('lotsOfProject')}
          columns={[
            { key: 'lot', title: say('forLot'), heads: true, cell: (it) => <LotLink of={it} /> },
            { key: 'noticedOn', title: say('noticedOn'), cell: ({ noticedOn }) => <DayText of={noticedOn} /> },
            { key: 'bidsDueOn', title: say('bidsDueOn'), cell: ({ bidsDueOn }) => <DayText of={bidsDueOn} /> },
            { key: 'published', title: say('published'), cell: ({ published }) => <PublishedTag of={published} /> },
          ]}
          rows={lotList}
          keyOf={({ code }) => `${id}-${code}`}
        />
      )}
    </section>
  );
}

function LotLink({ of: { code, title } }: { readonly of: ProjectFile['lotList'][number] }) {
  return (
    <span className="row-name" lang="zh-CN">
      <Link to={paths.lot} params={{ code }}>
        {title}
      </Link>
      <code>{code}</code>
    </span>
  );
}

function Appointments({ of }: { readonly of: ProjectFile['appointments'] }) {
  const say = useWording(fileWording);
  const { roleText } = useProjectWords();
  const id = useId();
  return (
    <section className="fact-section" aria-labelledby={id}>
      <h2 id={id}>{say('appointments')}</h2>
      {of.length === 0 ? (
        <p>{say('nobodyAppointed')}</p>
      ) : (
        <DataTable
          caption={say('appointments')}
          columns={[
            {
              key: 'person',
              title: say('personName'),
              heads: true,
              cell: ({ person, name }) => (
                <Link to={paths.person} params={{ code: person }} lang="zh-CN">
                  {name ?? person}
                </Link>
              ),
            },
            { key: 'role', title: say('appointedAs'), cell: ({ role }) => roleText(role) },
            { key: 'from', title: say('fromDay'), cell: ({ from }) => <DayText of={from} /> },
          ]}
          rows={of}
          keyOf={({ person, role }) => `${id}-${person}-${role}`}
        />
      )}
    </section>
  );
}

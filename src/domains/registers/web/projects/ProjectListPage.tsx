// 项目登记: projects of the city; what is not published is seen by its keepers, its area and its own unit.

import { Link } from '@tanstack/react-router';
import { type ProjectRow, projectList } from '#contract/domains/tendering';
import { areas } from '#law/areas';
import { ask } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths, paths } from '../../../../web/paths.ts';
import { listQueryOf } from '../../../../web/ui/list/address/list-address.ts';
import { ListPage } from '../../../../web/ui/list/ListPage.tsx';
import type { Field, ListColumn } from '../../../../web/ui/list/list-of.ts';
import { useRegisterActs } from '../file/register-acts.ts';
import { fundings, sectors, useProjectWords } from '../project-words.ts';
import { type FileSay, fileWording } from '../wording.ts';
import { ProjectDrawer } from './ProjectPage.tsx';
import { PublishedTag } from './PublishedTag.tsx';

type Words = ReturnType<typeof useProjectWords>;

export function ProjectListPage() {
  const say = useWording(fileWording);
  const words = useProjectWords();
  const acts = useRegisterActs<ProjectRow>(apiPaths.projects, ['housing-bureau', 'county-clerk']);
  return (
    <ListPage<ProjectRow>
      of={{
        id: 'projects',
        title: say('projectsTitle'),
        lead: say('projectsText'),
        things: say('project'),
        fields: fields(say, words),
        columns: columns(say, words),
        keyOf: ({ code }) => code,
        nameOf: ({ name }) => name,
        load: (asked, signal) => ask(projectList, `${apiPaths.projects}${listQueryOf(asked)}`, { signal }),
        notLoaded: say('projectsNotLoaded'),
        acts,
        detail: { of: (code) => <ProjectDrawer code={code} />, titleOf: ({ name }) => name },
      }}
    />
  );
}

function fields(say: FileSay, { fundingText, sectorText }: Words): readonly Field[] {
  return [
    { kind: 'text', key: 'q', label: say('find'), hint: say('findProjectHint') },
    { kind: 'choice', key: 'area', label: say('area'), options: areas.map(({ name }) => ({ value: name, label: name })) },
    { kind: 'choice', key: 'funding', label: say('funding'), options: fundings.map((value) => ({ value, label: fundingText(value) })) },
    { kind: 'choice', key: 'sector', label: say('sector'), options: sectors.map((value) => ({ value, label: sectorText(value) })) },
    {
      kind: 'choice',
      key: 'published',
      label: say('published'),
      options: [
        { value: 'yes', label: say('isPublished') },
        { value: 'no', label: say('notPublished') },
      ],
    },
  ];
}

function columns(say: FileSay, { fundingText, sectorText }: Words): readonly ListColumn<ProjectRow>[] {
  return [
    { key: 'name', title: say('projectName'), sorts: true, cell: (it) => <ProjectName of={it} /> },
    { key: 'owner', title: say('owner'), sorts: true, inChinese: true, text: ({ owner }) => owner },
    { key: 'area', title: say('area'), sorts: true, inChinese: true, text: ({ area }) => area },
    { key: 'funding', title: say('funding'), text: ({ funding }) => funding && fundingText(funding) },
    { key: 'sector', title: say('sector'), text: ({ sector }) => sector && sectorText(sector) },
    { key: 'lots', title: say('lotCount'), numeric: true, text: ({ lots }) => (lots === null ? null : String(lots)) },
    { key: 'published', title: say('published'), cell: ({ published }) => <PublishedTag of={published} /> },
    { key: 'source', title: say('origin'), apart: true, inChinese: true, text: ({ source }) => source },
  ];
}

function ProjectName({ of: { code, name } }: { readonly of: ProjectRow }) {
  return (
    <span className="row-name" lang="zh-CN">
      <Link to={paths.project} params={{ code }}>
        {name}
      </Link>
      <code>{code}</code>
    </span>
  );
}

// 项目页: one project with its lots, on one page that prints.

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { FileDrawer } from '../file/FileDrawer.tsx';
import { FilePage } from '../file/FilePage.tsx';
import { fileWording } from '../wording.ts';
import { ProjectFacts } from './ProjectFacts.tsx';
import { projectQuery } from './project-query.ts';

export function ProjectPage() {
  const say = useWording(fileWording);
  const { code = '' } = useParams({ strict: false });
  const found = useQuery(projectQuery(code, useAsOf()));
  return (
    <FilePage back={{ to: paths.projects, text: say('backToProjects') }} title={found.data?.name} code={code} found={found}>
      {found.data !== undefined && <ProjectFacts of={found.data} />}
    </FilePage>
  );
}

export function ProjectDrawer({ code }: { readonly code: string }) {
  const found = useQuery(projectQuery(code, useAsOf()));
  return (
    <FileDrawer found={found} at={{ to: paths.project, params: { code } }}>
      {(file) => <ProjectFacts of={file} />}
    </FileDrawer>
  );
}

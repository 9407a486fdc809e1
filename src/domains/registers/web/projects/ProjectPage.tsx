// 项目页: one project with its lots, on one page that prints.

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { FileDrawer } from '../file/FileDrawer.tsx';
import { FilePage } from '../file/FilePage.tsx';
import { fileWording } from '../wording.ts';
import { ProjectFacts } from './ProjectFacts.tsx';
import { projectQuery } from './project-query.ts';

/** `below`: what may be done to the row, which is another domain's. */
export function ProjectPage({ below }: { readonly below?: ReactNode }) {
  const say = useWording(fileWording);
  const { code = '' } = useParams({ strict: false });
  const found = useQuery(projectQuery(code, useAsOf()));
  return (
    <FilePage back={{ to: paths.projects, text: say('backToProjects') }} title={found.data?.name} code={code} found={found}>
      {found.data !== undefined && <ProjectFacts of={found.data} />}
      {below}
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

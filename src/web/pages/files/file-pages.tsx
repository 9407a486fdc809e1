// 档案页与办理: the file of a firm, a person or a project, with what may be done to its row.

import { useParams } from '@tanstack/react-router';
import { FactActs } from '../../../domains/corrections/web/fact/FactActs.tsx';
import { EnterprisePage } from '../../../domains/registers/web/enterprises/EnterprisePage.tsx';
import { PersonPage } from '../../../domains/registers/web/persons/PersonPage.tsx';
import { ProjectPage } from '../../../domains/registers/web/projects/ProjectPage.tsx';

export const EnterpriseFilePage = () => <EnterprisePage below={<ActsOnThis register="enterprise" />} />;
export const PersonFilePage = () => <PersonPage below={<ActsOnThis register="person" />} />;
export const ProjectFilePage = () => <ProjectPage below={<ActsOnThis register="project" />} />;

function ActsOnThis({ register }: { readonly register: string }) {
  const { code = '' } = useParams({ strict: false });
  return <FactActs of={{ register, rowKey: [code] }} />;
}

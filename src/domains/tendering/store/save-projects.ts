// 项目入库: projects out of the workbook.

import type { Register } from '#platform/register/record-facts';
import { saveFacts } from '#platform/register/save-sheet';
import { projectSheet } from '../project-sheet.ts';

export const projectRegister: Register = { table: 'project', key: ['code'], undated: 'from-then', listed: true, published: true };

export const saveProjects = saveFacts(projectRegister, projectSheet, {
  code: 'code',
  name: 'name',
  owner: 'owner',
  owner_code: 'ownerCode',
  funding: 'funding',
  area: 'area',
  sector: 'sector',
  // Nobody but its keepers sees a project that nobody has declared public.
  published: { is: ({ published }) => published ?? false },
});

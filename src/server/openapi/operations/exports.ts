// 导出的接口操作: what a list shows, all pages of it, as a file.

import { z } from 'zod';
import { businessRoles } from '#contract/domains/accounts';
import { enterpriseListQuery } from '#contract/domains/enterprises';
import { personListQuery } from '#contract/domains/persons';
import { exportFormats } from '#contract/domains/registers';
import { lotListQuery, projectListQuery } from '#contract/domains/tendering';
import type { Operation, Operations } from '../operation.ts';

const exported = (list: string, words: Pick<Operation, 'summary' | 'who'> & { readonly query: z.ZodObject }): Operation => ({
  at: `GET /api/${list}/export`,
  ...words,
  description: 'Asked with what the list itself is asked with; all pages of it, in the form of the import template.',
  query: words.query.extend({ format: z.enum(exportFormats).default('xlsx') }),
  isAsOf: true,
  answer: exportFormats,
  problems: [503],
});

export const exports: Operations = {
  exportEnterprises: exported('enterprises', { summary: '导出企业清单', who: businessRoles, query: enterpriseListQuery }),
  exportPersons: exported('persons', { summary: '导出人员清单', who: businessRoles, query: personListQuery }),
  exportProjects: exported('projects', { summary: '导出项目清单', who: 'everybody', query: projectListQuery }),
  exportLots: exported('lots', { summary: '导出标段清单', who: 'everybody', query: lotListQuery }),
};

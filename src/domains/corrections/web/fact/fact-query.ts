// 登记一行的查询: the row as a form, and the ways to act upon it.

import { queryOptions } from '@tanstack/react-query';
import { fact, registerFields } from '#contract/domains/corrections';
import { ask } from '../../../../web/api.ts';
import { apiPaths, type RowName } from '../../../../web/paths.ts';

export const factQuery = ({ register, rowKey }: RowName) =>
  queryOptions({
    queryKey: ['fact', register, ...rowKey],
    queryFn: ({ signal }) => ask(fact, apiPaths.fact(register, rowKey, 'fact'), { signal }),
    staleTime: 0,
  });

export const fieldsQuery = (register: string) =>
  queryOptions({
    queryKey: ['register-fields', register],
    queryFn: ({ signal }) => ask(registerFields, apiPaths.registerFields(register), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

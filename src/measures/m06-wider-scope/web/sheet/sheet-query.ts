// 取核对表: one by its number; whoever has the number may ask.

import { queryOptions } from '@tanstack/react-query';
import { checkSheetList, checkSheetOnWire, sheetSealing } from '#contract/measures/m06-wider-scope';
import { ask } from '../../../../web/api.ts';
import { apiPaths } from '../../../../web/paths.ts';

/** Always asked anew: what has changed since is what people come for. */
export const sheetQuery = (number: string) =>
  queryOptions({
    queryKey: ['check-sheet', number],
    queryFn: ({ signal }) => ask(checkSheetOnWire, apiPaths.checkSheet(number), { signal }),
    staleTime: 0,
  });

/** For the firm itself, once bids were due. */
export const sealingQuery = (number: string) =>
  queryOptions({
    queryKey: ['check-sheet', number, 'sealing'],
    queryFn: ({ signal }) => ask(sheetSealing, apiPaths.sheetSealing(number), { signal }),
    retry: false,
  });

/** From what was typed or pasted; the server reads small letters, spaces and letters that look like digits. */
export const typedNumber = (typed: string): string =>
  typed
    .trim()
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1)
    ?.trim() ?? '';

export const sheetsKey = ['check-sheets'] as const;

/** All of the signed-in firm's own, newest first. */
export const sheetsQuery = queryOptions({
  queryKey: sheetsKey,
  queryFn: ({ signal }) => ask(checkSheetList, apiPaths.checkSheets, { signal }),
  staleTime: 0,
});

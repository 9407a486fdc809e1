// 草稿: what was typed is kept on this machine until it is taken or given up, so that nothing is typed twice.

import { draftPrefix, keep, readKept } from '../../../browser/kept.ts';

interface Draft {
  readonly values: Readonly<Record<string, unknown>>;
  readonly step: number;
}

/** Of one account: another one at the same machine does not see it. */
export const draftKey = (login: string, form: string): string => `${draftPrefix}${login}.${form}`;

export function readDraft(key: string): Draft | undefined {
  const kept = readKept(key);
  if (kept === null) return undefined;
  try {
    const { values, step } = JSON.parse(kept) as Partial<Draft>;
    return typeof values === 'object' && values !== null && typeof step === 'number' ? { values, step } : undefined;
  } catch {
    return undefined; // written by another edition of the page
  }
}

/** A form that is as blank as it began leaves no draft. */
export function keepDraft(key: string, draft: Draft, blank: object): void {
  const isBlank = JSON.stringify(draft.values) === JSON.stringify(blank);
  keep(key, isBlank ? null : JSON.stringify(draft));
}

export function forgetDraft(key: string): void {
  keep(key, null);
}

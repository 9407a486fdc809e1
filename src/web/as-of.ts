// 截至: the day and the moment that the address asks about, kept from page to page.

import { useSearch } from '@tanstack/react-router';

export interface AsOfAsked {
  readonly asof?: string | undefined;
  readonly known?: string | undefined;
}

export function useAsOf(): AsOfAsked {
  const { asof, known } = useSearch({ strict: false });
  return { asof, known };
}

/** Behind the address of an answer; empty for now and nothing else. */
export function asOfQuery({ asof, known }: AsOfAsked, others: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams(others);
  if (asof !== undefined) asked.set('asof', asof);
  if (known !== undefined) asked.set('known', known);
  return asked.size === 0 ? '' : `?${asked}`;
}

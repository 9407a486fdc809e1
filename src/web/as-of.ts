// 截至: the day and the moment that the address asks about, kept from page to page.

import { useSearch } from '@tanstack/react-router';
import { writeAddress } from './address.ts';

export interface AsOfAsked {
  readonly asof?: string | undefined;
  readonly known?: string | undefined;
}

export function useAsOf(): AsOfAsked {
  const { asof, known } = useSearch({ strict: false });
  return { asof, known };
}

/** Behind the address of an answer; empty for now. */
export function asOfQuery({ asof, known }: AsOfAsked): string {
  return writeAddress({ asof, known });
}

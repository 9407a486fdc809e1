// 截至: the day and the moment that the address asks about, kept from page to page.

import { useSearch } from '@tanstack/react-router';
import { writeAddress } from './address.ts';
import { useSession } from './session.ts';

export interface AsOfAsked {
  readonly asof?: string | undefined;
  readonly known?: string | undefined;
}

export function useAsOf(): AsOfAsked {
  const { asof, known } = useSearch({ strict: false });
  return { asof, known };
}

/** The day whose state a page tells: the one that its address asks about, else the business date. undefined: not known yet. */
export function useDayAsked(): string | undefined {
  const { asof } = useAsOf();
  const today = useSession()?.businessDate;
  return asof ?? today;
}

/** Behind the address of an answer; empty for now. */
export function asOfQuery({ asof, known }: AsOfAsked): string {
  return writeAddress({ asof, known });
}

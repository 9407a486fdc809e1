// 取列表的网址: what is asked, and the ways to ask something else.

import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Asked } from '../../../address.ts';
import { type AsOfAsked, useAsOf } from '../../../as-of.ts';
import type { Field } from '../list-of.ts';
import { type ListState, readListState } from './list-address.ts';

export interface ListAddress {
  readonly state: ListState;
  readonly asOf: AsOfAsked;
  readonly asked: Asked;
  /** Keeps what it does not name. */
  readonly change: (asked: Asked) => void;
  /** A whole view: what it does not name is no longer asked. */
  readonly replaceBy: (asked: Asked) => void;
}

export function useListAddress(fields: readonly Field[]): ListAddress {
  const asked: Asked = useSearch({ strict: false });
  const navigate = useNavigate();
  const asOf = useAsOf();
  const go = (search: (before: Asked) => Asked) => void navigate({ to: '.', search, resetScroll: false });
  return {
    state: readListState(asked, fields),
    asOf,
    asked,
    change: (wanted) => go((before) => ({ ...before, ...wanted })),
    replaceBy: (wanted) => go((before) => ({ lang: before.lang, asof: undefined, known: undefined, ...wanted })),
  };
}

// 列表的状态: what the address asks, what the register answers, what is ticked and what is open.

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useListAddress } from './address/use-list-address.ts';
import type { ListOf } from './list-of.ts';
import { useRowsByKey } from './table/rows-by-key.ts';
import { useTickedRows } from './table/ticked-rows.ts';

export function useList<Row>(of: ListOf<Row>) {
  const address = useListAddress(of.fields);
  const { row: openKey, ...asked } = address.state;
  const wanted = { ...asked, ...address.asOf };
  const found = useQuery({
    queryKey: [of.id, wanted],
    queryFn: ({ signal }) => of.load(wanted, signal),
    placeholderData: keepPreviousData,
  });
  const rows = found.data?.rows ?? [];
  const ticked = useTickedRows(of.keyOf, JSON.stringify([asked.filters, address.asOf]));
  const open = (key: string | undefined) => address.change({ row: key });
  const byKey = useRowsByKey({
    count: rows.length,
    onOpen: (at) => of.detail !== undefined && rowAt(rows, at, (row) => open(of.keyOf(row))),
    onTick: (at) => rowAt(rows, at, ticked.turn),
  });
  const close = () => {
    const at = rows.findIndex((row) => of.keyOf(row) === openKey);
    open(undefined);
    if (at >= 0) byKey.hold(at);
  };
  return { address, wanted, found, ticked, byKey, open, close, openKey };
}

function rowAt<Row>(rows: readonly Row[], at: number, then: (row: Row) => void): void {
  const row = rows[at];
  if (row !== undefined) then(row);
}

/** The search form is shown or not; `/` shows it and goes there. */
export function useSearchShown(formId: string) {
  const [shown, setShown] = useState(true);
  const wanted = useRef(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      wanted.current = true;
      setShown(true);
      goTo(formId);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [formId]);
  useEffect(() => {
    if (shown && wanted.current) goTo(formId);
    wanted.current = false;
  }, [shown, formId]);
  return { shown, turn: () => setShown(!shown) };
}

const goTo = (formId: string) => document.getElementById(formId)?.querySelector('input')?.focus();

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

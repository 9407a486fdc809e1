// 键盘走行: one row of the list holds the focus; keys move it, open it and tick it.

import { type KeyboardEvent, useRef, useState } from 'react';

export type RowKey = 'next' | 'before' | 'first' | 'last' | 'open' | 'tick';

const keys: Readonly<Record<string, RowKey>> = {
  ArrowDown: 'next',
  j: 'next',
  J: 'next',
  ArrowUp: 'before',
  k: 'before',
  K: 'before',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'tick',
};

/** Keys with Ctrl, Alt or Meta belong to the browser. */
export function rowKeyOf({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): RowKey | undefined {
  return ctrlKey || altKey || metaKey ? undefined : keys[key];
}

/** Stays at either end. */
export function rowAfter(key: RowKey, at: number, count: number): number {
  if (key === 'first') return 0;
  if (key === 'last') return count - 1;
  if (key === 'next') return Math.min(at + 1, count - 1);
  return key === 'before' ? Math.max(at - 1, 0) : at;
}

interface Rows {
  readonly count: number;
  readonly onOpen: (at: number) => void;
  readonly onTick: (at: number) => void;
}

/** Spread on every row: one of them can be reached by Tab, the others by keys. */
export function useRowsByKey({ count, onOpen, onTick }: Rows) {
  const box = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(0);
  const at = Math.min(held, Math.max(count - 1, 0));
  const hold = (next: number) => {
    setHeld(next);
    box.current?.querySelectorAll<HTMLElement>('tbody tr[data-row-key]')[next]?.focus();
  };
  const press = (event: KeyboardEvent<HTMLElement>, on: number) => {
    const key = event.target === event.currentTarget ? rowKeyOf(event) : undefined;
    if (key === undefined) return;
    event.preventDefault();
    if (key === 'open') onOpen(on);
    else if (key === 'tick') onTick(on);
    else hold(rowAfter(key, on, count));
  };
  return {
    box,
    hold,
    rowProps: (on: number) => ({
      tabIndex: on === at ? 0 : -1,
      onFocus: () => setHeld(on),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => press(event, on),
    }),
  };
}

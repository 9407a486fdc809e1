// 只看哪些（页面）: reads what is shown from the address, and writes it there.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { readShown, rowsId, type Shown } from './shown.ts';

export function useShown(): { readonly shown: Shown; readonly show: (shown: Shown) => void } {
  const shown = readShown(useSearch({ strict: false }));
  const go = useNavigate();
  const none: Shown = { by: undefined, group: undefined, way: undefined, firm: undefined };
  const show = (wanted: Shown) => {
    const search = (before: object) => ({ ...before, ...none, ...wanted });
    void go({ to: '.', search: search as never, hash: rowsId, resetScroll: false });
  };
  return { shown, show };
}

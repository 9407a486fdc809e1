// 标签页标题: what the tab says.

import { useEffect } from 'react';
import { useWording } from '../language/use-wording.ts';
import { layoutWording } from '../layouts/wording.ts';

export function useTabTitle(title: string): void {
  const product = useWording(layoutWording)('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}

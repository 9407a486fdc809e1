// 常用视图: views kept by name on this machine, each an address without its open row.

import { z } from 'zod';
import type { Asked } from '../../../address.ts';
import { keep, readKept } from '../../../browser/kept.ts';

const keptViews = z.array(z.object({ name: z.string(), asked: z.record(z.string(), z.string()) }));
export type KeptView = z.infer<typeof keptViews>[number];

/** Neither the language nor the open row belongs to a view; page one is where it starts. */
export function viewOf(asked: Asked): Record<string, string> {
  const { lang, row, page, ...view } = asked;
  return Object.fromEntries(Object.entries(view).flatMap(([key, it]) => (it === undefined ? [] : [[key, String(it)]])));
}

/** The same name again replaces the view. */
export function withView(views: readonly KeptView[], view: KeptView): readonly KeptView[] {
  return [...withoutView(views, view.name), view];
}

export function withoutView(views: readonly KeptView[], name: string): readonly KeptView[] {
  return views.filter((it) => it.name !== name);
}

export function readViews(list: string): readonly KeptView[] {
  const kept = readKept(`views.${list}`);
  if (kept === null) return [];
  try {
    return keptViews.parse(JSON.parse(kept));
  } catch {
    return []; // written by another edition of the page
  }
}

export function keepViews(list: string, views: readonly KeptView[]): void {
  keep(`views.${list}`, views.length === 0 ? null : JSON.stringify(views));
}

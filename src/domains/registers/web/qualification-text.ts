// 资质的写法: category and grade in words.

import { categoryName, gradeName } from '#law/qualification';
import type { Label } from '../../../web/language/labels/label.ts';

const named = (names: Readonly<Record<string, string>>, code: string) => (Object.hasOwn(names, code) ? names[code] : undefined) ?? code;

/** 市政公用工程 一级 */
export function qualificationText({ category, grade }: { readonly category: string; readonly grade: string }, label: Label): string {
  return `${label(named(categoryName, category))} ${label(named(gradeName, grade))}`;
}

export function qualificationOptions(names: Readonly<Record<string, string>>, label: Label) {
  return Object.entries(names).map(([value, name]) => ({ value, label: label(name) }));
}

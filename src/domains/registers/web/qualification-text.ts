// 资质的写法: category and grade in words.

import { categoryName, gradeName } from '#law/qualification';
import type { Label } from '../../../web/language/labels/label.ts';

const named = (names: Readonly<Record<string, string>>, code: string) => (Object.hasOwn(names, code) ? names[code] : undefined) ?? code;

interface Held {
  readonly category: string;
  readonly grade: string;
}

export const categoryText = (category: string, label: Label): string => label(named(categoryName, category));

/** 市政公用工程 一级: of a certificate, and of a person's registration, whose grades have the same names. */
export function qualificationText({ category, grade }: Held, label: Label): string {
  return `${categoryText(category, label)} ${label(named(gradeName, grade))}`;
}

export function qualificationOptions(names: Readonly<Record<string, string>>, label: Label) {
  return Object.entries(names).map(([value, name]) => ({ value, label: label(name) }));
}

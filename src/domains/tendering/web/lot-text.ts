// 标段的写法: codes of a lot in Chinese.

import type { RequiredGradeOnWire } from '#contract/domains/tendering';
import { projectScaleByName, roadClassByName } from '#law/licence-standard/codes';
import { isParameterKey, licenceParameters } from '#law/licence-standard/parameters';
import { categoryName, gradeName } from '#law/qualification';
import type { Label } from '../../../web/language/labels/label.ts';
import { amountText } from '../../../web/ui/text/amount-text.ts';

const named = (names: Readonly<Record<string, string>>, code: string) => (Object.hasOwn(names, code) ? names[code] : undefined) ?? code;
const byCode = (codes: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(codes).map(([name, code]) => [code, name]));
const sizeNames: Readonly<Record<string, string>> = byCode({ ...projectScaleByName, ...roadClassByName });

export const categoryText = (category: string): string => named(categoryName, category);

/** 市政公用工程 一级; undefined where the answer is not known. */
export function requiredText({ answer, category, grade }: RequiredGradeOnWire, label: Label): string | undefined {
  if (answer === 'unknown' || category === null || grade === null) return undefined;
  return `${label(categoryText(category))} ${label(named(gradeName, grade))}`;
}

const otherTitles: Readonly<Record<string, string>> = {
  contractPrice: '合同价款',
  on: '判定日',
  category: '工程类别',
  parameters: '技术参数',
};

export function parameterTitle(key: string): string {
  return isParameterKey(key) ? licenceParameters[key].label : named(otherTitles, key);
}

/** 市政公用工程 二级 for `municipal.second`: the limit up to which this grade may go. */
export function rowText(row: string, label: Label): string {
  const [category = '', grade = ''] = row.split('.');
  return `${label(categoryText(category))} ${label(named(gradeName, grade))}`.trim();
}

/** A number with its unit, or the words of a code. */
export function sizeText(key: string, value: string | number, label: Label): string {
  const { unit, kind } = isParameterKey(key) ? licenceParameters[key] : { unit: '', kind: 'size' };
  if (typeof value === 'string')
    return /^\d+\.\d{2}$/.test(value)
      ? limitText(value, label)
      : label(named(kind === 'road-class' ? byCode(roadClassByName) : sizeNames, value));
  return `${grouped(String(value))} ${label(unit)}`.trim();
}

/** Limits of the standard are round sums: 元 alone. */
const limitText = (yuan: string, { language }: Label): string => (language === 'en' ? amountText(yuan, language) : `${grouped(yuan)} 元`);

function grouped(digits: string): string {
  return digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}

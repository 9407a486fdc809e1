// 差距的话: what an unmet grade or category lacks, which no number tells.

import { categories, grades } from '#law/qualification';
import type { Label } from '../../../web/language/labels/label.ts';

interface Measured {
  readonly holds: boolean | null;
  readonly required: string | null;
  readonly actual: string | null;
}

/** null: nothing is lacking, or nobody knows what is there. */
export function gapInWords({ holds, required, actual }: Measured, label: Label): string | null {
  if (holds !== false || required === null || actual === null) return null;
  const ladder: readonly string[] = grades;
  if (ladder.includes(required) && ladder.includes(actual)) return gradesApart(ladder.indexOf(required) - ladder.indexOf(actual), label);
  const codes: readonly string[] = categories;
  if (!codes.includes(actual)) return null;
  return label(required.split(' ').includes(actual) ? '类别与企业资质相同' : '类别不同');
}

function gradesApart(apart: number, label: Label): string | null {
  const many = ['一级', '两级', '三级'][Math.abs(apart) - 1];
  return many === undefined ? null : label(`${apart > 0 ? '差' : '高'}${many}`);
}

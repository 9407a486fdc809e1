// 两句话的规则: which rule stands behind which sentence.

import type { Rule } from '#law/rule/rule';
import { crossSpecialty } from '../rules/cross-specialty.ts';
import { nextGrade } from '../rules/next-grade.ts';

export const sentences = ['M06.S1', 'M06.S2'] as const;
export type Sentence = (typeof sentences)[number];

export const ruleOf: Readonly<Record<Sentence, Rule>> = { 'M06.S1': nextGrade, 'M06.S2': crossSpecialty };

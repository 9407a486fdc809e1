// 用词的语言: every label that a page may show has an English word.

import { describe, expect, test } from 'vitest';
import type { Fact, Fields } from '#law/facts';
import { projectScaleByName, roadClassByName } from '#law/licence-standard/codes';
import { keeperOfStandard, procuringEntity } from '#law/licence-standard/facts';
import { licenceParameters } from '#law/licence-standard/parameters';
import { categoryName, gradeName } from '#law/qualification';
import { sanctionName } from '#law/sanctions';
import { certificateAlone } from '../../../measures/m06-wider-scope/rules/certificate.ts';
import { facts } from '../../../measures/m06-wider-scope/rules/facts.ts';
import { preconditions } from '../../../measures/m06-wider-scope/rules/preconditions.ts';
import { insteadOfAsking } from '../../../measures/m06-wider-scope/telling/awaited.ts';
import { englishOf, labelIn, listed } from './label.ts';

const declared: readonly Fact[] = Object.values(facts.facts);
const titlesIn = (fields: Fields): readonly string[] =>
  Object.values(fields).flatMap((field) => [field.title, ...(field.kind === 'list' ? titlesIn(field.fields) : [])]);
const parameters = Object.values(licenceParameters);

const labels: Readonly<Record<string, readonly string[]>> = {
  categories: Object.values(categoryName),
  grades: Object.values(gradeName),
  sanctions: Object.values(sanctionName),
  facts: declared.map(({ title }) => title),
  fields: declared.flatMap((fact) => ('fields' in fact ? titlesIn(fact.fields) : [])),
  'whom to ask': [...declared.map(({ askOf }) => askOf), procuringEntity, keeperOfStandard],
  'what comes of itself': declared.flatMap(({ awaited }) => awaited ?? []),
  'what is read, not asked for': Object.keys(facts.facts).flatMap((fact) => insteadOfAsking(fact) ?? []),
  preconditions: [...preconditions, ...certificateAlone].map(({ title }) => title),
  parameters: parameters.map(({ label }) => label),
  units: parameters.flatMap(({ unit }) => (unit === '' ? [] : [unit])),
  'road classes and scales': [...Object.keys(roadClassByName), ...Object.keys(projectScaleByName)],
};

describe('every label has an English word', () => {
  test.each(Object.entries(labels))('%s', (_, of) => {
    expect(of.length).toBeGreaterThan(0);
    expect(of.filter((label) => englishOf(label) === undefined)).toEqual([]);
  });
});

test('a label is worded in the language chosen', () => {
  expect([labelIn('zh-CN')('一级'), labelIn('en')('一级')]).toEqual(['一级', 'grade one']);
});

test('in a list names of demands are worded and words of the law stay quoted', () => {
  const failing = ['「一级及以上」', '资质等级达到工程要求'];
  expect(listed(failing, labelIn('zh-CN'))).toBe('「一级及以上」、资质等级达到工程要求');
  expect(listed(failing, labelIn('en'))).toBe('「一级及以上」, The grade of the certificate suffices for the work');
});

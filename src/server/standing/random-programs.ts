// 随机的规则程序: the rules in force, and others by which more or fewer firms are eligible by a sentence: another parameter, or fewer words.

import { type Program, programInForce, programOf, sentences } from '#measures/m06-wider-scope';

const { 'M06.S1': nextGrade, 'M06.S2': crossSpecialty } = sentences;
type Sentence = (typeof sentences)['M06.S1'] | (typeof sentences)['M06.S2'];

function withValue(rule: Sentence, key: string, value: unknown): Sentence {
  const parameter = rule.parameters[key];
  if (parameter === undefined) throw new RangeError(`${key} is not read`);
  const editions = parameter.editions.map((edition) => ({ ...edition, value: value as never }));
  return { ...rule, parameters: { ...rule.parameters, [key]: { ...parameter, editions } } };
}

const onlyWith = (rule: Sentence, words: readonly string[]): Sentence => ({
  ...rule,
  phrases: rule.phrases.filter(({ quote }) => words.includes(quote)),
});

/** By turns easier and harder. */
export const programs: readonly Program[] = [
  programInForce,
  programOf({ ...sentences, 'M06.S1': onlyWith(nextGrade, ['在资质类别内']) }),
  programOf({ ...sentences, 'M06.S1': withValue(nextGrade, 'M06.minScore', 6000) }),
  programOf({ ...sentences, 'M06.S2': onlyWith(crossSpecialty, ['市政公用、公路、水利水电、港口与航道工程其中一项资质']) }),
  programOf({ ...sentences, 'M06.S2': withValue(crossSpecialty, 'M06.leaderRecord', { works: 1, years: 1 }) }),
  programOf({ ...sentences, 'M06.S1': withValue(nextGrade, 'M06.goodCredit', { kinds: [] }) }),
];

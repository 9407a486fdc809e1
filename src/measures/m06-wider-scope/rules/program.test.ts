// 规则程序测试: what is read back from the text of a program asks the same of the registers.

import { expect, test } from 'vitest';
import { canonicalJson } from '#kernel/canonical-json';
import { demandsIn, programInForce, programOf } from './program.ts';

test('a text gives back the demands that it was made of', () => {
  const { text, demands, sentences } = programInForce;
  expect(demandsIn(text)).toEqual(demands);
  const fewer = programOf({ ...sentences, 'M06.S1': sentences['M06.S2'] });
  expect(demandsIn(fewer.text)).toEqual(fewer.demands);
  expect(fewer.text).not.toBe(text);
});

test('a text that was read otherwise, or before readings were counted, gives none', () => {
  const { reading, ...said } = JSON.parse(programInForce.text);
  expect(demandsIn(canonicalJson({ ...said, reading: reading + 1 }))).toBeUndefined();
  expect(demandsIn(canonicalJson(said))).toBeUndefined();
});

test('a text about other facts gives none; another wording of a fact is the same fact', () => {
  const changed = (change: (facts: Record<string, object>) => object) => {
    const said = JSON.parse(programInForce.text);
    return demandsIn(canonicalJson({ ...said, facts: { ...said.facts, facts: change(said.facts.facts) } }));
  };
  expect(changed((facts) => ({ ...facts, creditScore: { ...facts.creditScore, of: 'lot' } }))).toBeUndefined();
  expect(changed(({ bans: _, ...facts }) => facts)).toBeUndefined();
  expect(programInForce.text).not.toContain('"askOf"');
});

// 分句与原文一致: every quote stands in its sentence, and every sentence has its force.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forces } from '../force.ts';
import { measures2024 } from '../instruments/measures-2024.ts';
import { clauses2024, headlineForce } from './clauses-2024.ts';
import { documentClauses } from './document-clauses.ts';

test.each(clauses2024)('$id 「$quote」 stands once in $sentence', ({ id, quote, sentence }) => {
  const provision = measures2024.provisionIds.find((it) => it === sentence);
  const text = provision === undefined ? '' : measures2024.provision(provision).text;
  expect(text.split(quote)).toHaveLength(2);
  expect(id).toMatch(quote === text ? sentence : new RegExp(`^${sentence}\\.[a-g]$`));
});

test('all 23 sentences are covered: 45 clauses, each id once', () => {
  expect(new Set(clauses2024.map(({ sentence }) => sentence))).toEqual(new Set(measures2024.provisionIds));
  expect(new Set(clauses2024.map(({ id }) => id)).size).toBe(clauses2024.length);
  expect(clauses2024).toHaveLength(45);
});

test('the parts of a sentence follow the order of its words', () => {
  for (const id of measures2024.provisionIds) {
    const { text } = measures2024.provision(id);
    const places = clauses2024.filter(({ sentence }) => sentence === id).map(({ quote }) => text.indexOf(quote));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  }
});

test.each`
  sentence    | force
  ${'M01.S1'} | ${'MUST'}
  ${'M02.S1'} | ${'SUPPORT'}
  ${'M03.S1'} | ${'PUSH'}
  ${'M03.S2'} | ${'MUST'}
  ${'M05.S2'} | ${'ENCOURAGE'}
  ${'M06.S1'} | ${'SUPPORT'}
  ${'M06.S2'} | ${'MAY'}
  ${'M10.S2'} | ${'MUST'}
  ${'M12.S1'} | ${'PUSH'}
`('$sentence is ruled by $force', ({ sentence, force }) => {
  expect(headlineForce(sentence)).toBe(force);
});

test.each`
  id            | quote             | force
  ${'M01.S1.a'} | ${'应制定计划'}   | ${'MUST'}
  ${'M03.S2.a'} | ${'应明确'}       | ${'MUST'}
  ${'M07.S1.b'} | ${'可采取'}       | ${'MAY'}
  ${'M08.S1.c'} | ${'增加额度等'}   | ${'GOAL'}
  ${'M11.S1.b'} | ${'三包一挂'}     | ${'MUST'}
  ${'M12.S1.f'} | ${'从业人员诉求'} | ${'PUSH'}
  ${'M13.S1.d'} | ${'浓厚氛围'}     | ${'GOAL'}
`('$id says $quote: $force', ({ id, quote, force }) => {
  const clause = clauses2024.find((it) => it.id === id);
  expect(clause?.quote).toContain(quote);
  expect(clause?.force).toBe(force);
});

test('M12 has seven functions, M06.S1 three conditions', () => {
  expect(clauses2024.filter(({ sentence }) => sentence === 'M12.S1')).toHaveLength(7);
  expect(clauses2024.filter(({ sentence }) => sentence === 'M06.S1')).toHaveLength(3);
});

test('every force is used, and carried by one of its words or by the place', () => {
  const used = new Set([...clauses2024, ...documentClauses].map(({ force }) => force));
  expect([...used].sort()).toEqual(Object.keys(forces).sort());
});

test.each(documentClauses)('$id 「$quote」 stands in the official text', ({ quote }) => {
  const official = readFileSync(new URL('../instruments/lianyungang-2024-5.txt', import.meta.url), 'utf8');
  expect(official.replace(/\s/g, '')).toContain(quote.replace(/\s/g, ''));
});

// 读入事实: what is understood, and how each mistake is named.

import { expect, test } from 'vitest';
import { z } from 'zod';
import { fenOfYuan } from '#kernel/fen';
import { parameterKeys } from './parameters.ts';
import { readRequiredGradeFacts } from './read-facts.ts';
import { requiredGradeFacts } from './wire.ts';

const whole = {
  on: '2025-05-06',
  category: 'municipal',
  contractPrice: '80000000.00',
  parameters: { comprehensive: true, bridgeSpanM: 48, refuse: null },
};

test('reads money as fen and keeps what is unknown apart from what is not there', () => {
  const read = readRequiredGradeFacts(whole);
  expect(read).toStrictEqual({ ok: true, value: { ...whole, contractPrice: fenOfYuan('80000000.00') } });
});

test('a fact left out is unknown, like null', () => {
  const unknown = { on: null, category: null, contractPrice: null, parameters: null };
  expect(readRequiredGradeFacts({})).toStrictEqual({ ok: true, value: unknown });
  expect(readRequiredGradeFacts(unknown)).toStrictEqual({ ok: true, value: unknown });
});

test.each`
  key                 | written        | meant
  ${'roadClass'}      | ${'高速公路'}  | ${'expressway'}
  ${'roadClass'}      | ${'四级公路'}  | ${'fourth'}
  ${'roadClass'}      | ${'first'}     | ${'first'}
  ${'projectScale'}   | ${'小(1)型'}   | ${'small-1'}
  ${'projectScale'}   | ${'小（2）型'} | ${'small-2'}
  ${'maintenance'}    | ${'大型'}      | ${'large'}
  ${'maintenance'}    | ${true}        | ${null}
  ${'maintenance'}    | ${false}       | ${undefined}
  ${'structureClass'} | ${'3级'}       | ${3}
  ${'dikeClass'}      | ${1}           | ${1}
  ${'spanM'}          | ${38.999}      | ${38.999}
  ${'expressRoad'}    | ${false}       | ${false}
`('$key written $written means $meant', ({ key, written, meant }) => {
  const read = readRequiredGradeFacts({ parameters: { [key]: written } });
  expect(read.ok && read.value.parameters).toStrictEqual({ [key]: meant });
});

test.each`
  wrong                         | change                                       | path                           | found
  ${'an impossible day'}        | ${{ on: '2025-02-29' }}                      | ${'on'}                        | ${'"2025-02-29"'}
  ${'another form of day'}      | ${{ on: '2025-5-6' }}                        | ${'on'}                        | ${'"2025-5-6"'}
  ${'another category'}         | ${{ category: '市政' }}                      | ${'category'}                  | ${'"市政"'}
  ${'a JSON number for money'}  | ${{ contractPrice: 80_000_000 }}             | ${'contractPrice'}             | ${'80000000'}
  ${'money with one decimal'}   | ${{ contractPrice: '80000000.0' }}           | ${'contractPrice'}             | ${'"80000000.0"'}
  ${'money with 14 digits'}     | ${{ contractPrice: '10000000000000.00' }}    | ${'contractPrice'}             | ${'"10000000000000.00"'}
  ${'a list of objects'}        | ${{ parameters: [] }}                        | ${'parameters'}                | ${'[]'}
  ${'a negative size'}          | ${{ parameters: { spanM: -1 } }}             | ${'parameters.spanM'}          | ${'-1'}
  ${'a fourth decimal'}         | ${{ parameters: { spanM: 38.9999 } }}        | ${'parameters.spanM'}          | ${'38.9999'}
  ${'a size as text'}           | ${{ parameters: { spanM: '38' } }}           | ${'parameters.spanM'}          | ${'"38"'}
  ${'another road'}             | ${{ parameters: { roadClass: 'special' } }}  | ${'parameters.roadClass'}      | ${'"special"'}
  ${'a method of every object'} | ${{ parameters: { roadClass: 'toString' } }} | ${'parameters.roadClass'}      | ${'"toString"'}
  ${'a sixth class'}            | ${{ parameters: { dikeClass: 6 } }}          | ${'parameters.dikeClass'}      | ${'6'}
  ${'half a class'}             | ${{ parameters: { structureClass: 2.5 } }}   | ${'parameters.structureClass'} | ${'2.5'}
  ${'a yes in words'}           | ${{ parameters: { comprehensive: '是' } }}   | ${'parameters.comprehensive'}  | ${'"是"'}
  ${'maintenance in words'}     | ${{ parameters: { maintenance: '有' } }}     | ${'parameters.maintenance'}    | ${'"有"'}
  ${'a scale that is a yes'}    | ${{ parameters: { projectScale: true } }}    | ${'parameters.projectScale'}   | ${'true'}
  ${'an unknown key'}           | ${{ price: '1.00' }}                         | ${'price'}                     | ${'"1.00"'}
  ${'an unknown object'}        | ${{ parameters: { BridgeSpanM: 48 } }}       | ${'parameters.BridgeSpanM'}    | ${'48'}
`('names $wrong once, at $path', ({ change, path, found }) => {
  const read = readRequiredGradeFacts({ ...whole, ...change });
  expect(read.ok ? [] : read.refusal).toEqual([
    { path, found, expected: expect.stringMatching(/\p{Script=Han}/u), remedy: expect.stringMatching(/\p{Script=Han}.*。$/u) },
  ]);
});

test('names every mistake of one document', () => {
  const read = readRequiredGradeFacts({ on: 1, category: 'x', contractPrice: 5, parameters: { a: 1, b: 2, spanM: -1 }, c: 3 });
  const paths = read.ok ? [] : read.refusal.map(({ path }) => path);
  expect(paths.sort()).toEqual(['c', 'category', 'contractPrice', 'on', 'parameters.a', 'parameters.b', 'parameters.spanM']);
});

test.each([[[]], ['x'], [null], [5]])('%j is not a set of facts', (json) => {
  expect(readRequiredGradeFacts(json)).toMatchObject({
    ok: false,
    refusal: [{ path: '（整个输入）', found: JSON.stringify(json), expected: '一个 JSON 对象' }],
  });
});

test('the facts have a JSON Schema that names every parameter and admits no other', () => {
  const schema = JSON.parse(JSON.stringify(z.toJSONSchema(requiredGradeFacts, { io: 'input' })));
  expect(schema.additionalProperties).toBe(false);
  const [parameters] = schema.properties.parameters.anyOf;
  expect(parameters.additionalProperties).toBe(false);
  expect(Object.keys(parameters.properties)).toEqual([...parameterKeys]);
  expect(parameters.properties.bridgeSpanM.title).toBe('桥梁单跨跨度，米');
});

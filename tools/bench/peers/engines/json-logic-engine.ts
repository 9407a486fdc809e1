// json-logic-engine: each rule built once into a function, its fastest form.

import type { Comparison } from '../../../../src/law/rule/expression.ts';
import { loadPeer } from '../installed.ts';
import { type Ask, decideOneByOne, type PairPeer, rulesIn, type Written } from '../peer.ts';
import type { Dialect, Forms } from '../two-valued.ts';

type Logic = Readonly<Record<string, unknown>>;
const operators: Readonly<Record<Comparison, string>> = { is: '===', isNot: '!==', atLeast: '>=', atMost: '<=', over: '>', under: '<' };
const read = (name: string): Logic => ({ var: name });

const dialect: Dialect<Logic> = {
  compare: (left, by, right) => ({ [operators[by]]: [read(left), typeof right === 'number' ? right : read(right)] }),
  among: (left, numbers) => ({ in: [read(left), numbers] }),
  isUnknown: (name) => ({ '===': [read(name), null] }),
  all: (forms) => ({ and: forms }),
  any: (forms) => ({ or: forms }),
  not: (form) => ({ '!': form }),
};

interface Module {
  readonly LogicEngine: new () => { build(logic: Logic): Ask };
}

export async function jsonLogicEngine(written: Written): Promise<PairPeer> {
  const { LogicEngine } = await loadPeer<Module>('json-logic-engine');
  const engine = new LogicEngine();
  const rules = rulesIn(written, dialect).map(
    ({ plain, certain, possible }): Forms<Ask> => ({
      plain: engine.build(plain),
      certain: engine.build(certain),
      possible: engine.build(possible),
    }),
  );
  return { name: 'json-logic-engine', decide: (pairs) => decideOneByOne(pairs, rules) };
}

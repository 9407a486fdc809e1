// cel-js (@marcbachmann): CEL, each rule parsed once.

import type { Comparison } from '../../../../src/law/rule/expression.ts';
import { loadPeer } from '../installed.ts';
import { type Ask, decideOneByOne, type PairPeer, rulesIn, type Written } from '../peer.ts';
import type { Dialect } from '../two-valued.ts';

const operators: Readonly<Record<Comparison, string>> = { is: '==', isNot: '!=', atLeast: '>=', atMost: '<=', over: '>', under: '<' };
/** Numbers of JavaScript are doubles in CEL. */
const double = (value: number) => (Number.isInteger(value) ? `${value}.0` : `${value}`);

const dialect: Dialect<string> = {
  compare: (left, by, right) => `${left} ${operators[by]} ${typeof right === 'number' ? double(right) : right}`,
  among: (left, numbers) => `${left} in [${numbers.map(double).join(', ')}]`,
  isUnknown: (name) => `${name} == null`,
  all: (forms) => (forms.length === 1 ? String(forms[0]) : `(${forms.join(' && ')})`),
  any: (forms) => `(${forms.join(' || ')})`,
  not: (form) => `!(${form})`,
};

interface Module {
  parse(expression: string): Ask;
}

export async function celJs(written: Written): Promise<PairPeer> {
  const { parse } = await loadPeer<Module>('@marcbachmann/cel-js');
  const rules = rulesIn(written, dialect).map(({ plain, certain, possible }) => ({
    plain: parse(plain),
    certain: parse(certain),
    possible: parse(possible),
  }));
  return { name: '@marcbachmann/cel-js', decide: (pairs) => decideOneByOne(pairs, rules) };
}

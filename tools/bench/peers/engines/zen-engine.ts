// zen-engine: its fastest form, one expression that maps all rules over a batch of a thousand pairs.

import type { Comparison } from '../../../../src/law/rule/expression.ts';
import { loadPeer } from '../installed.ts';
import type { Context, Pair } from '../pairs.ts';
import { type PairPeer, rulesIn, type Truths, type Written } from '../peer.ts';
import type { Dialect } from '../two-valued.ts';

const operators: Readonly<Record<Comparison, string>> = { is: '==', isNot: '!=', atLeast: '>=', atMost: '<=', over: '>', under: '<' };

const dialect: Dialect<string> = {
  compare: (left, by, right) => `#.${left} ${operators[by]} ${typeof right === 'number' ? right : `#.${right}`}`,
  among: (left, numbers) => `#.${left} in [${numbers.join(', ')}]`,
  isUnknown: (name) => `#.${name} == null`,
  all: (forms) => (forms.length === 1 ? String(forms[0]) : `(${forms.join(' and ')})`),
  any: (forms) => `(${forms.join(' or ')})`,
  not: (form) => `not (${form})`,
};

interface Module {
  evaluateExpressionSync(expression: string, context: { readonly pairs: readonly Context[] }): readonly (readonly boolean[])[];
}
interface Place {
  readonly at: number;
  readonly values: Context;
}
const batch = 1000;

export async function zenEngine(written: Written): Promise<PairPeer> {
  const { evaluateExpressionSync } = await loadPeer<Module>('@gorules/zen-engine');
  const forms = rulesIn(written, dialect);
  const expressionOf = (as: 'plain' | 'certain' | 'possible') => `map(pairs, [${forms.map((it) => it[as]).join(', ')}])`;
  const [plain, certain, possible] = [expressionOf('plain'), expressionOf('certain'), expressionOf('possible')];
  const decide = (pairs: readonly Pair[]): Truths => {
    const truths = new Uint8Array(pairs.length * forms.length);
    const note = (expression: string, { places, truth }: { places: readonly Place[]; truth: number }) => {
      const held: Place[] = [];
      for (let from = 0; from < places.length; from += batch) {
        const part = places.slice(from, from + batch);
        const answers = evaluateExpressionSync(expression, { pairs: part.map(({ values }) => values) });
        for (const [i, answer] of answers.entries()) {
          const place = part[i] as Place;
          if (answer.includes(true)) held.push(place);
          for (const [rule, holds] of answer.entries()) {
            const slot = place.at * forms.length + rule;
            if (holds && truth > (truths[slot] as number)) truths[slot] = truth;
          }
        }
      }
      return held;
    };
    const places = pairs.flatMap(({ contexts }, at) => contexts.map(({ values, isOpen }) => ({ at, values, isOpen })));
    note(plain, { places: places.filter(({ isOpen }) => !isOpen), truth: 2 });
    const held = note(possible, { places: places.filter(({ isOpen }) => isOpen), truth: 1 });
    note(certain, { places: held, truth: 2 });
    return truths;
  };
  return { name: '@gorules/zen-engine', decide };
}

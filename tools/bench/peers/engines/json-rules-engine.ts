// json-rules-engine: its usual form, one engine that holds all rules and runs once a pair.

import type { Comparison } from '../../../../src/law/rule/expression.ts';
import { loadPeer } from '../installed.ts';
import type { Context, Pair } from '../pairs.ts';
import { type PairPeer, rulesIn, type Truths, type Written } from '../peer.ts';
import type { Dialect } from '../two-valued.ts';

type Condition = Readonly<Record<string, unknown>>;
const operators: Readonly<Record<Comparison, string>> = {
  is: 'equal',
  isNot: 'notEqual',
  atLeast: 'greaterThanInclusive',
  atMost: 'lessThanInclusive',
  over: 'greaterThan',
  under: 'lessThan',
};

const dialect: Dialect<Condition> = {
  compare: (left, by, right) => ({ fact: left, operator: operators[by], value: typeof right === 'number' ? right : { fact: right } }),
  among: (left, numbers) => ({ fact: left, operator: 'in', value: numbers }),
  isUnknown: (name) => ({ fact: name, operator: 'equal', value: null }),
  all: (forms) => ({ all: forms }),
  any: (forms) => ({ any: forms }),
  not: (form) => ({ not: form }),
};

interface Engine {
  run(facts: Context): Promise<{ readonly events: readonly { readonly type: string }[] }>;
}
interface Module {
  readonly Engine: new (rules: readonly { readonly conditions: Condition; readonly event: { readonly type: string } }[]) => Engine;
}

/** Three engines: of the plain rules, and for pairs in which something is unknown, of those that may hold and of those that do. */
export async function jsonRulesEngine(written: Written): Promise<PairPeer> {
  const { Engine } = await loadPeer<Module>('json-rules-engine');
  const rules = rulesIn(written, dialect);
  const engineOf = (as: 'plain' | 'certain' | 'possible') =>
    new Engine(rules.map((forms, at) => ({ conditions: forms[as], event: { type: String(at) } })));
  const [plain, certain, possible] = [engineOf('plain'), engineOf('certain'), engineOf('possible')];
  const decide = async (pairs: readonly Pair[]): Promise<Truths> => {
    const truths = new Uint8Array(pairs.length * rules.length);
    for (const [at, { contexts }] of pairs.entries()) {
      for (const { values, isOpen } of contexts) {
        const note = async (engine: Engine, truth: number) => {
          const { events } = await engine.run(values);
          for (const { type } of events)
            truths[at * rules.length + Number(type)] = Math.max(truths[at * rules.length + Number(type)] ?? 0, truth);
          return events.length;
        };
        if (!isOpen) await note(plain, 2);
        else if ((await note(possible, 1)) > 0) await note(certain, 2);
      }
    }
    return truths;
  };
  return { name: 'json-rules-engine', decide };
}

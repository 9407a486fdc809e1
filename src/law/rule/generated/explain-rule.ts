// 一条规则的说明: the text of a function that chooses the best row and says everything about it.

import type { Editions } from '../editions.ts';
import { saysOf } from '../explain.ts';
import type { Test } from '../expression.ts';
import { wholeFacts } from '../missing.ts';
import { factsWeighed } from '../references.ts';
import { type Requirement, readsBound } from '../requirement.ts';
import type { Rule } from '../rule.ts';
import type { Constants } from './emit.ts';
import type { Place, Statics } from './explain-scope.ts';

export interface Explained {
  readonly rule: Rule;
  readonly editions: Editions;
  readonly requirements: readonly Requirement[];
}

interface Here {
  readonly at: number;
  readonly placeOf: (test: Test) => Place;
  readonly statics: Statics;
  readonly constants: Constants;
}

/** `rule<at>`: of the facts, the tests of the pair and those of each row. */
export function ruleText(explained: Explained, here: Here): string {
  const { rule, editions, requirements } = explained;
  const phrases = rule.phrases.map((phrase) => ({ ...phrase, place: here.placeOf(phrase.test), says: saysOf(phrase, rule, editions) }));
  const others = requirements.map((it) => ({ it, place: here.placeOf(it.test), isBound: readsBound(it, rule.binds) }));
  const bound = others.filter(({ isBound }) => isBound).map(({ place }) => place.truth);
  const truths = phrases.map(({ place }) => place.truth);
  const name = (it: unknown) => here.statics.nameOf(it);
  const conditions = phrases.map(({ quote, place, says }) => {
    const [from, assuming] = [name(says.from), name(says.assuming)];
    const text = (holds: string, measured: string) =>
      `{ quote: ${JSON.stringify(quote)}, holds: ${holds}, measured: ${measured}, from: ${from}, assuming: ${assuming} }`;
    const ready = place.ready.map(
      ({ measured, holds }) => `${place.measured} === ${measured} ? ${here.constants.nameOf(text(String(holds), measured))} : `,
    );
    return ready.join('') + text(`holds[${place.truth}]`, place.measured);
  });
  const preconditions = others.map(
    ({ it, place, isBound }) =>
      `{ id: ${JSON.stringify(it.id)}, law: ${JSON.stringify(it.law)}, title: ${JSON.stringify(it.title)}, holds: ${isBound ? `other && ${place.truth} === 0 ? undefined : ` : ''}holds[${place.truth}], measured: ${place.measured}, from: ${name(factsWeighed(it.test, () => true))} }`,
  );
  return [
    `const rule${here.at} = (f, p, xs) => {`,
    ...chosenText({ truths, bound, isOfRow: (it) => phrases.some(({ place }) => place.truth === it && place.isOfRow) }),
    `const words = ${truths.join(' & ')};`,
    ...missingText(phrases, explained, here.statics),
    `return { answer: answers[words], under: ${name(rule.provision)}, conditions: [${conditions.join(', ')}], preconditions: ${preconditions.length === 0 ? 'none' : `[${preconditions.join(', ')}]`}, missing, route: ${rule.binds === null ? 'null' : 'x[0]'} };`,
    '};',
  ].join('\n');
}

/**
 * As `betterRoute` chooses, in one number: words, then what can be used, then the fewest failing, then the one that gets further. What
 * does not read the row fails in all of them alike, and behind the last phrase that reads it nothing is left to tell them apart.
 */
function chosenText({
  truths,
  bound,
  isOfRow,
}: {
  truths: readonly string[];
  bound: readonly string[];
  isOfRow: (truth: string) => boolean;
}): readonly string[] {
  const size = truths.length + 2;
  const ofRow = truths.filter(isOfRow);
  if (ofRow.length + bound.length === 0) return ['const x = xs[0], other = false;'];
  const besides = truths.filter((it) => !isOfRow(it));
  const failing = ofRow.map((it) => ` - (${it} === 0)`).join('');
  const first = truths.slice(0, truths.findLastIndex(isOfRow) + 1).map((it, at) => `${it} === 0 ? ${at + 1} : `);
  const words = ['besides', ...ofRow].join(' & ');
  return [
    'let x = xs[0], other = false;',
    'if (xs.length > 1) {',
    `const besides = ${besides.length === 0 ? '3' : besides.join(' & ')};`,
    'let most = -1, top = -1, usable = 0;',
    'for (let i = 0; i < xs.length; i++) {',
    'const y = x; x = xs[i];',
    `const words = ${words}, can = ${['words', ...bound].join(' & ')};`,
    `const gain = ((words * 4 + can) * ${size} + ${size}${failing}) * ${size} + (${first.join('')}0);`,
    'if (can > most) most = can;',
    'if (gain > top) { top = gain; usable = can; } else x = y;',
    '}',
    ...(bound.length === 0 ? [] : ['other = usable === 0 && most > 0;']),
    '}',
  ];
}

interface Phrased {
  readonly test: Test;
  readonly place: Place;
}

/** Facts of which nothing is known, then what is open in conditions that do not hold: that is rare, and asked of the interpreter. */
function missingText(phrases: readonly Phrased[], { rule, editions }: Explained, statics: Statics): readonly string[] {
  const whole = wholeFacts(rule, editions).map((fact) => [`f[${JSON.stringify(fact)}] === undefined`, JSON.stringify(fact)]);
  const open = phrases.filter(({ place }) => place.open !== undefined);
  const bound = rule.binds === null ? 'null' : `{ fact: ${JSON.stringify(rule.binds)}, row: x[1] }`;
  const scene = `{ facts: f, bound: ${bound}, given: ${statics.nameOf(editions.values)} }`;
  return [
    'let missing = none;',
    `if (p[0]) { ${whole.map(([isUnknown, fact]) => `if (${isUnknown}) missing = k.added(missing, [${fact}]);`).join('\n')} }`,
    ...open.map(
      ({ test, place }) =>
        `if (${place.truth} !== 3 && ${place.open}) missing = k.added(missing, k.openFacts(${statics.nameOf(test)}, ${scene}));`,
    ),
  ];
}

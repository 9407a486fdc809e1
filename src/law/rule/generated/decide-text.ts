// 判定的代码: what several rules answer on one day, as the text of one function. A rule has a bit of what is certain and one of what may be.

import type { PlainDate } from '#kernel/plain-date';
import type { Rule } from '../rule.ts';
import { type Conjunct, sharedConjuncts } from './conjuncts.ts';
import { Constants } from './emit.ts';

/** Two bits for each rule in one small number. */
export const mostTogether = 15;

/** Whose variable holds a fact: the row of the enterprise or that of the lot. */
export type OwnerOf = (fact: string) => 'e' | 'l';

/** Both rows in one. */
export const ofOneRow: OwnerOf = () => 'e';

/**
 * The body of a function of `k`, kernel arithmetic. It gives a function of the two rows that answers all rules at once: the low bits say which hold for
 * certain, the bits above them which may hold. The best bound row counts, and what does not read it is asked once, after the rows.
 */
export function sourceOf(rules: readonly Rule[], day: PlainDate, ownerOf: OwnerOf = ofOneRow): string {
  const constants = new Constants();
  const conjuncts = sharedConjuncts(rules, { day, constants, ownerOf });
  const body = [...Map.groupBy(rules.keys(), (bit) => (rules[bit] as Rule).binds)].flatMap(([binds, bits]) => {
    const mask = bits.reduce((all, bit) => all | (1 << bit), 0);
    if (binds === null) return [`sure |= ${mask}; may |= ${mask};`];
    const asked = conjuncts.filter(({ isBound, mask: of }) => isBound && (of & mask) !== 0);
    return rowsText({ rows: `${ownerOf(binds)}[${JSON.stringify(binds)}]`, mask, asked });
  });
  return [
    ...constants.lines,
    'return (e, l) => {',
    'let sure = 0, may = 0;',
    ...body,
    'if (may === 0) return 0;',
    ...conjuncts.filter(({ isBound }) => !isBound).map((it) => weighText(it, { sure: 'sure', may: 'may', otherwise: 'return 0' })),
    `return sure | may << ${rules.length};`,
    '};',
  ].join('\n');
}

/** One row after the other; unknown rows are one of which nothing is known, an empty list is a row that is none. */
function rowsText({ rows, mask, asked }: { rows: string; mask: number; asked: readonly Conjunct[] }): readonly string[] {
  return [
    `{ const rows = ${rows}, isOpen = rows === undefined || rows === null, size = isOpen ? 0 : rows.length;`,
    'let at = 0;',
    'do {',
    'const b = isOpen ? undefined : size === 0 ? null : rows[at];',
    `let s = ${mask}, m = ${mask};`,
    ...asked.map((it) => weighText({ ...it, mask: it.mask & mask }, { sure: 's', may: 'm', otherwise: 'continue' })),
    'sure |= s; may |= m;',
    '} while (++at < size); }',
  ];
}

/** Nobody asks what no rule waits for any more. */
function weighText({ lines, truth, mask }: Conjunct, { sure, may, otherwise }: { sure: string; may: string; otherwise: string }): string {
  return [
    `if ((${may} & ${mask}) !== 0) {`,
    ...lines,
    `const it = ${truth};`,
    `if (it !== 2) { ${sure} &= ${~mask}; if (it === 0) { ${may} &= ${~mask}; if (${may} === 0) ${otherwise}; } }`,
    '}',
  ].join('\n');
}

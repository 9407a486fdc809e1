// 办理更正、核实与质疑: from which state, by whom, and what becomes of it. A provision is named where one applies; none does here.

import type { Action } from '#law/procedure';
import type { QuestionState } from '../contract.ts';

/** Of a row of a register. */
export type FactState = 'absent' | 'held';

/** The housing bureau keeps the registers; a county's clerk the lots and projects of its area, an issuer its commitments. */
const keepers = ['housing-bureau', 'county-clerk', 'bank'] as const;
/** Each about itself alone. */
const askers = ['firm', 'procuring-entity'] as const;
type Role = (typeof keepers | typeof askers)[number];

export const factActions = {
  enter: { from: ['absent'], to: 'held', by: keepers },
  correct: { from: ['held'], to: 'held', by: keepers },
  retract: { from: ['held'], to: 'absent', by: keepers },
  confirm: { from: ['held'], to: 'held', by: keepers },
  question: { from: ['held'], to: 'held', by: askers },
} as const satisfies Readonly<Record<string, Action<FactState, Role>>>;

export const questionActions = {
  correctAsAsked: { from: ['awaiting'], to: 'corrected', by: keepers },
  uphold: { from: ['awaiting'], to: 'upheld', by: keepers },
  withdraw: { from: ['awaiting'], to: 'withdrawn', by: askers },
} as const satisfies Readonly<Record<string, Action<QuestionState, Role>>>;

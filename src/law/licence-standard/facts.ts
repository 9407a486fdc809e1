// 所需等级的事实: what a lot is, as far as it is known, and how a fact that is missing is named.

import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { Category } from '#law/qualification';
import type { LotParameters, ParameterKey } from './parameters.ts';

/** `null` is unknown everywhere. */
export interface RequiredGradeFacts {
  /** Picks the text of the standard. */
  readonly on: PlainDate | null;
  readonly category: Category | null;
  readonly contractPrice: Fen | null;
  readonly parameters: LotParameters | null;
}

export type RequiredGradeFact = keyof RequiredGradeFacts | `parameters.${ParameterKey}`;

export interface Missing {
  readonly fact: RequiredGradeFact;
  readonly askOf: string;
}

export const procuringEntity = '招标人';

/** Asked where a limit is missing, not a fact of the lot. */
export const keeperOfStandard = '市住建局（资质标准中该项限值尚未录入）';

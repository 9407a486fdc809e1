// 一家企业: what the generator makes of it before it becomes rows of registers.

import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import type { Rank } from '../proportions.ts';

export interface HeldCategory {
  readonly category: string;
  readonly grade: string;
}

export interface CityFirm {
  /** 101 … 500; also in its code. */
  readonly serial: number;
  readonly creditCode: string;
  readonly name: string;
  readonly area: string;
  readonly rank: Rank;
  /** The main one first; empty for specialty and labour firms, whose licences are none of the twelve. */
  readonly held: readonly HeldCategory[];
  /** When the city learnt of it. */
  readonly listedOn: PlainDate;
}

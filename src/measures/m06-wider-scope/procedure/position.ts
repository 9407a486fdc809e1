// 本企业在一个标段上的位置: facts gathered from the registers with their sources, weighed under both sentences.

import type { AsOf } from '#kernel/as-of';
import type { Fen } from '#kernel/fen';
import type { Row } from '#law/facts';
import { writeFact } from '#law/wire/encode';
import type { Position } from '../contract.ts';
import { facts as declared, type Measure6Facts } from '../rules/facts.ts';

export interface Bid {
  readonly creditCode: string;
  readonly lotCode: string;
}

export interface Plan {
  /** Whole fen. */
  readonly bidPrice: Fen | null;
  /** Id of the leader named for this lot. */
  readonly leader: string | null;
}

/** Only the firm itself reads its plans: until a tender is opened nobody else learns that it prepared. */
export interface Plans {
  find(creditCode: string, lotCode: string): Promise<Plan | undefined>;
  save(plan: Plan & Bid & { readonly by: string; readonly at: string }): Promise<void>;
}

export interface AbilityFinding extends Bid {
  readonly found: boolean;
  readonly reasons: string;
  readonly by: string;
  readonly at: string;
}
export interface AbilityFindings {
  /** Undefined, too, when the finding was recorded later than the moment that is asked for. */
  find(bid: Bid, asOf: AsOf): Promise<AbilityFinding | undefined>;
  save(finding: AbilityFinding): Promise<void>;
}

export interface Evidence {
  readonly facts: Measure6Facts;
  /** Where each known fact comes from. */
  readonly sources: Readonly<Partial<Record<keyof Measure6Facts, string>>>;
  /** The highest price that the lot allows. */
  readonly ceiling: Fen | undefined;
}

/** What the registers, the plan and the finding say about one firm and one lot. */
export type GatherEvidence = (of: Bid, asOf: AsOf) => Promise<Evidence>;

export function factsOnWire({ facts, sources }: Pick<Evidence, 'facts' | 'sources'>): Position['facts'] {
  const values: Row = facts;
  const names = Object.keys(declared.facts) as (keyof typeof declared.facts)[];
  return names.map((fact) => ({ fact, value: writeFact(declared.facts[fact], values[fact]), source: sources[fact] ?? null }));
}

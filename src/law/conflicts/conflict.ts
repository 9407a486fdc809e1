// 张力的写法: one place where two texts pull apart.

export interface Conflict {
  readonly id: string;
  readonly tension: string;
  readonly statutes: readonly string[];
  /** What the system does, as a person reads it. */
  readonly system: string;
  /** Sentences on which it is always shown. */
  readonly clauses: readonly string[];
  /** Sentences on which it is shown in one circumstance only. */
  readonly also?: { readonly onlyFor: Circumstance; readonly clauses: readonly string[] };
  /** The first day on which both texts stand. */
  readonly since: string;
  readonly basis: string;
  readonly verified: boolean;
}

export type Circumstance = 'consortium';

// 存证: after the opening a firm shows that its sheet was made when it says, by the batch of sealed acts that its making stands in.

import type { ActRecord } from '#kernel/act-record';
import { readInstant } from '#kernel/instant';
import type { PlainDate } from '#kernel/plain-date';
import type { CheckSheet } from './check-sheet.ts';

/** What the making of a sheet leaves, sealed; it can be written down again from the sheet, to the letter. */
export const recordOfMaking = ({
  number,
  madeBy,
  madeAt,
  content,
}: Omit<CheckSheet, 'creditCode' | 'lotCode' | 'bidsDueOn'>): ActRecord => ({
  act: 'check-sheet-made',
  clause: 'M06',
  actor: madeBy,
  unit: content.enterprise.name,
  occurredOn: content.madeOn as PlainDate,
  recordedAt: readInstant(madeAt),
  object: `check-sheet/${number}`,
  effects: content,
});

export interface Sealing {
  readonly record: ActRecord;
  readonly salt: string;
  readonly digest: string;
  /** `object`: as the leaf of that hour names it. Hexadecimal. */
  readonly batch: {
    readonly on: string;
    readonly hour: string;
    readonly object: string;
    readonly salt: string;
    readonly digests: readonly string[];
  };
}

/** Undefined: it stands in no batch that the firm may read, or not yet. */
export type FindSealing = (record: ActRecord) => Promise<Sealing | undefined>;

// 已办之事: what an act leaves in the journal, and the port through which a procedure leaves it.

import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';

export interface ActRecord {
  /** In the past tense: plan-saved. */
  readonly act: string;
  /** The provision that the act carries out; null for the running of the system itself. */
  readonly clause: string | null;
  /** The login under which it was done. */
  readonly actor: string;
  /** On whose behalf: the name of the firm or the public unit. */
  readonly unit: string;
  /** 业务日期 on which it counts as done. */
  readonly occurredOn: PlainDate;
  readonly recordedAt: Instant;
  /** What it was done to. Readers of the journal see it: nothing that only the parties may know. */
  readonly object: string;
  /** What was written, as JSON. Only a salted digest of it is kept, so it may be personal or secret. */
  readonly effects: unknown;
}

/** Writes in the transaction of the effects; when it throws, the act has not happened. */
export type RecordAct = (act: ActRecord) => Promise<void>;

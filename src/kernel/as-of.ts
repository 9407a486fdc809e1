// 截至: on which day a fact was true, and at which moment it was known.

import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';

/** Everything that has been recorded so far, whatever clock recorded it. */
export const latest = 'infinity';

export interface AsOf {
  readonly validOn: PlainDate;
  readonly knownAt: Instant | typeof latest;
}

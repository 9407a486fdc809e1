// 条件核对表: what a firm finds about itself for one lot, frozen with its facts; and the port that keeps it.

import type { Instant } from '#kernel/instant';
import type { PlainDate } from '#kernel/plain-date';
import type { SheetContent } from '../../contract.ts';
import { dueOnOf } from '../../telling/due-on.ts';
import type { Bid } from '../position.ts';

export interface CheckSheet extends Bid {
  readonly number: string;
  /** As it was when the sheet was made; it may be moved, see `dueOnOf`. */
  readonly bidsDueOn: PlainDate;
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly content: SheetContent;
}

/** What the facts of a sheet have become since it was made. */
export interface Recheck {
  /** 1, 2, 3 for one sheet. */
  readonly ordinal: number;
  readonly kind: 'before-opening' | 'after-opening';
  /** The lot was listed no longer; the content is what was weighed last. */
  readonly withdrawn: boolean;
  readonly recheckedOn: PlainDate;
  readonly recheckedAt: Instant;
  readonly content: SheetContent;
}

export interface KeptSheet extends CheckSheet {
  /** SHA-256 of the canonical JSON of the content, hexadecimal. */
  readonly hash: string;
  /** In their order. */
  readonly rechecks: readonly Recheck[];
}

/** Each reader sees its own: a firm its sheets, whoever holds a paper the one whose number it bears. */
export interface CheckSheets {
  add(sheet: CheckSheet): Promise<void>;
  find(number: string): Promise<KeptSheet | undefined>;
  /** Newest first. */
  ofFirm(creditCode: string): Promise<readonly KeptSheet[]>;
  /** Throws when another has written that turn already. */
  addRecheck(number: string, recheck: Recheck): Promise<void>;
}

/** On the day itself, not yet: until then nobody but the firm learns of its sheet. */
export const hasOpened = (content: Pick<SheetContent, 'facts' | 'lot'>, today: PlainDate): boolean => today > dueOnOf(content);

/** As far as was known last. */
export const lastContent = ({ content, rechecks }: Pick<KeptSheet, 'content' | 'rechecks'>): SheetContent =>
  rechecks.at(-1)?.content ?? content;

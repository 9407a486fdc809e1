// 消息: what a firm is told, each turn of a matter once; and the port that keeps it.

import type { Instant } from '#kernel/instant';
import type { PlainDate } from '#kernel/plain-date';
import type { NoticeList, Told } from '../contract.ts';

export interface NewNotice {
  readonly creditCode: string;
  /** The matter: the same turn of it is not told twice. */
  readonly about: string;
  readonly turn: number;
  /** The page that it leads to. */
  readonly path: string;
  readonly told: Told;
  readonly arrivedOn: PlainDate;
  readonly arrivedAt: Instant;
}

export interface Notices {
  tell(notice: NewNotice): Promise<void>;
  ofFirm(creditCode: string): Promise<NoticeList>;
  /** What was read before keeps its moment. false: the firm has no such notice. */
  markRead(id: string, at: Instant): Promise<boolean>;
}

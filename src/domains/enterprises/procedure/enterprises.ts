// 企业: what the register says about a firm, and the port that reads it.

import type { AsOf } from '#kernel/as-of';
import type { PlainDate } from '#kernel/plain-date';
import type { Qualification } from '#law/qualification';

/** `undefined` is not known everywhere. */
export interface Certificate extends Qualification {
  readonly certificateNo: string;
  readonly validThrough: PlainDate | undefined;
  readonly source: string;
}

export interface Enterprise {
  readonly creditCode: string;
  readonly name: string;
  readonly area: string;
  readonly domicile: string | undefined;
  readonly safetyPermitThrough: PlainDate | undefined;
  /** Undefined: no register of certificates has been imported since the firm was listed. Empty: it holds none. */
  readonly certificates: readonly Certificate[] | undefined;
  readonly source: string;
}

export interface Enterprises {
  find(creditCode: string, asOf: AsOf): Promise<Enterprise | undefined>;
  /** By credit code. */
  list(asOf: AsOf): Promise<readonly Enterprise[]>;
  /** By credit code, so many of those that come after it. */
  page(asked: { readonly after: string; readonly size: number; readonly asOf: AsOf }): Promise<readonly Enterprise[]>;
  count(asOf: AsOf): Promise<number>;
}

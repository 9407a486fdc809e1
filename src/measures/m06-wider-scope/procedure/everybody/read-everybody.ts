// 全部企业与标段: what the registers say about all of them on one day, read page by page as rows for the matcher.

import type { AsOf } from '#kernel/as-of';
import { canonicalJson } from '#kernel/canonical-json';
import type { Fen } from '#kernel/fen';
import { earlier, type PlainDate } from '#kernel/plain-date';
import type { Measure6Facts } from '../../rules/facts.ts';
import type { LeaderOption } from '../../rules/standing/standing.ts';

export interface FirmRead {
  readonly creditCode: string;
  readonly name: string;
  readonly area: string;
  readonly facts: Pick<Measure6Facts, 'held' | 'safetyPermitThrough' | 'sanctions' | 'bans' | 'creditScore'>;
  readonly leaders: readonly LeaderOption[];
}

export interface LotRead {
  readonly code: string;
  readonly title: string;
  readonly area: string;
  readonly ceiling: Fen | undefined;
  readonly facts: Pick<Measure6Facts, 'required' | 'tenderAdmitsMeasure6'> & {
    readonly noticedOn: PlainDate;
    readonly bidsDueOn: PlainDate;
  };
}

export interface CommitmentRead {
  readonly creditCode: string;
  readonly lotCode: string;
  readonly amount: Fen;
}

interface After {
  /** The last code of the page before; empty for the first. */
  readonly after: string;
  readonly size: number;
  readonly asOf: AsOf;
}

export interface EverybodyPorts {
  countFirms(asOf: AsOf): Promise<number>;
  firms(asked: After): Promise<readonly FirmRead[]>;
  /** Opened by the business date; a lot put off since is left out, as if the day whose facts count knew of it. */
  lots(asked: After & EverybodyAsked): Promise<readonly LotRead[]>;
  /** Of these lots, as far as who asks may know. */
  committed(
    lots: readonly { readonly lotCode: string; readonly on: PlainDate }[],
    known: Pick<AsOf, 'knownAt'>,
  ): Promise<readonly CommitmentRead[]>;
  /** SHA-256 over texts one after the other. */
  digesting(): { readonly update: (text: string) => void; readonly digest: () => string };
}

/** The same firms in two steps. */
export interface FirmsByParts {
  /** Out of the list of firms and their certificates alone; all else about them is unknown. */
  listed(asked: After): Promise<readonly FirmRead[]>;
  completed(listed: readonly FirmRead[], asOf: AsOf): Promise<readonly FirmRead[]>;
}

export interface EverybodyAsked {
  /** Deadlines; all of them past, because before the opening who qualifies is nobody's to know but the firm's own. */
  readonly from: PlainDate;
  readonly through: PlainDate;
  /** Whose facts count, of firms and of lots alike. */
  readonly asOf: AsOf;
  /** The business date, on which it is judged what is opened. */
  readonly today: PlainDate;
}

export interface Everybody {
  readonly firms: readonly FirmRead[];
  readonly lots: readonly LotRead[];
  readonly committed: readonly CommitmentRead[];
  /** SHA-256 over all of it, in hexadecimal digits. */
  readonly digest: string;
}

/** Told after each page. */
export type Progress = (read: { readonly firms: number; readonly of: number; readonly lots: number }) => void;

const pageSize = 500;

export async function readEverybody(asked: EverybodyAsked, ports: EverybodyPorts, progress: Progress): Promise<Everybody> {
  const { asOf } = asked;
  const of = await ports.countFirms(asOf);
  const hash = ports.digesting();
  const lots: LotRead[] = [];
  for await (const page of pages(
    (after) => ports.lots({ ...asked, after, size: pageSize }),
    ({ code }) => code,
  )) {
    lots.push(...page);
    hash.update(canonicalJson(page));
    progress({ firms: 0, of, lots: lots.length });
  }
  const firms: FirmRead[] = [];
  const committed: CommitmentRead[] = [];
  if (lots.length === 0) return { firms, lots, committed, digest: hash.digest() };
  for await (const page of pagesOf((after) => ports.firms({ ...after, asOf }))) {
    firms.push(...page);
    hash.update(canonicalJson(page));
    progress({ firms: firms.length, of, lots: lots.length });
  }
  for (let at = 0; at < lots.length; at += pageSize) {
    const bids = lots.slice(at, at + pageSize).map(({ code, facts }) => ({ lotCode: code, on: earlier(asOf.validOn, facts.bidsDueOn) }));
    committed.push(...(await ports.committed(bids, asOf)));
  }
  committed.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  hash.update(canonicalJson(committed));
  return { firms, lots, committed, digest: hash.digest() };
}

const keyOf = ({ lotCode, creditCode }: CommitmentRead): string => `${lotCode} ${creditCode}`;

/** All firms, so many at a time. */
export const pagesOf = (read: (after: Pick<After, 'after' | 'size'>) => Promise<readonly FirmRead[]>): AsyncIterable<readonly FirmRead[]> =>
  pages(
    (after) => read({ after, size: pageSize }),
    ({ creditCode }) => creditCode,
  );

/** Each begins where the one before ended, so that no statement reads more than one page. */
async function* pages<Read>(
  read: (after: string) => Promise<readonly Read[]>,
  codeOf: (row: Read) => string,
): AsyncIterable<readonly Read[]> {
  let page = await read('');
  while (page.length > 0) {
    yield page;
    const last = page.at(-1);
    page = page.length < pageSize || last === undefined ? [] : await read(codeOf(last));
  }
}

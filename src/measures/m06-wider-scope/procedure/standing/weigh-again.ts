// 重新核对一家企业: over the open lots, as far as something has changed; compared with the last answers, kept, and told once.

import type { PlainDate } from '#kernel/plain-date';
import type { LotStanding } from '../../contract.ts';
import type { OpenLotFound } from './open-lots.ts';

export interface OpenLotRead extends OpenLotFound {
  /** Of all that the register says about it. */
  readonly digest: string;
}

/** What the answers of all firms rest on at this moment. */
export interface StandingBasis {
  readonly on: PlainDate;
  /** Digest of the rules with their parameters, and of which registers came in. */
  readonly edition: string;
  readonly lots: readonly OpenLotRead[];
  /** Digest of all of them. */
  readonly lotsDigest: string;
}

export interface Remembered {
  readonly weighedOn: PlainDate;
  readonly edition: string;
  readonly lotsDigest: string;
  /** How often the firm was told. */
  readonly turn: number;
}

export interface KeptAnswer {
  readonly lot: Pick<LotStanding['lot'], 'code' | 'title' | 'bidsDueOn'>;
  readonly lotDigest: string;
  readonly list: LotStanding['list'];
  /** null: so since the firm was weighed for the first time. */
  readonly since: string | null;
}

/** A firm's own; nobody else reads them. */
export interface KeptStandings {
  /** Nobody else weighs the firm again before the transaction ends. Undefined: it was never weighed. */
  remembered(creditCode: string): Promise<Remembered | undefined>;
  answers(creditCode: string): Promise<readonly KeptAnswer[]>;
  /** `gone`: codes of lots. */
  keep(
    creditCode: string,
    kept: { readonly basis: Remembered; readonly answers: readonly KeptAnswer[]; readonly gone: readonly string[] },
  ): Promise<void>;
}

export interface StandingNews {
  readonly creditCode: string;
  readonly turn: number;
  readonly gained: readonly { readonly row: LotStanding; readonly isNewLot: boolean }[];
  /** No row: the lot is not open any more, before its deadline. */
  readonly lost: readonly { readonly lot: KeptAnswer['lot']; readonly row: LotStanding | undefined }[];
}

export interface WeighingPorts {
  readonly kept: KeptStandings;
  readonly weigh: (lots: readonly OpenLotRead[]) => Promise<readonly LotStanding[]>;
  readonly tell: (news: StandingNews) => Promise<void>;
}

interface Weighed {
  readonly creditCode: string;
  /** Facts of the firm itself have changed. */
  readonly isTouched: boolean;
}

/** Undefined: nothing to tell. The first answers about a firm are kept and not told: there is nothing that they differ from. */
export async function weighAgain(
  { creditCode, isTouched }: Weighed,
  basis: StandingBasis,
  { kept, weigh, tell }: WeighingPorts,
): Promise<StandingNews | undefined> {
  const before = await kept.remembered(creditCode);
  const held = new Map((await kept.answers(creditCode)).map((it) => [it.lot.code, it]));
  const isWhole = isTouched || before?.weighedOn !== basis.on || before.edition !== basis.edition;
  const due = isWhole ? basis.lots : basis.lots.filter(({ lot, digest }) => held.get(lot.code)?.lotDigest !== digest);
  const rows = await weigh(due);
  const gone = [...held.values()].filter(({ lot }) => basis.lots.every((open) => open.lot.code !== lot.code));
  const changes = before === undefined ? { gained: [], lost: [] } : changesIn({ rows, held, gone, on: basis.on });
  const isNews = changes.gained.length + changes.lost.length > 0;
  const turn = (before?.turn ?? 0) + (isNews ? 1 : 0);
  const digests = new Map(due.map(({ lot, digest }) => [lot.code, digest]));
  await kept.keep(creditCode, {
    basis: { weighedOn: basis.on, edition: basis.edition, lotsDigest: basis.lotsDigest, turn },
    answers: rows.map((row): KeptAnswer => {
      const last = held.get(row.lot.code);
      const since = last?.list === row.list ? last.since : before === undefined ? null : basis.on;
      return { lot: row.lot, lotDigest: digests.get(row.lot.code) ?? '', list: row.list, since };
    }),
    gone: gone.map(({ lot }) => lot.code),
  });
  if (!isNews) return undefined;
  const news = { creditCode, turn, ...changes };
  await tell(news);
  return news;
}

interface Compared {
  readonly rows: readonly LotStanding[];
  readonly held: ReadonlyMap<string, KeptAnswer>;
  readonly gone: readonly KeptAnswer[];
  readonly on: PlainDate;
}

/** Into the eligible ones and out of them; a lot that closes at its deadline is no news. */
function changesIn({ rows, held, gone, on }: Compared): Pick<StandingNews, 'gained' | 'lost'> {
  const was = ({ lot }: LotStanding) => held.get(lot.code)?.list;
  const left = rows.filter((row) => row.list !== 'eligible' && was(row) === 'eligible');
  const withdrawn = gone.filter(({ list, lot }) => list === 'eligible' && lot.bidsDueOn >= on);
  return {
    gained: rows
      .filter((row) => row.list === 'eligible' && was(row) !== 'eligible')
      .map((row) => ({ row, isNewLot: was(row) === undefined })),
    lost: [...left.map((row) => ({ lot: row.lot, row })), ...withdrawn.map(({ lot }) => ({ lot, row: undefined }))],
  };
}

// 重新核对一家企业: over the open lots, as far as something has changed; compared with the last answers, kept, and told once.

import type { PlainDate } from '#kernel/plain-date';
import type { LotStanding } from '../../contract.ts';
import type { Program } from '../../rules/program.ts';
import type { LotWeighed } from './firm-standing.ts';
import type { Ground } from './ground.ts';
import type { OpenLotFound } from './open-lots.ts';

export interface OpenLotRead extends OpenLotFound {
  /** Of all that the register says about it. */
  readonly digest: string;
}

/** What the answers of all firms rest on at this moment. */
export interface StandingBasis {
  readonly on: PlainDate;
  /** Digest of the program. */
  readonly edition: string;
  readonly program: Program;
  readonly lots: readonly OpenLotRead[];
  /** The same lots, and which registers came in. */
  readonly ground: Ground;
}

export interface Remembered {
  readonly weighedOn: PlainDate;
  readonly edition: string;
  /** Digest of it. */
  readonly ground: string;
  /** How often the firm was told. */
  readonly turn: number;
}

/** The firm stands 符合条件 on this lot; on a lot without an answer it does not. */
export interface KeptAnswer {
  readonly lot: Pick<LotStanding['lot'], 'code' | 'title' | 'bidsDueOn'>;
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
  readonly weigh: (lots: readonly OpenLotRead[]) => Promise<readonly LotWeighed[]>;
  readonly tell: (news: StandingNews) => Promise<void>;
}

interface Weighed {
  readonly creditCode: string;
  /** Facts of the firm itself have changed, or become known. */
  readonly isTouched: boolean;
}

interface Resting {
  readonly basis: StandingBasis;
  /** Those that answers may rest on still, by their digest. */
  readonly grounds: ReadonlyMap<string, Ground>;
}

/** Undefined: nothing to tell. The first answers about a firm are kept and not told: there is nothing that they differ from. */
export async function weighAgain(
  { creditCode, isTouched }: Weighed,
  { basis, grounds }: Resting,
  { kept, weigh, tell }: WeighingPorts,
): Promise<StandingNews | undefined> {
  // Sent in one go, in this order: nothing is read before the basis is held.
  const [before, answers, whole] = await Promise.all([
    kept.remembered(creditCode),
    kept.answers(creditCode),
    isTouched ? weigh(basis.lots) : undefined,
  ]);
  const held = new Map(answers.map((it) => [it.lot.code, it]));
  const seen = grounds.get(before?.ground ?? '');
  const isWhole = isTouched || before?.edition !== basis.edition || before.weighedOn > basis.on || seen === undefined;
  const due = isWhole ? basis.lots : basis.lots.filter(({ lot, digest }) => seen.lots.get(lot.code)?.digest !== digest);
  const rows = whole ?? (await weigh(due));
  const open = new Set(basis.lots.map(({ lot }) => lot.code));
  const gone = [...held.values()].filter(({ lot }) => !open.has(lot.code));
  const changes = before === undefined ? { gained: [], lost: [] } : changesIn({ rows, held, gone, seen, on: basis.on });
  const isNews = changes.gained.length + changes.lost.length > 0;
  const turn = (before?.turn ?? 0) + (isNews ? 1 : 0);
  const [eligible, others] = [rows.filter((it) => it.isEligible), rows.filter((it) => !it.isEligible)];
  const sinceOf = ({ lot }: LotWeighed) => {
    const last = held.get(lot.code);
    return last === undefined ? (before === undefined ? null : basis.on) : last.since;
  };
  await kept.keep(creditCode, {
    basis: { weighedOn: basis.on, edition: basis.edition, ground: basis.ground.digest, turn },
    answers: eligible.map((it): KeptAnswer => ({ lot: it.lot, since: sinceOf(it) })),
    gone: [...gone, ...others].map(({ lot }) => lot.code),
  });
  if (!isNews) return undefined;
  const news = { creditCode, turn, ...changes };
  await tell(news);
  return news;
}

interface Compared {
  readonly rows: readonly LotWeighed[];
  readonly held: ReadonlyMap<string, KeptAnswer>;
  readonly gone: readonly KeptAnswer[];
  readonly seen: Ground | undefined;
  readonly on: PlainDate;
}

/** Into the eligible ones and out of them; a lot that closes at its deadline is no news. */
function changesIn({ rows, held, gone, seen, on }: Compared): Pick<StandingNews, 'gained' | 'lost'> {
  const was = ({ lot }: LotWeighed) => held.has(lot.code);
  const left = rows.filter((it) => !it.isEligible && was(it));
  const withdrawn = gone.filter(({ lot }) => lot.bidsDueOn >= on);
  return {
    gained: rows
      .filter((it) => it.isEligible && !was(it))
      .map(({ lot, row }) => ({ row: row(), isNewLot: seen !== undefined && !seen.lots.has(lot.code) })),
    lost: [...left.map(({ lot, row }) => ({ lot, row: row() })), ...withdrawn.map(({ lot }) => ({ lot, row: undefined }))],
  };
}

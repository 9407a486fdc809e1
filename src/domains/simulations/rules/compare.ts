// 两次匹配的比较: which firm gains or loses which lot, by the better of the measure's sentences.

/** 0 no (or not in force), 1 unknown, 2 yes. */
export type Level = 0 | 1 | 2;

/** Writes the level of every firm, by its place. */
export type LevelsAt = (at: { readonly rule: number; readonly lot: number }, into: Uint8Array) => void;

export interface Move {
  readonly firm: number;
  readonly lot: number;
  readonly before: Level;
  readonly after: Level;
  /** Sentences whose own answer about the pair is another one. */
  readonly by: readonly number[];
}

export interface Counts {
  readonly yes: number;
  readonly unknown: number;
}

export interface Compared {
  /** By lot, then by firm; a pair that stands as it did is none. */
  readonly moves: readonly Move[];
  /** More than the moves, where there are more than could be held. */
  readonly movesFound: number;
  readonly rules: readonly { readonly before: Counts; readonly after: Counts }[];
}

export interface LotsOfTwo {
  readonly lots: readonly number[];
  readonly before: LevelsAt;
  readonly after: LevelsAt;
}

interface OfRule {
  readonly before: { yes: number; unknown: number };
  readonly after: { yes: number; unknown: number };
  readonly was: Uint8Array;
  readonly is: Uint8Array;
}

/** Some lots after the other, in any order. */
export class Comparison {
  readonly #firms: number;
  readonly #mostMoves: number;
  readonly #rules: readonly OfRule[];
  readonly #moves: Move[] = [];
  #found = 0;

  constructor({ firms, rules, mostMoves }: { readonly firms: number; readonly rules: number; readonly mostMoves: number }) {
    this.#firms = firms;
    this.#mostMoves = mostMoves;
    this.#rules = Array.from({ length: rules }, () => ({
      ...{ before: { yes: 0, unknown: 0 }, after: { yes: 0, unknown: 0 } },
      ...{ was: new Uint8Array(firms), is: new Uint8Array(firms) },
    }));
  }

  add({ lots, before, after }: LotsOfTwo): void {
    for (const lot of lots) {
      for (const [rule, of] of this.#rules.entries()) {
        before({ rule, lot }, of.was);
        after({ rule, lot }, of.is);
        add(of.before, of.was);
        add(of.after, of.is);
      }
      this.#compare(lot);
    }
  }

  get compared(): Compared {
    const moves = this.#moves.toSorted((one, other) => one.lot - other.lot || one.firm - other.firm);
    return { moves, movesFound: this.#found, rules: this.#rules.map(({ before, after }) => ({ before, after })) };
  }

  #compare(lot: number): void {
    for (let firm = 0; firm < this.#firms; firm += 1) {
      const [before, after] = [this.#best('was', firm), this.#best('is', firm)];
      if (before === after) continue;
      this.#found += 1;
      if (this.#found > this.#mostMoves) continue;
      const by = this.#rules.flatMap(({ was, is }, rule) => (was[firm] === is[firm] ? [] : [rule]));
      this.#moves.push({ firm, lot, before, after, by });
    }
  }

  #best(match: 'was' | 'is', firm: number): Level {
    let best = 0;
    for (const { [match]: levels } of this.#rules) if ((levels[firm] as number) > best) best = levels[firm] as number;
    return best as Level;
  }
}

function add(count: { yes: number; unknown: number }, levels: Uint8Array): void {
  for (let firm = 0; firm < levels.length; firm += 1) {
    if (levels[firm] === 2) count.yes += 1;
    else if (levels[firm] === 1) count.unknown += 1;
  }
}

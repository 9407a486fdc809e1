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

/** The levels of one match for one lot. */
class Side {
  readonly best: Uint8Array;
  readonly ofRules: readonly { readonly levels: Uint8Array; yes: number; unknown: number }[];

  constructor({ firms, rules }: { readonly firms: number; readonly rules: number }) {
    this.best = new Uint8Array(firms);
    this.ofRules = Array.from({ length: rules }, () => ({ levels: new Uint8Array(firms), yes: 0, unknown: 0 }));
  }

  weigh(levelsAt: LevelsAt, lot: number): void {
    this.best.fill(0);
    for (const [rule, of] of this.ofRules.entries()) {
      levelsAt({ rule, lot }, of.levels);
      const { yes, unknown } = joined(of.levels, this.best);
      of.yes += yes;
      of.unknown += unknown;
    }
  }
}

/** Every firm keeps the better of both; counts what came. */
function joined(levels: Uint8Array, best: Uint8Array): Counts {
  let [yes, unknown] = [0, 0];
  for (let firm = 0; firm < levels.length; firm += 1) {
    const level = levels[firm] as number;
    if (level === 0) continue;
    if (level === 2) yes += 1;
    else unknown += 1;
    if (level > (best[firm] as number)) best[firm] = level;
  }
  return { yes, unknown };
}

/** Some lots after the other, in any order. */
export class Comparison {
  readonly #mostMoves: number;
  readonly #was: Side;
  readonly #is: Side;
  readonly #moves: Move[] = [];
  #found = 0;

  constructor({ mostMoves, ...size }: { readonly firms: number; readonly rules: number; readonly mostMoves: number }) {
    this.#mostMoves = mostMoves;
    this.#was = new Side(size);
    this.#is = new Side(size);
  }

  add({ lots, before, after }: LotsOfTwo): void {
    const [was, is] = [this.#was.best, this.#is.best];
    for (const lot of lots) {
      this.#was.weigh(before, lot);
      this.#is.weigh(after, lot);
      for (let firm = 0; firm < was.length; firm += 1) if (was[firm] !== is[firm]) this.#move(firm, lot);
    }
  }

  get compared(): Compared {
    const moves = this.#moves.toSorted((one, other) => one.lot - other.lot || one.firm - other.firm);
    const counts = ({ ofRules }: Side, rule: number): Counts => ({ yes: ofRules[rule]?.yes ?? 0, unknown: ofRules[rule]?.unknown ?? 0 });
    const rules = this.#was.ofRules.map((_, rule) => ({ before: counts(this.#was, rule), after: counts(this.#is, rule) }));
    return { moves, movesFound: this.#found, rules };
  }

  #move(firm: number, lot: number): void {
    this.#found += 1;
    if (this.#found > this.#mostMoves) return;
    const [was, is] = [this.#was, this.#is];
    const by = was.ofRules.flatMap(({ levels }, rule) => (levels[firm] === is.ofRules[rule]?.levels[firm] ? [] : [rule]));
    this.#moves.push({ firm, lot, before: was.best[firm] as Level, after: is.best[firm] as Level, by });
  }
}

// 两次匹配的比较: which firm gains or loses which lot, by the better of the measure's sentences.

/** 0 no (or not in force), 1 unknown, 2 yes. */
export type Level = 0 | 1 | 2;

/** Places, rising; all others are answered no. */
export interface Answered {
  readonly yes: readonly number[];
  readonly unknown: readonly number[];
}

export interface TwoMatches {
  readonly firms: number;
  readonly lots: number;
  readonly rules: number;
  readonly before: (at: { readonly rule: number; readonly lot: number }) => Answered;
  readonly after: (at: { readonly rule: number; readonly lot: number }) => Answered;
}

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
  readonly rules: readonly { readonly before: Counts; readonly after: Counts }[];
}

export function compare({ firms, lots, rules, before, after }: TwoMatches): Compared {
  const counts = Array.from({ length: rules }, () => ({ before: { yes: 0, unknown: 0 }, after: { yes: 0, unknown: 0 } }));
  const moves: Move[] = [];
  for (let lot = 0; lot < lots; lot += 1) {
    const levels = counts.map((count, rule) => {
      const [was, is] = [before({ rule, lot }), after({ rule, lot })];
      add(count.before, was);
      add(count.after, is);
      return { was: levelsOf(was, firms), is: levelsOf(is, firms) };
    });
    moves.push(...movesOf(levels, lot));
  }
  return { moves, rules: counts };
}

interface Levels {
  readonly was: readonly number[];
  readonly is: readonly number[];
}

function* movesOf(levels: readonly Levels[], lot: number): Iterable<Move> {
  const size = levels[0]?.was.length ?? 0;
  for (let firm = 0; firm < size; firm += 1) {
    const [before, after] = [best(levels, ({ was }) => was[firm]), best(levels, ({ is }) => is[firm])];
    if (before === after) continue;
    const by = levels.flatMap(({ was, is }, rule) => (was[firm] === is[firm] ? [] : [rule]));
    yield { firm, lot, before, after, by };
  }
}

const best = (levels: readonly Levels[], of: (levels: Levels) => number | undefined): Level =>
  levels.reduce<Level>((most, it) => ((of(it) ?? 0) > most ? (of(it) as Level) : most), 0);

function levelsOf({ yes, unknown }: Answered, size: number): readonly number[] {
  const levels = Array.from({ length: size }, () => 0);
  for (const at of unknown) levels[at] = 1;
  for (const at of yes) levels[at] = 2;
  return levels;
}

function add(count: { yes: number; unknown: number }, { yes, unknown }: Answered): void {
  count.yes += yes.length;
  count.unknown += unknown.length;
}

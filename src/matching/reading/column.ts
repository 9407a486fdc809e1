// 列: what one part gives for every row of a side, as numbers.

import type { Row } from '#law/facts';
import type { Part } from '../parts.ts';
import { Dictionary } from './dictionary.ts';
import { Numbers } from './numbers.ts';
import { hasUnknown, type Kept, type ReadPart, readerFrom, type Setting, sizeOf, sourceOf } from './read-part.ts';

/** For each row a place in the dictionary, or a size. */
export class Column {
  readonly numbers = new Numbers();
  readonly dictionary: Dictionary;
  readonly #part: Part;
  readonly #kept: Kept;
  readonly #read: ReadPart;
  #ranked: Ranked | undefined;

  constructor(source: string, { part, kept, dictionary }: { part: Part; kept: Kept; dictionary: Dictionary }) {
    this.#part = part;
    this.#kept = kept;
    this.#read = readerFrom(source);
    this.dictionary = dictionary;
  }

  push(facts: Row, bound: Row | null | undefined): void {
    const value = this.#read(facts, bound);
    this.numbers.push(this.#numberOf(value));
  }

  #numberOf(value: unknown): number {
    if (this.#kept.as === 'truth') return value as number;
    return this.#kept.as === 'size' ? sizeOf(value, this.#kept) : this.dictionary.idOf(value, isOpen(this.#part, value));
  }

  at(row: number): number {
    return this.numbers.at(row);
  }

  isUnknown(row: number): boolean {
    return this.#kept.as === 'size' ? Number.isNaN(this.at(row)) : this.at(row) === 0;
  }

  isNone(row: number): boolean {
    return this.#kept.as === 'size' ? this.at(row) === Number.NEGATIVE_INFINITY : this.at(row) === 1;
  }

  /** Rows by size, unknown ones last; worked out once, for all blocks. */
  get ranked(): Ranked {
    this.#ranked ??= rankedOf(this.numbers);
    return this.#ranked;
  }
}

export interface Ranked {
  readonly rowAt: Int32Array;
  readonly rankOf: Int32Array;
}

function rankedOf(numbers: Numbers): Ranked {
  const sortable = (row: number) => (Number.isNaN(numbers.at(row)) ? Number.POSITIVE_INFINITY : numbers.at(row));
  const sizes = Float64Array.from({ length: numbers.size }, (_, row) => sortable(row));
  const rowAt = Int32Array.from({ length: numbers.size }, (_, row) => row).sort(
    (one, two) => (sizes[one] as number) - (sizes[two] as number) || one - two,
  );
  const rankOf = new Int32Array(numbers.size);
  for (let rank = 0; rank < rowAt.length; rank += 1) rankOf[rowAt[rank] as number] = rank;
  return { rowAt, rankOf };
}

function isOpen(part: Part, value: unknown): boolean {
  if (part.is === 'truth') return value === 1;
  return part.is === 'known' ? value === false : hasUnknown(value);
}

/** The columns of one side; a part that two rules read is read once. */
export class Columns {
  readonly #made = new Map<string, Column>();

  /** `with`: two columns that are compared share a dictionary. */
  columnOf(part: Part, { setting, kept, dictionary }: { setting: Setting; kept: Kept; dictionary?: Dictionary }): Column {
    const source = sourceOf(part, setting);
    const key = dictionary === undefined ? `${JSON.stringify(kept)}\n${source}` : undefined;
    const known = key === undefined ? undefined : this.#made.get(key);
    if (known !== undefined) return known;
    const column = new Column(source, { part, kept, dictionary: dictionary ?? new Dictionary() });
    this.#made.set(key ?? `own ${this.#made.size}`, column);
    return column;
  }

  push(facts: Row, bound: Row | null | undefined): void {
    for (const column of this.#made.values()) column.push(facts, bound);
  }
}

// 改了什么: what a version of a row says otherwise than the one whose place it took, in the words of the sheet.

export interface ToldVersion {
  readonly version: string;
  /** Both days included; null: not stated. */
  readonly trueFrom: string | null;
  readonly trueThrough: string | null;
  readonly knownFrom: string;
  readonly knownUntil: string | null;
  /** By field, as written; blanks are left out. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface Change {
  readonly header: string;
  /** null: blank. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface ToldChanges {
  /** null: nothing stood there before. */
  readonly replaces: string | null;
  readonly changes: readonly Change[];
}

/** The version that was given up when this one became known and said the same days; else the one that held until the day before. */
export function changesOf(of: ToldVersion, all: readonly ToldVersion[], headers: Readonly<Record<string, string>>): ToldChanges {
  const others = all.filter(({ version }) => version !== of.version);
  const before =
    others.findLast((it) => it.knownUntil === of.knownFrom && shareDays(it, of)) ??
    others.findLast((it) => stoodAt(it, of.knownFrom) && it.trueThrough !== null && isDayBefore(it.trueThrough, of.trueFrom));
  if (before === undefined) return { replaces: null, changes: [] };
  const changes = Object.entries(headers).flatMap(([field, header]): readonly Change[] => {
    const [was, is] = [before.texts[field] ?? null, of.texts[field] ?? null];
    return was === is ? [] : [{ header, before: was, after: is }];
  });
  return { replaces: before.version, changes };
}

const shareDays = (one: ToldVersion, other: ToldVersion) =>
  (one.trueFrom ?? '') <= (other.trueThrough ?? '9999') && (other.trueFrom ?? '') <= (one.trueThrough ?? '9999');

/** Instants of one register are written alike, so that their texts compare. */
const stoodAt = (it: ToldVersion, at: string) => it.knownFrom <= at && (it.knownUntil === null || it.knownUntil > at);

function isDayBefore(day: string, next: string | null): boolean {
  return next !== null && new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) === next;
}

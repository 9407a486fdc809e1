// 可重现的随机: a number for every key, always the same one; nothing is remembered between two draws.

/** At least 0, under 1. A new draw under its own key moves no other. */
export function draw(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

export const happens = (key: string, share: number): boolean => draw(key) < share;

/** Both bounds included. */
export const whole = (key: string, [least, most]: readonly [number, number]): number => least + Math.floor(draw(key) * (most - least + 1));

export function pick<It>(key: string, list: readonly It[]): It {
  const picked = list[Math.floor(draw(key) * list.length)];
  if (picked === undefined) throw new RangeError(`${key}: nothing to pick from`);
  return picked;
}

export function shuffled<It>(key: string, list: readonly It[]): readonly It[] {
  const drawn = list.map((it, i) => ({ it, at: draw(`${key}/${i}`) }));
  return drawn.sort((one, other) => one.at - other.at).map(({ it }) => it);
}

export type Shares<Word extends string> = Readonly<Record<Word, number>>;

export function weighted<Word extends string>(key: string, shares: Shares<Word>): Word {
  const entries = Object.entries(shares) as [Word, number][];
  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  let left = draw(key) * total;
  for (const [word, share] of entries) {
    left -= share;
    if (left < 0) return word;
  }
  return pick(key, entries)[0];
}

/** So many words in just these shares, in a drawn order: the rest of the rounding goes to the largest fractions. */
export function dealt<Word extends string>(key: string, shares: Shares<Word>, count: number): readonly Word[] {
  const entries = Object.entries(shares) as [Word, number][];
  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  const parts = entries.map(([word, share]) => ({ word, exact: (share / total) * count }));
  const missing = count - parts.reduce((sum, { exact }) => sum + Math.floor(exact), 0);
  const byFraction = parts.toSorted((one, other) => (other.exact % 1) - (one.exact % 1));
  const extra = new Set(byFraction.slice(0, missing).map(({ word }) => word));
  return shuffled(
    key,
    parts.flatMap(({ word, exact }) => Array.from({ length: Math.floor(exact) + (extra.has(word) ? 1 : 0) }, () => word)),
  );
}

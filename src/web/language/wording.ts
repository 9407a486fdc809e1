// 文案: the words of one page in both languages, side by side, so that neither can be forgotten.

export interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface Wording<Key extends string = string> {
  /** Names the page among all pages. */
  readonly name: string;
  readonly words: Readonly<Record<Key, Words>>;
}

/** `{{day}}` stands for a value filled in. */
export function wordingOf<const Key extends string>(name: string, words: Readonly<Record<Key, Words>>): Wording<Key> {
  return { name, words };
}

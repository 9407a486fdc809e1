// 一条核对: what one condition asked, found and lacks, in words; the page and the paper show the same row.

export interface ToldRow {
  readonly key: string;
  /** The words of the law, or the name of a demand of other law. */
  readonly heading: string;
  /** What is asked here, in one plain sentence; empty where the heading is one. */
  readonly plain: string;
  /** How the rule reads the words, for the fold. */
  readonly reading: string;
  readonly required: string | null;
  readonly actual: string | null;
  readonly gap: string | null;
  readonly holds: boolean | null;
  readonly basis: string;
  /** Who can supply what is missing; empty when nothing is. */
  readonly askOf: readonly string[];
  readonly assuming: readonly { readonly title: string; readonly value: string; readonly basis: string; readonly verified: boolean }[];
}

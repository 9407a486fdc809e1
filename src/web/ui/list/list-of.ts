// 列表的声明: what a list page is told: its search fields, its columns, where its rows come from and what may be done with them.

import type { ReactNode } from 'react';
import type { AsOfAsked } from '../../as-of.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** `choices` takes several; `days` is a range, both days included. */
export type Field =
  | { readonly kind: 'text'; readonly key: string; readonly label: string; readonly hint?: string }
  | { readonly kind: 'choice' | 'choices'; readonly key: string; readonly label: string; readonly options: readonly Option[] }
  | { readonly kind: 'days'; readonly key: string; readonly label: string };

export interface ListColumn<Row> {
  readonly key: string;
  /** With the unit: 最高限价（万元）. */
  readonly title: string;
  /** A text is cut with the whole of it on hover; null: not known. */
  readonly text?: (row: Row) => string | null;
  /** A day, or null: not known. */
  readonly day?: (row: Row) => string | null;
  /** What is shown where a text is not enough. */
  readonly cell?: (row: Row) => ReactNode;
  /** Yuan, summed over the ticked rows; null: not known. */
  readonly sum?: (row: Row) => string | null;
  readonly numeric?: true;
  readonly sorts?: true;
  /** The words are in Chinese, whatever the language of the page. */
  readonly inChinese?: true;
  /** Not shown until it is chosen. */
  readonly apart?: true;
}

export interface Sort {
  readonly key: string;
  readonly down: boolean;
}

/** What the address asks of the register. */
export interface ListAsked {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Sort | undefined;
  readonly page: number;
  readonly size: number;
}

export interface ListAnswer<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** false: nobody has ever told this register anything, which is not the same as no row. */
  readonly registerLoaded: boolean;
}

/** In the order in which people look for them. */
export const actKinds = ['add', 'edit', 'remove', 'import', 'export'] as const;

export interface ListAct<Row> {
  readonly kind: (typeof actKinds)[number];
  /** In place of the usual word. */
  readonly label?: string;
  /** A page; for an export, the address that it is asked of. */
  readonly at?: string;
  readonly onRun?: (ticked: readonly Row[]) => void;
}

export interface ListOf<Row> {
  /** Names what is kept on this machine. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** What is counted: 标段. */
  readonly things: string;
  readonly fields: readonly Field[];
  readonly columns: readonly ListColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly load: (asked: ListAsked & AsOfAsked, signal: AbortSignal) => Promise<ListAnswer<Row>>;
  /** What to do where the register was never loaded. */
  readonly notLoaded: string;
  readonly acts?: ((asked: ListAsked & AsOfAsked) => readonly ListAct<Row>[]) | undefined;
  /** Rows are ticked for an act, or for a sum where a column has one. */
  readonly tickable?: true;
  /** Opened beside the list, by the key of a row. */
  readonly detail?: { readonly of: (key: string) => ReactNode; readonly titleOf: (row: Row) => string } | undefined;
  /** Not facts of two times: what is shown is how it stands now. */
  readonly isTimeless?: true;
  /** Above the table, under the search. */
  readonly above?: ReactNode;
}

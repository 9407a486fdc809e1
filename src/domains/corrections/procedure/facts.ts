// 登记的一行: the ports through which it is read and recorded, and who does so.

import type { Fault } from '#kernel/fault';
import type { Instant } from '#kernel/instant';
import type { PlainDate } from '#kernel/plain-date';
import type { Result } from '#kernel/result';
import type { Basis, Effect, FactVersion } from '../contract.ts';

/** Who acts, and when. */
export interface Doer {
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly unitName: string;
  readonly creditCode: string | null;
  /** Of a county's clerk. */
  readonly area: string | null;
  readonly today: PlainDate;
  readonly at: Instant;
}

export interface FactName {
  readonly register: string;
  /** In the order of the register's own. */
  readonly key: readonly string[];
}

/** One version of a row, by its mark. */
export interface VersionName extends FactName {
  readonly version: string;
}

export type Texts = Readonly<Record<string, string | null>>;

/** Read without a fault. */
export interface TextsRead {
  readonly values: Readonly<Record<string, unknown>>;
  readonly key: readonly string[];
  readonly warnings: readonly Fault[];
}

export interface Recording extends FactName {
  readonly act: Effect['act'];
  /** Left out when the row is retracted. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly basis: Basis;
  readonly doer: Doer;
}

export interface Facts {
  /** Nobody else records until this act has ended. */
  takeTurn(): Promise<void>;
  /** What is held of a row now, in the order of its days; nothing: no row. */
  current(name: FactName): Promise<readonly FactVersion[]>;
  /** Versions of a row by their marks, superseded ones too. */
  versions(name: FactName, marks: readonly string[]): Promise<readonly FactVersion[]>;
  /** May this unit keep that version? Of a county's clerk, the area decides. */
  keeps(version: VersionName): Promise<boolean>;
  /** Does a row of another area stand under that key, seen by who asks or not? */
  isTaken(name: FactName): Promise<boolean>;
  /** As a row of the register's sheet is read, with what it names looked up. */
  read(register: string, texts: Texts): Promise<Result<TextsRead, readonly Fault[]>>;
  /** The fields of the register's sheet. */
  fieldsOf(register: string): readonly string[];
  /** Does the sheet state since when its rows are true? */
  statesSince(register: string): boolean;
  /** With its leaf in the journal. On a dry run, and where something stands in the way, everything is taken back. */
  record(recording: Recording, dryRun: boolean): Promise<Recorded>;
  confirm(confirming: VersionName & { readonly basis: Basis; readonly doer: Doer }): Promise<void>;
}

export interface Recorded {
  /** The correction's own number; undefined when nothing was kept. */
  readonly id: string | undefined;
  readonly after: readonly FactVersion[];
  /** false: it told what is held already, and nothing was kept. */
  readonly changed: boolean;
  /** In words: what speaks of a row that would no longer be there. */
  readonly inTheWay: readonly string[];
}

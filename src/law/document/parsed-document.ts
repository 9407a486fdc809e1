// 读出的文件: what one official text says about itself, in the wire form.

import type { PlainDate } from '#kernel/plain-date';

export interface ParsedSentence {
  /** M01.S1: measure 1, first sentence. */
  readonly id: string;
  /** Verbatim, line breaks and page numbers healed, without the list of responsible units. */
  readonly text: string;
}

export interface ParsedMeasure {
  readonly no: number;
  readonly sentences: readonly ParsedSentence[];
  /** Names as in the text, in its order; areas taken together (各县区政府) are not names. */
  readonly units: readonly string[];
  /** The list ends in 等: it may be longer than the names. */
  readonly unitsOpenEnded: boolean;
}

export interface ParsedDocument {
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  /** null: the text names no meeting or body that adopted it. */
  readonly adoptedBy: string | null;
  readonly issuedOn: PlainDate;
  /** Both days inclusive; `through: null` means that no end is stated. */
  readonly inForce: { readonly from: PlainDate; readonly through: PlainDate | null };
  readonly basis: readonly string[];
  readonly addressees: readonly string[];
  readonly copiedTo: readonly string[];
  readonly measures: readonly ParsedMeasure[];
  /** A sentence binds all counties and boards to every measure. */
  readonly bindsAllAreas: boolean;
  readonly cells: { readonly named: number; readonly units: number };
}

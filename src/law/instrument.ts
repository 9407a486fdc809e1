// 法规文件: a legal instrument, transcribed provision by provision.

import { type PlainDate, plainDate } from '#kernel/plain-date';

/** Both days belong to the window; `through: null` means that no end is stated. */
export interface Window {
  readonly from: PlainDate;
  readonly through: PlainDate | null;
}

export interface Provision {
  /** 连政规发〔2024〕5号 */
  readonly instrument: string;
  readonly title: string;
  /** M06.S2: measure 6, second sentence. */
  readonly id: string;
  /** Verbatim. */
  readonly text: string;
  readonly inForce: Window;
}

export function isInForce(window: Window, day: PlainDate): boolean {
  return window.from <= day && (window.through === null || day <= window.through);
}

/** A transcription as plain data; `measures-2024.ts` is one. */
export interface InstrumentSource<Id extends string> {
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly adoptedBy: string | null;
  readonly issuedOn: string;
  readonly inForce: { readonly from: string; readonly through: string | null };
  readonly basis: readonly string[];
  readonly addressees: readonly string[];
  readonly copiedTo: readonly string[];
  /** A sentence binds all counties and boards to every measure. */
  readonly bindsAllAreas: boolean;
  readonly measures: readonly { readonly no: number; readonly units: readonly string[]; readonly unitsOpenEnded: boolean }[];
  /** Sentences by id, in the order of the text. */
  readonly provisions: Readonly<Record<Id, string>>;
}

export interface InstrumentMeasure<Id extends string = string> {
  readonly no: number;
  /** City-level units, in the order of the text. */
  readonly units: readonly string[];
  /** The list ends in 等. */
  readonly unitsOpenEnded: boolean;
  readonly provisions: readonly Id[];
}

export interface Instrument<Id extends string = string> {
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly adoptedBy: string | null;
  readonly issuedOn: PlainDate;
  readonly inForce: Window;
  readonly basis: readonly string[];
  readonly addressees: readonly string[];
  readonly copiedTo: readonly string[];
  readonly bindsAllAreas: boolean;
  readonly measures: readonly InstrumentMeasure<Id>[];
  readonly provisionIds: readonly Id[];
  /** Only a transcribed provision can be cited: `provision('M06.S3')` does not compile. */
  provision(id: Id): Provision;
}

export function instrument<const Id extends string>(source: InstrumentSource<Id>): Instrument<Id> {
  const { number, title, provisions } = source;
  const { from, through } = source.inForce;
  const inForce: Window = { from: plainDate(from), through: through === null ? null : plainDate(through) };
  const provisionIds = Object.keys(provisions) as Id[];
  return {
    ...dataOf(source),
    inForce,
    measures: source.measures.map((measure) => ({
      ...measure,
      provisions: provisionIds.filter((id) => id.startsWith(`${measureId(measure.no)}.`)),
    })),
    provisionIds,
    provision: (id) => ({ instrument: number, title, id, text: provisions[id], inForce }),
  };
}

/** M06: measure 6. */
export function measureId(no: number): string {
  return `M${String(no).padStart(2, '0')}`;
}

function dataOf({ number, title, issuer, adoptedBy, issuedOn, basis, addressees, copiedTo, bindsAllAreas }: InstrumentSource<string>) {
  return { number, title, issuer, adoptedBy, issuedOn: plainDate(issuedOn), basis, addressees, copiedTo, bindsAllAreas };
}

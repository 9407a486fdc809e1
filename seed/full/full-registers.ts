// 完整城市的登记: all that is ever told of it, by register, by whoever brings it in.

import type { PlainDate } from '../../src/kernel/plain-date.ts';
import type { SeededRegister } from '../cast-rows.ts';
import { castTold } from './cast-told.ts';
import { banRows, sanctionRows, scoreRows } from './credit-rows.ts';
import { countyFileDays, type Told } from './days.ts';
import { certificateRows } from './firms/certificate-rows.ts';
import { cityFirms } from './firms/city-firms.ts';
import type { CityFirm } from './firms/firm.ts';
import { firmRows } from './firms/firm-rows.ts';
import { cityPersons } from './persons/city-persons.ts';
import { ledWorkRows, licenceRows } from './persons/licence-rows.ts';
import type { CityPerson } from './persons/person.ts';
import { appointmentRows, personRows } from './persons/person-rows.ts';
import { commitmentRows } from './tenders/commitments.ts';
import { type CityLot, numbered } from './tenders/lot.ts';
import { lotRows, parameterRows } from './tenders/lot-rows.ts';
import { notices } from './tenders/notices.ts';
import { tenderedProjects } from './tenders/projects.ts';

export type ToldRegisters = Readonly<Partial<Record<SeededRegister, readonly Told[]>>>;

/** The two counties whose clerks bring in what is built by their own centres. */
export const counties = { 东海县: 'DHS', 灌云县: 'GYC' } as const;
export type County = keyof typeof counties;

export interface FullCity {
  readonly firms: readonly CityFirm[];
  readonly persons: readonly CityPerson[];
  readonly lots: readonly CityLot[];
  readonly bureau: ToldRegisters;
  readonly byCounty: Readonly<Record<County, ToldRegisters>>;
  /** Each from who issued it. */
  readonly commitments: readonly Told[];
}

export function fullCity(): FullCity {
  const firms = cityFirms();
  const persons = cityPersons(firms);
  const { lots: tendered, projects } = tenderedProjects();
  const lots = numbered([...tendered, ...notices()]).map(knownWithItsCounty);
  const ofCounty = (county: County): ToldRegisters => {
    const own = lots.filter((lot) => countyOf(lot) === county);
    const named = new Set(own.map(({ project }) => project));
    return { project: projects.filter(({ row }) => named.has(String(row.code))), lot: lotRows(own), lot_parameter: parameterRows(own) };
  };
  const byCounty = { 东海县: ofCounty('东海县'), 灌云县: ofCounty('灌云县') };
  const countys = new Set(Object.values(byCounty).flatMap(({ project = [] }) => project));
  const others = lots.filter((lot) => countyOf(lot) === undefined);
  const bureau: ToldRegisters = {
    enterprise: [...castTold('enterprise'), ...firmRows(firms)],
    certificate: [...castTold('certificate'), ...certificateRows(firms)],
    person: [...castTold('person'), ...personRows(persons)],
    licence: [...castTold('licence'), ...licenceRows(persons)],
    led_work: [...castTold('led_work'), ...ledWorkRows(persons)],
    appointment: [...castTold('appointment'), ...appointmentRows(persons)],
    sanction: [...castTold('sanction'), ...sanctionRows(firms)],
    ban: [...castTold('ban'), ...banRows(firms)],
    credit_score: [...castTold('credit_score'), ...scoreRows(firms)],
    project: [...castTold('project'), ...projects.filter((it) => !countys.has(it))],
    lot: [...castTold('lot'), ...lotRows(others)],
    lot_parameter: [...castTold('lot_parameter'), ...parameterRows(others)],
  };
  const commitments = [...castTold('guarantee_commitment'), ...commitmentRows(lots, { firms, persons })];
  return { firms, persons, lots, bureau, byCounty, commitments };
}

const countyOf = ({ owner }: CityLot): County | undefined =>
  (Object.keys(counties) as County[]).find((county) => counties[county] === owner.prefix);

/** What a county brings in is known when its next file comes in: a commitment cannot name the lot before. */
function knownWithItsCounty(lot: CityLot): CityLot {
  if (countyOf(lot) === undefined) return lot;
  const next: PlainDate | undefined = countyFileDays.find((it) => it >= lot.toldOn);
  return next === undefined ? lot : { ...lot, toldOn: next };
}

// 随机的登记: acts on the registers of a small city, whatever may befall its firms, lots and leaders, each as statements that any database takes.

import { constantFrom, integer, oneof, option, record } from 'fast-check';
import { daysAfter, type PlainDate } from '#kernel/plain-date';
import type { Program } from '#measures/m06-wider-scope';
import { fakeCreditCode } from '../../../seed/credit-code.ts';

type Values = Readonly<Record<string, unknown>>;

/** Days are counted from today. */
export type Act =
  | {
      readonly is: 'registered';
      readonly table: string;
      readonly key: Values;
      readonly values: Values | null;
      readonly from: number | null;
    }
  | { readonly is: 'found'; readonly firm: string; readonly lot: string; readonly found: boolean }
  | { readonly is: 'loaded'; readonly register: string; readonly isPartial: boolean }
  | { readonly is: 'days passed'; readonly days: number }
  | { readonly is: 'other rules'; readonly program: Program };

/** A day so many days from today, where the register has a day. */
class Day {
  readonly after: number;
  constructor(after: number) {
    this.after = after;
  }
}

/** The last one is listed later than the others. */
export const firms = [1, 2, 3, 4, 5, 6].map((serial) => fakeCreditCode('320706', serial));
const persons = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'];
const lots = ['L1', 'L2', 'L3', 'L4'];
const any = <Value>(...values: readonly Value[]) => constantFrom(...values);
const day = (min: number, max: number) => integer({ min, max }).map((after) => new Day(after));
const firm = any(...firms);
/** Mostly there, at times taken back. */
const told = (values: Values) => record(values as never) as never;
const category = any('municipal', 'municipal', 'municipal', 'water');
const grade = any('first', 'second', 'second', 'third');

function registered(table: string, { key, values }: { key: Values; values: Values }) {
  return record({
    is: any('registered' as const),
    table: any(table),
    key: told(key) as never as ReturnType<typeof any<Values>>,
    values: option(told(values) as never as ReturnType<typeof any<Values>>, { freq: 9 }),
    // Some hold only from a day on that is still to come, or was.
    from: oneof({ weight: 9, arbitrary: any(null) }, { weight: 1, arbitrary: integer({ min: -3, max: 12 }) }),
  });
}

const lot = registered('lot', {
  key: { code: any(...lots) },
  values: {
    title: any('某标段', '改过的标题'),
    procuring_entity: any('某单位'),
    area: any('东海县'),
    category,
    price_ceiling_fen: any(null, 3_000_000_000, 8_000_000_000),
    noticed_on: day(-9, 0),
    bids_due_on: day(2, 20),
    parameters: any('{}', '{}', '{"bridgeSpanM": 48}', '{"comprehensive": true, "bridgeSpanM": 40}', '{"bridgeSpanM": null}'),
    admits_measure6: any(true, true, false, null),
    published: any(true, true, true, true, true, false),
  },
});
/** Mostly of the one firm, at times of any. */
const ownedBy = (at: number) => any(...Array.from({ length: 5 }, () => firms[at] ?? ''), ...firms);
const place = integer({ min: 0, max: firms.length - 1 });
const certificate = place.chain((at) =>
  registered('certificate', {
    key: { certificate_no: any(`D${at}`, `E${at}`), category },
    values: {
      enterprise: ownedBy(at),
      grade,
      valid_through: oneof(
        { weight: 5, arbitrary: any('2028-01-01') },
        { weight: 1, arbitrary: any(null) },
        { weight: 1, arbitrary: day(0, 30) },
      ),
    },
  }),
);
const person = place.chain((at) =>
  registered('person', {
    key: { id: any(persons[at], 'P7') },
    values: { name: any('某人'), employer: ownedBy(at), unfinished_works: any(0, 0, 0, 1, null) },
  }),
);

/** Whatever may be written in the city; what decides most stands more often. */
export const anyAct = oneof(
  { weight: 7, arbitrary: lot },
  { weight: 3, arbitrary: certificate },
  { weight: 3, arbitrary: person },
  {
    weight: 2,
    arbitrary: registered('enterprise', {
      key: { credit_code: firm },
      values: {
        name: any('某公司'),
        area: any('海州区'),
        safety_permit_through: oneof(
          { weight: 5, arbitrary: any('2028-01-01') },
          { weight: 1, arbitrary: any(null) },
          { weight: 1, arbitrary: day(0, 30) },
        ),
      },
    }),
  },
  {
    weight: 2,
    arbitrary: registered('licence', { key: { person: any(...persons), category, grade: any('first', 'second') }, values: {} }),
  },
  {
    weight: 1,
    arbitrary: registered('led_work', {
      key: { person: any(...persons), project: any('甲路', '乙路') },
      values: { category, accepted_on: any('2024-01-01', '2020-05-22', '2010-01-01', null) },
    }),
  },
  {
    weight: 2,
    arbitrary: registered('ban', {
      key: { enterprise: firm, kind: any('取消投标资格'), from_on: any('2025-04-01', '2025-05-01') },
      values: { through_on: oneof({ weight: 5, arbitrary: day(0, 9) }, { weight: 1, arbitrary: any('2025-12-31', null) }) },
    }),
  },
  {
    weight: 1,
    arbitrary: registered('sanction', {
      key: { enterprise: firm, kind: any('wage-arrears'), document_no: any('S1', 'S2') },
      values: { decided_on: any('2025-03-01'), restored_on: any(null, '2025-05-19'), restored_known: any(true) },
    }),
  },
  {
    weight: 4,
    arbitrary: registered('guarantee_commitment', {
      key: { document_no: any('G1', 'G2', 'G3', 'G4') },
      values: {
        ...{ enterprise: firm, lot: any(...lots), issuer: any('某银行') },
        ...{ amount_fen: any(1, 300_000_000, 2_000_000_000), committed_on: day(-2, 6) },
      },
    }),
  },
  { weight: 2, arbitrary: record({ is: any('found' as const), firm, lot: any(...lots), found: any(true, true, false) }) },
  {
    weight: 2,
    arbitrary: record({
      is: any('loaded' as const),
      register: any('certificate', 'sanction', 'ban', 'licence', 'led_work', 'guarantee_commitment', 'person'),
      isPartial: any(...Array.from({ length: 15 }, () => false), true),
    }),
  },
  { weight: 3, arbitrary: record({ is: any('days passed' as const), days: integer({ min: 1, max: 4 }) }) },
);

const put = (table: string, key: Values, values: Values): Act => ({ is: 'registered', table, key, values, from: null });

/** A city in which some are eligible from the first: each firm has a certificate and a leader, and the lists have come in. */
export const startingActs: readonly Act[] = [
  ...firms
    .slice(0, -1)
    .flatMap((creditCode, at): readonly Act[] => [
      put('enterprise', { credit_code: creditCode }, { name: '某公司', area: '海州区', safety_permit_through: '2028-01-01' }),
      put(
        'certificate',
        { certificate_no: `D${at}`, category: 'municipal' },
        { enterprise: creditCode, grade: at < 2 ? 'first' : 'second', valid_through: '2028-01-01' },
      ),
      put('person', { id: persons[at] }, { name: '某人', employer: creditCode, unfinished_works: 0 }),
      put('licence', { person: persons[at], category: 'municipal', grade: 'first' }, {}),
      put('licence', { person: persons[at], category: 'water', grade: 'first' }, {}),
      put('led_work', { person: persons[at], project: '甲路' }, { category: 'water', accepted_on: '2024-01-01' }),
    ]),
  ...['certificate', 'sanction', 'ban', 'licence', 'led_work'].map((register): Act => ({ is: 'loaded', register, isPartial: false })),
];

/** What rows of registers point at, before there are any. */
export const identities: readonly string[] = [
  `insert into enterprise_identity select unnest(array['${firms.join("','")}'])`,
  `insert into person_identity select unnest(array['${persons.join("','")}'])`,
  `insert into lot_identity select unnest(array['${lots.join("','")}'])`,
];

export interface Moment {
  readonly today: PlainDate;
  /** Each later than the one before. */
  readonly at: string;
}

/** What was written before stays; what is not true any more ends to be known. */
export function statementsFor(act: Act, { today, at }: Moment): readonly string[] {
  const text = (value: unknown): string => {
    if (value === null) return 'null';
    return `'${value instanceof Day ? daysAfter(today, value.after) : String(value)}'`;
  };
  if (act.is === 'days passed' || act.is === 'other rules') return [];
  if (act.is === 'found')
    return [
      `insert into m06_ability_finding values (${[act.firm, act.lot, act.found, '已核对业绩和人员名单', '某招标人', at].map(text).join(', ')})
       on conflict (credit_code, lot_code) do update set found = excluded.found, found_at = excluded.found_at`,
    ];
  if (act.is === 'loaded')
    return [
      `insert into register_loaded (register, known, source, is_partial) values ('${act.register}', tstzrange('${at}', null), '某表', ${act.isPartial})`,
    ];
  const { table, key, values, from } = act;
  const where = Object.entries(key).map(([column, value]) => `${column} = ${text(value)}`);
  const close = `update ${table} set known = tstzrange(lower(known), '${at}') where ${where.join(' and ')} and upper_inf(known)`;
  if (values === null) return [close];
  const said = { ...key, ...values, evidence: 'E1', source: '某表' };
  // Listed once, and changed from then on.
  const listed = ['enterprise', 'person', 'lot'].includes(table)
    ? { listed_at: `coalesce((select min(listed_at) from ${table} where ${where.join(' and ')}), '${at}')` }
    : {};
  const columns = { ...Object.fromEntries(Object.entries(said).map(([column, value]) => [column, text(value)])), ...listed };
  const valid = `daterange(${from === null ? 'null' : text(new Day(from))}, null)`;
  return [
    close,
    `insert into ${table} (${Object.keys(columns).join(', ')}, valid, known)
     values (${Object.values(columns).join(', ')}, ${valid}, tstzrange('${at}', null))`,
  ];
}

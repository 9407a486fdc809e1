// 一项检查: the rows of a register that are found wanting, why that matters, and who can mend it.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import { editionOn, type Parameter } from '#law/parameter';
import { trueAsOf } from '#platform/register/true-as-of';
import type { QualityCheck } from '../../contract.ts';

type Limit = Parameter<'count'>;

export interface Check extends Omit<QualityCheck, 'count' | 'limit'> {
  /** The number of our own that it goes by. */
  readonly limit?: Limit;
  /** Rows of `key`, `name`, `detail` and `area` (null: of none), worked out from what the caller may see. */
  readonly rows: (asOf: AsOf) => RawBuilder<unknown>;
}

type Told = Omit<Check, 'rows'>;

/** Days before the first edition are measured by it. */
export function limitOn(limit: Limit, { validOn }: AsOf) {
  const [first] = limit.editions;
  return first !== undefined && validOn < first.from ? first : editionOn(limit, validOn);
}

/** Rows of one register on that day. */
export const inRegister = (
  told: Told,
  row: { readonly key: string; readonly name: string; readonly area: string; readonly detail: string },
  wrong: (asOf: AsOf) => RawBuilder<boolean>,
): Check => ({
  ...told,
  rows: (
    asOf,
  ) => sql`select ${sql.raw(row.key)} as key, ${sql.raw(row.name)} as name, ${sql.raw(row.detail)} as detail, ${sql.raw(row.area)} as area
    from ${sql.table(told.register)} as held where ${trueAsOf('held', asOf)} and ${wrong(asOf)}`,
});

/** Of a table that names a firm. */
export const firmOf = (column: string) =>
  `coalesce((select min(name) from enterprise where credit_code = held.${column} and upper_inf(known) and upper_inf(valid)), held.${column})`;
/** Where the firm that a column names belongs. */
export const areaOf = (column: string) =>
  `(select min(area) from enterprise where credit_code = ${column} and upper_inf(known) and upper_inf(valid))`;
export const firm = { key: 'held.credit_code::text', name: 'held.name', area: 'held.area' };
export const person = { key: 'held.id', name: 'held.name', area: areaOf('held.employer') };
export const lot = { key: 'held.code', name: 'held.title', area: 'held.area' };
export const project = { key: 'held.code', name: 'held.name', area: 'held.area' };
export const certificate = {
  key: "held.certificate_no || '~' || held.category",
  name: firmOf('enterprise'),
  area: areaOf('held.enterprise'),
};

export const bureau = '市住建局，依企业提交的证照更正或重新导入';
export const keepers = '市住建局或者工程所在地区的主管部门，依招标文件更正或重新导入';

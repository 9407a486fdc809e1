// 过期: what was true once and may be no longer; how old is too old is ours to say, and is a parameter.

import { sql } from 'kysely';
import { certificateExpiring, registerStale, scoreStale } from '#law/parameters/registers';
import { trueAsOf } from '#platform/register/true-as-of';
import { areaOf, bureau, type Check, certificate, firm, firmOf, inRegister, limitOn } from './check.ts';

export const staleChecks: readonly Check[] = [
  inRegister(
    {
      id: 'safety-permit-expired',
      kind: 'stale',
      register: 'enterprise',
      title: '安全生产许可证已过期',
      why: '过期未更新，或者企业已不能施工，两者须分清',
      who: bureau,
    },
    { ...firm, detail: "'有效期至 ' || held.safety_permit_through" },
    ({ validOn }) => sql<boolean>`held.safety_permit_through < ${validOn}::date`,
  ),
  inRegister(
    {
      id: 'certificate-expired',
      kind: 'stale',
      register: 'certificate',
      title: '资质证书已过期',
      why: '过期的证书不能作为承接依据',
      who: bureau,
    },
    { ...certificate, detail: "'证书 ' || held.certificate_no || ' 有效期至 ' || held.valid_through" },
    ({ validOn }) => sql<boolean>`held.valid_through < ${validOn}::date`,
  ),
  inRegister(
    {
      id: 'certificate-expiring',
      kind: 'stale',
      register: 'certificate',
      title: '资质证书即将到期',
      why: '投标截止日可能已经失效，应提醒企业延续',
      who: bureau,
      limit: certificateExpiring,
    },
    { ...certificate, detail: "'证书 ' || held.certificate_no || ' 有效期至 ' || held.valid_through" },
    (asOf) =>
      sql<boolean>`held.valid_through between ${asOf.validOn}::date and ${asOf.validOn}::date + ${limitOn(certificateExpiring, asOf).value}::int`,
  ),
  {
    id: 'score-stale',
    kind: 'stale',
    register: 'credit_score',
    title: '信用得分久未更新',
    why: '旧的得分不能说明现在的信用',
    who: '市住建局，导入新的评价结果',
    limit: scoreStale,
    rows: (
      asOf,
    ) => sql`select held.enterprise::text as key, ${sql.raw(firmOf('enterprise'))} as name, '最近一次 ' || max(held.scored_on) as detail, ${sql.raw(areaOf('held.enterprise'))} as area
      from credit_score as held where ${trueAsOf('held', asOf)} group by held.enterprise having max(held.scored_on) < ${asOf.validOn}::date - ${limitOn(scoreStale, asOf).value}::int`,
  },
  {
    id: 'register-stale',
    kind: 'stale',
    register: 'register_loaded',
    title: '登记簿久未更新',
    why: '久未更新的登记不能说明现在的情况',
    who: '市住建局，重新导入',
    limit: registerStale,
    rows: (
      asOf,
    ) => sql`select loaded.register as key, loaded.register as name, '最近一次 ' || max(lower(loaded.known) at time zone 'Asia/Shanghai')::date as detail, null::text as area
      from register_loaded as loaded where loaded.area is null and loaded.known @> ${asOf.knownAt}::timestamptz
      group by loaded.register having max(lower(loaded.known) at time zone 'Asia/Shanghai')::date < ${asOf.validOn}::date - ${limitOn(registerStale, asOf).value}::int`,
  },
];

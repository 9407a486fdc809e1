// 数据质量检查: what is missing, stale or contradictory in the registers, each with why it matters and who can mend it.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import { trueAsOf } from '#platform/register/true-as-of';
import type { QualityCheck } from '../contract.ts';

export interface Check extends Omit<QualityCheck, 'count'> {
  /** Rows of `key`, `name` and `detail`, worked out from what the caller may see. */
  readonly rows: (asOf: AsOf) => RawBuilder<unknown>;
}

type Told = Omit<Check, 'rows'>;

/** Rows of one register on that day. */
const inRegister = (
  told: Told,
  row: { readonly key: string; readonly name: string; readonly detail: string },
  wrong: (asOf: AsOf) => RawBuilder<boolean>,
): Check => ({
  ...told,
  rows: (asOf) => sql`select ${sql.raw(row.key)} as key, ${sql.raw(row.name)} as name, ${sql.raw(row.detail)} as detail
    from ${sql.table(told.register)} as held where ${trueAsOf('held', asOf)} and ${wrong(asOf)}`,
});

const firm = { key: 'held.credit_code::text', name: 'held.name' };
const person = { key: 'held.id', name: 'held.name' };
const lot = { key: 'held.code', name: 'held.title' };
const project = { key: 'held.code', name: 'held.name' };
/** Of a table that names a firm. */
const firmOf = (column: string) =>
  `coalesce((select min(name) from enterprise where credit_code = held.${column} and upper_inf(known) and upper_inf(valid)), held.${column})`;
const certificate = { key: "held.certificate_no || '~' || held.category", name: firmOf('enterprise') };

const bureau = '市住建局，依企业提交的证照更正或重新导入';
const keepers = '市住建局或者工程所在地区的主管部门，依招标文件更正或重新导入';
const dayText = (column: string) => `coalesce(to_char(${column}, 'YYYY-MM-DD'), '不详')`;

const leadsNow = ({ validOn, ...asOf }: AsOf): RawBuilder<boolean> => sql<boolean>`held.role = 'leader'
  and ${trueAsOf('held', { validOn, ...asOf })} and coalesce(held.from_on <= ${validOn}, true) and coalesce(held.through_on >= ${validOn}, true)`;

export const checks: readonly Check[] = [
  inRegister(
    {
      id: 'no-safety-permit',
      kind: 'missing',
      register: 'enterprise',
      title: '没有安全生产许可证有效期',
      why: '判断能否投标要看许可证在投标截止日是否有效',
      who: bureau,
    },
    { ...firm, detail: "'许可证有效期未登记'" },
    () => sql<boolean>`held.safety_permit_through is null`,
  ),
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
      id: 'no-domicile',
      kind: 'missing',
      register: 'enterprise',
      title: '没有住所',
      why: '企业属于哪个地区服务、由谁联系，要看住所',
      who: bureau,
    },
    { ...firm, detail: "'所在地区：' || held.area" },
    () => sql<boolean>`held.domicile is null`,
  ),
  inRegister(
    {
      id: 'same-name-two-codes',
      kind: 'contradictory',
      register: 'enterprise',
      title: '同一名称有两个信用代码',
      why: '一家企业可能登记成了两家，证书和处罚会分散',
      who: bureau,
    },
    { ...firm, detail: "'名称：' || held.name" },
    (asOf) =>
      sql<boolean>`exists (select from enterprise as other where other.name = held.name and other.credit_code <> held.credit_code and ${trueAsOf('other', asOf)})`,
  ),
  inRegister(
    {
      id: 'name-is-anothers-former',
      kind: 'contradictory',
      register: 'enterprise',
      title: '名称是另一家企业的曾用名',
      why: '按名称查处罚和业绩时可能张冠李戴',
      who: bureau,
    },
    { ...firm, detail: "'现用名称同时是别家的曾用名'" },
    (asOf) => sql<boolean>`held.name in (select unnest(other.former_names) from enterprise as other
      where other.credit_code <> held.credit_code and ${trueAsOf('other', asOf)})`,
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
      title: '资质证书九十天内到期',
      why: '投标截止日可能已经失效，应提醒企业延续',
      who: bureau,
    },
    { ...certificate, detail: "'证书 ' || held.certificate_no || ' 有效期至 ' || held.valid_through" },
    ({ validOn }) => sql<boolean>`held.valid_through between ${validOn}::date and ${validOn}::date + 90`,
  ),
  inRegister(
    {
      id: 'certificate-without-end',
      kind: 'missing',
      register: 'certificate',
      title: '资质证书没有有效期',
      why: '不知道投标截止日是否有效，答案只能是“不知道”',
      who: bureau,
    },
    { ...certificate, detail: "'证书 ' || held.certificate_no" },
    () => sql<boolean>`held.valid_through is null`,
  ),
  {
    id: 'score-stale',
    kind: 'stale',
    register: 'credit_score',
    title: '信用得分超过一年',
    why: '评定办法每年评价一次，旧分不说明现在',
    who: '市住建局，导入新的评价结果',
    rows: (
      asOf,
    ) => sql`select held.enterprise::text as key, ${sql.raw(firmOf('enterprise'))} as name, '最近一次 ' || max(held.scored_on) as detail
      from credit_score as held where ${trueAsOf('held', asOf)} group by held.enterprise having max(held.scored_on) < ${asOf.validOn}::date - interval '1 year'`,
  },
  inRegister(
    {
      id: 'leader-without-employer',
      kind: 'missing',
      register: 'person',
      title: '项目负责人没有受聘企业',
      why: '不知道能代表哪家企业投标',
      who: bureau,
    },
    { ...person, detail: "'受聘企业未登记'" },
    () => sql<boolean>`held.employer is null`,
  ),
  inRegister(
    {
      id: 'employer-not-listed',
      kind: 'contradictory',
      register: 'person',
      title: '受聘企业不在企业登记中',
      why: '企业可能已注销或者代码写错',
      who: bureau,
    },
    { ...person, detail: "'受聘企业 ' || held.employer" },
    (asOf) =>
      sql<boolean>`held.employer is not null and not exists (select from enterprise as firm where firm.credit_code = held.employer and ${trueAsOf('firm', asOf)})`,
  ),
  {
    id: 'unfinished-works-differ',
    kind: 'contradictory',
    register: 'person',
    title: '在建工程数与任职登记不符',
    why: '措施六按在建工程数判断，任职登记说的是另一个数',
    who: bureau,
    rows: (
      asOf,
    ) => sql`select person.id as key, person.name, '登记在建 ' || person.unfinished_works || ' 个，现任项目负责人 ' || count(held.work) || ' 个' as detail
      from person left join appointment as held on held.person = person.id and ${leadsNow(asOf)}
      where ${trueAsOf('person', asOf)} and person.unfinished_works is not null
      group by person.id, person.name, person.unfinished_works having count(held.work) <> person.unfinished_works`,
  },
  {
    id: 'leads-two-works',
    kind: 'contradictory',
    register: 'appointment',
    title: '一人同时担任两项工程的项目负责人',
    why: '项目负责人一般不得同时在两个工程任职',
    who: '市住建局，请企业说明或者更正离任日期',
    rows: (
      asOf,
    ) => sql`select held.person as key, coalesce((select min(name) from person where id = held.person and upper_inf(known) and upper_inf(valid)), held.person) as name,
      string_agg(held.work, '、' order by held.work) as detail
      from appointment as held where ${leadsNow(asOf)} group by held.person having count(*) > 1`,
  },
  inRegister(
    {
      id: 'lot-without-ceiling',
      kind: 'missing',
      register: 'lot',
      title: '标段没有最高投标限价',
      why: '要求的资质等级和担保金额都要用它算',
      who: keepers,
    },
    { ...lot, detail: "'投标截止 ' || held.bids_due_on" },
    () => sql<boolean>`held.price_ceiling_fen is null`,
  ),
  inRegister(
    {
      id: 'lot-without-parameters',
      kind: 'missing',
      register: 'lot',
      title: '标段没有列全技术参数',
      why: '要求的资质等级由规模决定，没有列全就不知道',
      who: keepers,
    },
    { ...lot, detail: "'投标截止 ' || held.bids_due_on" },
    () => sql<boolean>`held.parameters is null`,
  ),
  inRegister(
    {
      id: 'notice-too-short',
      kind: 'contradictory',
      register: 'lot',
      title: '公告到投标截止不足二十日',
      why: '依法必须招标的，自招标文件发出到投标截止不得少于二十日（招标投标法第二十四条）',
      who: keepers,
    },
    {
      ...lot,
      detail: `'公告 ' || ${dayText('held.noticed_on')} || '，截止 ' || ${dayText('held.bids_due_on')} || '，' || (held.bids_due_on - held.noticed_on) || ' 日'`,
    },
    () => sql<boolean>`held.bids_due_on - held.noticed_on < 20`,
  ),
  inRegister(
    {
      id: 'consortium-without-review',
      kind: 'contradictory',
      register: 'lot',
      title: '联合体按承接等级认定而没有法务审查文号',
      why: '没有审查意见的，只能按资质证书等级认定',
      who: keepers,
    },
    { ...lot, detail: "'联合体资质认定：承接等级'" },
    () => sql<boolean>`held.consortium_grades = 'effective' and held.consortium_basis is null`,
  ),
  inRegister(
    {
      id: 'project-without-owner-code',
      kind: 'missing',
      register: 'project',
      title: '项目没有建设单位信用代码',
      why: '建设单位登录后按代码识别自己的项目',
      who: keepers,
    },
    { ...project, detail: "'建设单位：' || held.owner" },
    () => sql<boolean>`held.owner_code is null`,
  ),
  inRegister(
    {
      id: 'project-without-funding',
      kind: 'missing',
      register: 'project',
      title: '项目没有资金性质',
      why: '国有资金项目适用评定分离等措施，不知道就不能归入',
      who: keepers,
    },
    { ...project, detail: "'建设单位：' || held.owner" },
    () => sql<boolean>`held.funding is null`,
  ),
  {
    id: 'register-not-loaded',
    kind: 'missing',
    register: 'register_loaded',
    title: '登记簿还没有导入过',
    why: '没有导入与没有记录是两回事：凡用到它的答案都是“不知道”',
    who: '市住建局，下载模板填写后导入',
    rows: (asOf) => sql`select register as key, register as name, '从未导入' as detail
      from unnest(array['enterprise', 'certificate', 'person', 'licence', 'led_work', 'appointment', 'sanction', 'ban', 'credit_score', 'project', 'lot', 'guarantee_commitment']) as register
      where register not in (select loaded.register from register_loaded as loaded where loaded.area is null and loaded.known @> ${asOf.knownAt}::timestamptz)`,
  },
  {
    id: 'register-stale',
    kind: 'stale',
    register: 'register_loaded',
    title: '登记簿一百八十天没有更新',
    why: '久未更新的登记不能说明现在的情况',
    who: '市住建局，重新导入',
    rows: (
      asOf,
    ) => sql`select loaded.register as key, loaded.register as name, '最近一次 ' || max(lower(loaded.known) at time zone 'Asia/Shanghai')::date as detail
      from register_loaded as loaded where loaded.area is null and loaded.known @> ${asOf.knownAt}::timestamptz
      group by loaded.register having max(lower(loaded.known) at time zone 'Asia/Shanghai')::date < ${asOf.validOn}::date - 180`,
  },
];

// 缺失: what a register should say and does not.

import { sql } from 'kysely';
import { bureau, type Check, certificate, firm, inRegister, keepers, lot, person, project } from './check.ts';

export const missingChecks: readonly Check[] = [
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
    rows: (asOf) => sql`select register as key, register as name, '从未导入' as detail, null::text as area
      from unnest(array['enterprise', 'certificate', 'person', 'licence', 'led_work', 'appointment', 'sanction', 'ban', 'credit_score', 'project', 'lot']) as register
      where register not in (select loaded.register from register_loaded as loaded where loaded.area is null and loaded.known @> ${asOf.knownAt}::timestamptz)`,
  },
];

// 矛盾: two rows, or two columns of one, that cannot both be true.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import { trueAsOf } from '#platform/register/true-as-of';
import { areaOf, bureau, type Check, firm, inRegister, keepers, lot, person } from './check.ts';

const dayText = (column: string) => `coalesce(to_char(${column}, 'YYYY-MM-DD'), '不详')`;

const leadsNow = ({ validOn, ...asOf }: AsOf): RawBuilder<boolean> => sql<boolean>`held.role = 'leader'
  and ${trueAsOf('held', { validOn, ...asOf })} and coalesce(held.from_on <= ${validOn}, true) and coalesce(held.through_on >= ${validOn}, true)`;

export const contradictoryChecks: readonly Check[] = [
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
    // Former names are laid out once and joined; a query that names the row in hand would lay them out anew for each firm.
    (asOf) => sql<boolean>`exists (
      select from (select other.credit_code, unnest(other.former_names) as name from enterprise as other where ${trueAsOf('other', asOf)}) as former
      where former.name = held.name and former.credit_code <> held.credit_code)`,
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
    ) => sql`select person.id as key, person.name, '登记在建 ' || person.unfinished_works || ' 个，现任项目负责人 ' || count(held.work) || ' 个' as detail,
        ${sql.raw(areaOf('person.employer'))} as area
      from person left join appointment as held on held.person = person.id and ${leadsNow(asOf)}
      where ${trueAsOf('person', asOf)} and person.unfinished_works is not null
      group by person.id, person.name, person.employer, person.unfinished_works having count(held.work) <> person.unfinished_works`,
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
      string_agg(held.work, '、' order by held.work) as detail,
      ${sql.raw(areaOf('(select min(employer) from person where id = held.person and upper_inf(known) and upper_inf(valid))'))} as area
      from appointment as held where ${leadsNow(asOf)} group by held.person having count(*) > 1`,
  },
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
];

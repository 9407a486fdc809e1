// 办理的计划: what was put right, vouched for and asked about; only rows that no later file tells again.

import { categoryByWord } from '../../../src/domains/enterprises/index.ts';
import { cast } from '../../firms.ts';
import type { Told } from '../days.ts';
import type { FullCity } from '../full-registers.ts';

type Login = 'zhujian' | 'donghai-xian' | 'yuntai' | 'subei' | 'yungang' | 'donghai';

interface Named {
  readonly on: string;
  readonly login: Login;
  readonly register: string;
  readonly key: readonly string[];
}

interface Based {
  readonly basis: { readonly title: string; readonly documentNo: string | null };
}

type Correction = Named & Based & { readonly kind: 'correct'; readonly values: Readonly<Record<string, string>> };
type Confirmation = Named & Based & { readonly kind: 'confirm' };
type Question = Named & { readonly kind: 'ask'; readonly field: string; readonly claimed: string; readonly document: string };
type Answer = Named & { readonly kind: 'answer'; readonly reasons: string };

export type PlannedAct = Correction | Confirmation | Question | Answer;

export const plannedActs = (city: FullCity): readonly PlannedAct[] => [
  ...certificateCorrections(city),
  ...domicileCorrections(city),
  ...priceCorrections(city),
  ...confirmations(city),
  ...questions,
];

const basis = (title: string, documentNo: string | null) => ({ title: `${title}（演示数据）`, documentNo });

/** Certificates whose end nobody knew. */
function certificateCorrections({ bureau }: FullCity): readonly Correction[] {
  const rows = (bureau.certificate ?? []).map(({ row }) => row);
  const open = rows.filter(
    ({ validThrough, enterprise }) => validThrough === undefined && !Object.values(cast).some((it) => it === enterprise),
  );
  return ['2025-04-17', '2025-11-06', '2026-04-14', '2026-11-10'].flatMap((on, i): readonly Correction[] => {
    const row = open[i * 2];
    if (row === undefined) return [];
    const values = { validThrough: `${2028 + (i % 3)}-12-31`, trueFrom: '自始' };
    const key = [String(row.certificateNo), categoryByWord[String(row.category)] ?? ''];
    return [
      {
        on,
        login: 'zhujian',
        kind: 'correct',
        register: 'certificate',
        key,
        values,
        basis: basis('资质证书副本', `演示证核〔${on.slice(0, 4)}〕${i + 3}号`),
      },
    ];
  });
}

/** After the last file, which would tell the old row again. */
function domicileCorrections({ firms, bureau }: FullCity): readonly Correction[] {
  const last = new Map((bureau.enterprise ?? []).map(({ row }: Told) => [row.creditCode, row]));
  const open = firms.filter(({ creditCode }) => last.get(creditCode)?.domicile === undefined).slice(0, 3);
  return open.map(({ creditCode, area }, i) => ({
    on: '2026-11-12',
    login: 'zhujian',
    kind: 'correct',
    register: 'enterprise',
    key: [creditCode],
    values: { domicile: `${area}示例路 ${201 + i} 号`, trueFrom: '自始' },
    basis: basis('营业执照副本', `演示企核〔2026〕${i + 1}号`),
  }));
}

/** The county's own lots, by its clerk. */
function priceCorrections({ lots }: FullCity): readonly Correction[] {
  const open = lots.filter(({ area, price, isPublished }) => area === '东海县' && price === undefined && isPublished).slice(0, 1);
  return open.map(({ code, noticedOn }) => ({
    on: '2026-11-16',
    login: 'donghai-xian',
    kind: 'correct',
    register: 'lot',
    key: [code],
    values: { priceCeiling: '18650000.00', trueFrom: '自始' },
    basis: basis('招标文件补遗', `演示补遗〔${noticedOn.slice(0, 4)}〕1号`),
  }));
}

/** The first grades were looked at with their originals; a later version would have to be looked at again. */
function confirmations({ bureau }: FullCity): readonly Confirmation[] {
  const rows = (bureau.certificate ?? []).map(({ row }) => row);
  const first = [...new Map(rows.filter(({ grade }) => grade === '一级').map((row) => [`${row.certificateNo}`, row])).values()];
  return first.slice(0, 16).map((row, i) => ({
    on: i < 8 ? '2025-04-22' : '2026-11-04',
    login: 'zhujian',
    kind: 'confirm',
    register: 'certificate',
    key: [String(row.certificateNo), categoryByWord[String(row.category)] ?? ''],
    basis: basis('资质证书原件', `演示核验〔${i < 8 ? 2025 : 2026}〕${i + 1}号`),
  }));
}

const permit = { register: 'enterprise', key: [cast.yuntai] };
const work = { register: 'led_work', key: ['P0001', '青口河大道综合改造工程'] };

/** Two answered long ago, three still waiting. */
const questions: readonly PlannedAct[] = [
  {
    ...permit,
    on: '2025-04-08',
    login: 'yuntai',
    kind: 'ask',
    field: 'safetyPermitThrough',
    claimed: '2027-10-31',
    document: '安全生产许可证副本（演示数据）',
  },
  {
    ...permit,
    on: '2025-04-15',
    login: 'zhujian',
    kind: 'answer',
    reasons: '已与省厅公布的许可证核对，有效期至 2027-04-30，登记无误（演示数据）。',
  },
  { ...work, on: '2025-09-10', login: 'subei', kind: 'ask', field: 'amount', claimed: '4950', document: '竣工结算审定单（演示数据）' },
  {
    ...work,
    on: '2025-09-16',
    login: 'zhujian',
    kind: 'answer',
    reasons: '登记的是合同金额，结算金额不在本栏填写，登记无误（演示数据）。',
  },
  {
    register: 'enterprise',
    key: [cast.yungang],
    on: '2026-11-13',
    login: 'yungang',
    kind: 'ask',
    field: 'domicile',
    claimed: '连云区示例路 16 号',
    document: '变更后的营业执照（演示数据）',
  },
  {
    register: 'led_work',
    key: ['P0003', '郁洲路市政综合工程'],
    on: '2026-11-17',
    login: 'yuntai',
    kind: 'ask',
    field: 'amount',
    claimed: '3980',
    document: '施工合同补充协议（演示数据）',
  },
  {
    register: 'lot',
    key: ['DH-2026-003'],
    on: '2026-11-18',
    login: 'donghai',
    kind: 'ask',
    field: 'priceCeiling',
    claimed: '188000000.00',
    document: '最高投标限价公告（演示数据）',
  },
];

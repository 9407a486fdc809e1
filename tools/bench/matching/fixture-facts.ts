// 量测用事实: enterprises and lots as the bench's thirteen rules see them. Fictional; nothing here is law.

import { declareFacts } from '../../../src/law/facts.ts';

const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${String(at).padStart(2, '0')}`);
export const categories = numbered('C', 48);
export const grades = numbered('G', 5);
export const kinds = numbered('K', 32);
export const areas = numbered('A', 10);

const code = (title: string, codes: readonly string[]) => ({ kind: 'code', title, codes, labels: {} }) as const;
const enterprise = { means: '', of: 'enterprise', askOf: '企业' } as const;
const lot = { means: '', of: 'lot', askOf: '招标人' } as const;

export const facts = declareFacts(
  {
    held: { kind: 'oneOf', title: '资质', ...enterprise, fields: { category: code('类别', categories), grade: code('等级', grades) } },
    capital: { kind: 'money', title: '注册资本', ...enterprise },
    netAssets: { kind: 'money', title: '净资产', ...enterprise },
    output: { kind: 'money', title: '近三年产值', ...enterprise },
    staff: { kind: 'count', title: '职工', ...enterprise },
    constructors: { kind: 'count', title: '注册建造师', ...enterprise },
    score: { kind: 'score', title: '信用得分', ...enterprise },
    foundedOn: { kind: 'day', title: '成立日', ...enterprise },
    permitThrough: { kind: 'day', title: '许可证有效期至', ...enterprise },
    owesWages: { kind: 'flag', title: '欠薪', ...enterprise },
    isInnovative: { kind: 'flag', title: '专精特新', ...enterprise },
    seat: { ...code('所在地', areas), ...enterprise },
    leaders: {
      kind: 'list',
      title: '项目负责人',
      ...enterprise,
      fields: { specialty: code('专业', categories), kind: code('工程类型', kinds), works: { kind: 'count', title: '业绩' } },
    },
    bidsDueOn: { kind: 'day', title: '投标截止日', ...lot },
    category: { ...code('类别', categories), ...lot },
    grade: { ...code('等级', grades), ...lot },
    value: { kind: 'money', title: '限价', ...lot },
    kind: { ...code('工程类型', kinds), ...lot },
    area: { ...code('地区', areas), ...lot },
    minScore: { kind: 'score', title: '最低信用分', ...lot },
    admitsLowerGrade: { kind: 'flag', title: '可低一级', ...lot },
    admitsConsortium: { kind: 'flag', title: '接受联合体', ...lot },
    isGreen: { kind: 'flag', title: '绿色建筑', ...lot },
    isPublic: { kind: 'flag', title: '国有资金', ...lot },
  },
  { decidedBy: 'bidsDueOn' },
);

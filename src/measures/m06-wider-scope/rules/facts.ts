// 措施六的事实: what the two sentences and the law beside them ask, whom each belongs to and who can supply it.

import { declareFacts, type FactsOf } from '#law/facts';
import { categories, categoryName, gradeName, grades, gradesOf } from '#law/qualification';
import { sanctionKinds, sanctionName } from '#law/sanctions';

const category = { kind: 'code', title: '类别', codes: categories, labels: categoryName } as const;
const grade = { kind: 'code', title: '等级', codes: grades, labels: gradeName } as const;
const narrowed = { field: 'grade', by: 'category', codes: Object.fromEntries(categories.map((it) => [it, gradesOf(it)])) } as const;

export const facts = declareFacts(
  {
    noticedOn: { kind: 'day', title: '招标公告日', means: '决定适用的文本和参数', of: 'lot', askOf: '招标人' },
    bidsDueOn: { kind: 'day', title: '投标截止日', means: '决定采用哪一日的事实', of: 'lot', askOf: '招标人' },
    held: {
      kind: 'oneOf',
      title: '施工总承包资质',
      means: '企业持有的施工总承包资质证书；关于资质的各项条件须由同一本证书满足',
      of: 'enterprise',
      askOf: '企业',
      fields: { category, grade, validThrough: { kind: 'day', title: '有效期至' } },
      narrowed,
    },
    required: {
      kind: 'record',
      title: '工程要求的资质',
      means: '按技术参数推定的类别和等级',
      of: 'lot',
      askOf: '招标人',
      fields: { category, grade },
      narrowed,
    },
    bidPrice: {
      kind: 'money',
      title: '投标报价',
      means: '本企业承担的价款：全部报价，或联合体中本企业的份额',
      of: 'bid',
      askOf: '企业',
      advice: 'lower',
      advising: '投标报价（或联合体中本企业份额）不超过 {to} 元',
    },
    guaranteeCommitted: {
      kind: 'money',
      title: '担保承诺',
      means: '银行、保险或担保公司为本次投标承诺出具的履约担保金额',
      of: 'bid',
      askOf: '出具担保的银行、保险或担保公司',
      advice: 'raise',
      advising: '担保承诺由 {from} 元增至 {to} 元，再增加 {by} 元',
      advisingFromNone: '提供 {to} 元的担保承诺',
    },
    leaderWorks: {
      kind: 'list',
      title: '项目负责人业绩',
      means: '拟派项目负责人担任负责人并已竣工验收的工程；金额列示，不作衡量',
      of: 'bid',
      askOf: '企业',
      advice: 'add',
      advising: '改派（或补充证明）目标类别近五年有已验收业绩的项目负责人，业绩共 {to}',
      fields: { category, acceptedOn: { kind: 'day', title: '竣工验收日' }, amount: { kind: 'money', title: '合同金额' } },
    },
    sanctions: {
      kind: 'list',
      title: '失信与处罚记录',
      means: '投标截止日及以前作出、尚未修复的记录；修复日为空表示未修复',
      of: 'enterprise',
      askOf: '市住建局、市人社局',
      advice: 'amend',
      advising: '在投标截止日及以前完成未修复记录的整改和信用修复',
      fields: {
        kind: { kind: 'code', title: '种类', codes: sanctionKinds, labels: sanctionName },
        decidedOn: { kind: 'day', title: '认定日' },
        restoredOn: { kind: 'day', title: '修复日', nullIsNone: true, amendable: true },
      },
    },
    creditScore: { kind: 'score', title: '信用评价得分', means: '只在设定了最低分时衡量', of: 'enterprise', askOf: '市住建局' },
    abilityFound: {
      kind: 'flag',
      title: '相关专业技术能力的认定',
      means: '由招标人记载的认定，附理由；他人不能代为认定',
      of: 'bid',
      askOf: '招标人',
      awaited: '由招标人在投标截止以后、评标时认定；此前不要去问，问了就说出了谁准备投标',
    },
    safetyPermitThrough: { kind: 'day', title: '安全生产许可证有效期至', means: '', of: 'enterprise', askOf: '企业' },
    leader: {
      kind: 'record',
      title: '拟派项目负责人',
      means: '注册专业与等级、是否受聘于本企业、在建工程数',
      of: 'bid',
      askOf: '企业',
      fields: {
        registered: { kind: 'list', title: '注册专业', fields: { category, grade }, narrowed },
        employedByBidder: { kind: 'flag', title: '受聘于投标企业' },
        unfinishedWorks: { kind: 'count', title: '在建工程数' },
      },
    },
    bans: {
      kind: 'list',
      title: '禁止投标记录',
      means: '取消投标资格、禁止进入市场等期限',
      of: 'enterprise',
      askOf: '市住建局',
      fields: {
        kind: { kind: 'text', title: '种类' },
        from: { kind: 'day', title: '自' },
        through: { kind: 'day', title: '至' },
      },
    },
    tenderAdmitsMeasure6: {
      kind: 'flag',
      title: '招标文件适用措施六',
      means: '招标文件是否写明本次招标适用措施六',
      of: 'lot',
      askOf: '招标人',
      published: '招标公告、招标文件和交易平台公开的澄清',
    },
  },
  { decidedBy: 'noticedOn', sequence: [['noticedOn', 'bidsDueOn']] },
);

export type Measure6Facts = FactsOf<typeof facts>;

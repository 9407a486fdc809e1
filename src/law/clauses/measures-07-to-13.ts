// 措施七至十三的分句: the duties in each sentence, in its own words.

import type { ClauseSource } from './clause.ts';

export const measures07to13 = {
  'M07.S1': {
    force: 'ENCOURAGE',
    parts: {
      a: ['ENCOURAGE', '鼓励房地产开发企业与信用良好的建筑业企业融合发展'],
      b: ['MAY', '融合发展项目在法规规定框架内，施工许可、竣工验收及备案手续可采取“绿色通道”优质服务'],
      c: ['SUPPORT', '在商品房预售许可、预售资金监管和拨付、合同网签备案、城市更新规划调整等方面给予支持'],
      d: ['MUST', '并在房地产企业信用评价中配置相应分值'],
    },
  },
  'M08.S1': {
    force: 'SUPPORT',
    parts: {
      a: ['SUPPORT', '支持银行业金融机构扩大建筑业企业合格抵押质押物范围，优化贷款审批流程和贷后管理，采取差别化授信政策'],
      b: ['SUPPORT', '对综合实力强、经营状况好、社会信誉佳的企业，通过开展施工合同融资贷、应收账款融资贷、施工许可抵押贷等业务给予支持'],
      c: ['GOAL', '积极为企业放宽门槛、降低利率、增加额度等，切实解决建筑业企业融资难、融资贵问题'],
    },
  },
  'M09.S1': { force: 'PUSH' },
  'M09.S2': { force: 'PUSH' },
  'M10.S1': { force: 'SUPPORT' },
  'M10.S2': {
    force: 'MUST',
    parts: {
      a: ['MUST', '发包人应根据招标文件要求在施工合同中对工程创优创新进行约定'],
      b: [
        'MUST',
        '对承包人承建工程获得依规批准设立的国家级、省级和市级优质工程、绿色建筑创新奖项的，按照江苏省工程费用定额中的按质论价费标准计取',
      ],
    },
  },
  'M11.S1': {
    force: 'MUST',
    parts: {
      a: ['MUST', '常态化开展对企业资质、人员、项目的“双随机、一公开”抽查工作'],
      b: ['MUST', '查处打击拖欠农民工工资、“三包一挂”等违法违规行为'],
    },
  },
  'M11.S2': { force: 'MUST' },
  'M11.S3': { force: 'PUSH' },
  'M12.S1': {
    force: 'PUSH',
    parts: {
      a: ['PUSH', '规范行业秩序'],
      b: ['PUSH', '建立从业人员行为准则'],
      c: ['PUSH', '促进企业诚信经营'],
      d: ['PUSH', '开展行业教育培训'],
      e: ['PUSH', '促进技术进步'],
      f: ['PUSH', '反映企业和从业人员诉求'],
      g: ['PUSH', '提出政策建议的服务能力'],
    },
  },
  'M13.S1': {
    force: 'MUST',
    parts: {
      a: ['MUST', '严格落实国家、省、市印发的有关建筑业方面政策文件要求'],
      b: ['MUST', '组织专项督查推进各项优惠政策落实落地落细'],
      c: ['PUSH', '完善领导干部对重点建筑业企业挂钩联系制度'],
      d: ['GOAL', '营造全社会关心支持建筑业高质量发展的浓厚氛围'],
    },
  },
} as const satisfies Readonly<Record<string, ClauseSource>>;

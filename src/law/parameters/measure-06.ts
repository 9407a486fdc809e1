// 措施六的参数: what 足额, 信誉良好, 相应业绩 and the rest leave open.

import { percent } from '#kernel/rate';
import { parameter } from '../parameter.ts';

export const guaranteePct = parameter({
  key: 'M06.guaranteePct',
  title: '足额担保的比例',
  clauses: ['M06.S1', 'M06.S2'],
  shape: 'rate',
  hold: 'ceiling',
  editions: [
    {
      from: '2024-10-01',
      value: percent(10),
      basis:
        '文件只说“足额”，没有写比例；取履约担保的法定上限10%（招标投标法实施条例第五十八条：不得超过中标合同金额的10%），以本企业承担的投标价为基数',
      verified: false,
    },
  ],
});

export const goodCredit = parameter({
  key: 'M06.goodCredit',
  title: '信誉良好：不得有的失信情形',
  clauses: ['M06.S1.a'],
  shape: { kinds: 'codes' },
  fieldTitles: { kinds: '情形' },
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: { kinds: ['wage-arrears', 'market-violation', 'serious-dishonesty'] },
      basis:
        '文件未定义“信誉良好”；参照江苏省2019年试点通知的思路，取投标截止日没有未修复的拖欠工资、市场违法和严重失信记录（二手资料，待核）',
      verified: false,
    },
  ],
});

export const minScore = parameter({
  key: 'M06.minScore',
  title: '信誉良好：最低信用评分',
  clauses: ['M06.S1.a'],
  shape: 'score',
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: null,
      basis: '默认不设：文件没有写分数，设了会把没有本地评分的市外企业挡在门外（招标投标法实施条例第三十二条、公平竞争审查条例）',
      verified: false,
    },
  ],
});

export const leaderRecord = parameter({
  key: 'M06.leaderRecord',
  title: '项目负责人的相应业绩：几项、几年内',
  clauses: ['M06.S2'],
  shape: { works: 'count', years: 'count' },
  fieldTitles: { works: '项数', years: '年数' },
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: { works: 1, years: 5 },
      basis: '文件未定义“相应业绩”；取投标截止日前5年内、目标类别、已竣工验收、担任项目负责人的工程至少1项，规模只展示不设限',
      verified: false,
    },
  ],
});

export const techAbility = parameter({
  key: 'M06.techAbility',
  title: '相关专业技术能力由谁认定',
  clauses: ['M06.S1.b'],
  shape: 'text',
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: '由招标人审查后记录结论；注册人员和完成的工程作为证据',
      basis: '文件未定义“相关专业技术能力”，系统不代替招标人判断',
      verified: false,
    },
  ],
});

export const oneToSpecial = parameter({
  key: 'M06.oneToSpecial',
  title: '高一等级是否包括一级到特级',
  clauses: ['M06.S1'],
  shape: 'flag',
  hold: 'open',
  editions: [{ from: '2024-10-01', value: true, basis: '按文义：“高一等级”没有排除一级到特级', verified: false }],
});

export const stack = parameter({
  key: 'M06.stack',
  title: '升一级与跨专业能否叠加',
  clauses: ['M06.S1', 'M06.S2'],
  shape: 'flag',
  hold: 'open',
  editions: [
    { from: '2024-10-01', value: false, basis: '按文义：第一句限于“资质类别内”，第二句限于“同等级”，两句不叠加', verified: false },
  ],
});

export const s2RequiresCredit = parameter({
  key: 'M06.s2RequiresCredit',
  title: '跨专业承接是否也要求信誉良好',
  clauses: ['M06.S2'],
  shape: 'flag',
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: false,
      basis: '按文义：第二句没有重复“信誉良好”；没有依据不增加义务（优化营商环境条例第六十四条）',
      verified: false,
    },
  ],
});

export const inConsortium = parameter({
  key: 'M06.inConsortium',
  title: '联合体中的等级按证书还是按承接范围',
  clauses: ['M06.S1', 'M06.S2'],
  shape: 'text',
  hold: 'open',
  editions: [
    {
      from: '2024-10-01',
      value: 'certificate',
      basis:
        '从严：同一专业的联合体按资质证书等级较低的单位确定（招标投标法第三十一条、建筑法第二十七条）；招标文件可改为 effective，须记录法制审查意见，见 LC-03',
      verified: false,
    },
  ],
});

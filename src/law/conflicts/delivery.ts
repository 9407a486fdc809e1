// 实施中的张力: statistics, finance, presale money, inspection, personal data.

import type { Conflict } from './conflict.ts';

export const conflictsOfDelivery: readonly Conflict[] = [
  {
    id: 'LC-07',
    tension: '调度产值目标，但不得自行修改统计资料、不得要求他人伪造篡改；激励市级国有企业承建，但工程仍须依法招标',
    statutes: ['统计法 第七条', '招标投标法 第三条、第四条'],
    system: '调度快报与统计数据分成两套，互不改写；政府一侧只能查询和退回询问，没有修改权；系统没有“指派工程”的功能',
    clauses: ['M09.S1', 'M09.S2'],
    since: '2024-10-01',
    basis: '统计法第七条核对于2025年4月公开版本；招标投标法第三条、第四条凭通行理解列出，待核',
    verified: false,
  },
  {
    id: 'LC-08',
    tension: '“施工许可抵押贷”以施工许可为名，但许可证不是法律上可以抵押或者质押的财产',
    statutes: ['民法典 第三百九十五条', '民法典 第四百四十条'],
    system: '作为“以施工许可信息为增信”的信用类产品展示，不登记抵押',
    clauses: ['M08.S1'],
    since: '2024-10-01',
    basis: '民法典条文已核；产品的实际法律结构由银行说明，待核',
    verified: false,
  },
  {
    id: 'LC-09',
    tension: '支持融合发展项目预售资金监管和拨付，但监管资金首先保障购房人，不得低于法定节点留存',
    statutes: ['城市房地产管理法 第四十五条'],
    system: '各节点留存额设为下限，任何参数都不能配置到下限以下；融合发展项目没有例外',
    clauses: ['M07.S1'],
    since: '2024-10-01',
    basis: '法律条文已核；本市各节点留存比例尚无核实文本',
    verified: false,
  },
  {
    id: 'LC-11',
    tension: '“双随机、一公开”随机抽查，但直接涉及公共安全和人民群众生命健康的领域实行全覆盖重点监管',
    statutes: ['优化营商环境条例 第五十四条'],
    system: '市场行为检查随机抽取；施工安全检查按风险全覆盖，两种方式分开编制计划',
    clauses: ['M11.S1', 'M11.S2'],
    since: '2024-10-01',
    basis: '条文文本核对于2025年4月公开版本',
    verified: true,
  },
  {
    id: 'LC-12',
    tension: '融资和欠薪处置需要企业账款与工人信息，但个人信息的处理须有明确目的、最小范围和同意或者法定依据',
    statutes: ['个人信息保护法 第六条、第十三条'],
    system: '默认脱敏；查看原文须说明用途并留痕；向银行提供资料以企业授权的范围、对象和期限为准',
    clauses: ['M08.S1', 'M11.S1'],
    since: '2024-10-01',
    basis: '条文序号凭通行理解列出，待核',
    verified: false,
  },
];

// 数据质量页的文案.

import { wordingOf } from '../../../../web/language/wording.ts';

export const qualityWording = wordingOf('data-quality', {
  title: { zh: '数据质量', en: 'Data quality' },
  text: {
    zh: '登记簿里缺失、过期和互相矛盾的内容，按所查的日子从登记的各行算出；只算您的账号能看到的。',
    en: 'What the registers lack, what has run out and what contradicts itself, counted from their rows as of the day asked about, as far as this account may see.',
  },
  missing: { zh: '缺失', en: 'Missing' },
  stale: { zh: '过期', en: 'Out of date' },
  contradictory: { zh: '矛盾', en: 'Contradictory' },
  seeChecks: { zh: '查看各项检查', en: 'See the checks' },
  limit: { zh: '以 {{days}} 天为限', en: 'Goes by {{days}} days' },
  limitUnset: { zh: '期限未设定，不作检查', en: 'No limit is set; nothing is checked' },
  check: { zh: '检查', en: 'Check' },
  why: { zh: '为什么要紧', en: 'Why it matters' },
  who: { zh: '谁来补', en: 'Who can mend it' },
  count: { zh: '行数', en: 'Rows' },
  uncounted: {
    zh: '登记的行太多，限时内没有数完。请稍后刷新；仍不行的，请告诉系统管理员',
    en: 'Too many rows to count in time. Reload later; if it stays so, tell the system administrator',
  },
  notCounted: { zh: '未数完', en: 'Not counted' },
  look: { zh: '看这 {{count}} 行', en: 'See the {{count}} rows' },
  area: { zh: '地区', en: 'Area' },
  ofArea: {
    zh: '只算{{area}}的：标段、项目按所在地区，企业、证书和人员按企业所在地区。',
    en: 'Of {{area}} alone: lots and projects by where they are, firms, certificates and persons by the firm.',
  },
  allAreas: { zh: '看全部地区', en: 'See all areas' },
  titleOfArea: { zh: '{{area}}的登记：要核实的', en: 'Facts of {{area}} to be confirmed' },
  row: { zh: '记录', en: 'rows' },
  name: { zh: '名称', en: 'Name' },
  key: { zh: '编号', en: 'Key' },
  detail: { zh: '现状', en: 'As it stands' },
  back: { zh: '全部检查', en: 'All checks' },
  nothing: { zh: '登记簿还没有导入过。请先导入，再看数据质量。', en: 'No register has been imported yet. Import first.' },
});

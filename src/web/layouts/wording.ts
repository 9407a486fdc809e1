// 页框的文案.

import { wordingOf } from '../language/wording.ts';

export const layoutWording = wordingOf('layout', {
  product: { zh: '筑策', en: 'Zhuce' },
  motto: { zh: '连政规发〔2024〕5号 落实系统', en: 'Lianyungang measures for the construction industry, at work' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  navLabel: { zh: '主导航', en: 'Main navigation' },
  home: { zh: '文件', en: 'Document' },
  lots: { zh: '招标项目', en: 'Tenders' },
  enterprises: { zh: '企业', en: 'Firms' },
  persons: { zh: '人员', en: 'Persons' },
  projects: { zh: '项目', en: 'Projects' },
  parameters: { zh: '参数', en: 'Parameters' },
  conflicts: { zh: '冲突', en: 'Conflicts' },
  imports: { zh: '数据导入', en: 'Imports' },
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出', en: 'Sign out' },
  firm: { zh: '建筑业企业', en: 'construction firm' },
  'procuring-entity': { zh: '招标人', en: 'procuring entity' },
  'housing-bureau': { zh: '市住建局', en: 'housing bureau' },
  'county-clerk': { zh: '县区经办', en: 'county clerk' },
  'policy-office': { zh: '政策办', en: 'policy office' },
  bank: { zh: '银行', en: 'bank' },
  association: { zh: '行业协会', en: 'association' },
  'system-administrator': { zh: '系统管理员', en: 'system administrator' },
  'security-administrator': { zh: '安全管理员', en: 'security administrator' },
  'audit-administrator': { zh: '审计管理员', en: 'audit administrator' },
  toEnglish: { zh: 'English', en: 'English' },
  toChinese: { zh: '中文', en: '中文' },
  demo: {
    zh: '演示数据：页面上的企业、人员和招标项目都是虚构的，不代表任何真实单位；不得用于真实投标。',
    en: 'Demonstration data: every firm, person and tender shown is fictional. Not for use in a real tender.',
  },
  businessDate: { zh: '业务日期', en: 'Business date' },
  footerText: {
    zh: '文件原文逐字引用；文件没有写明的数字都是参数，注明依据和是否核实。本系统核对条件，不作许可，不代替招标人审查决定。',
    en: 'The official text is quoted verbatim in Chinese. Numbers the text does not give are parameters with a stated basis. This system checks conditions; it grants no licence and does not decide for the procuring entity.',
  },
  browsers: { zh: '支持 Chromium 83 及以上内核的浏览器。', en: 'Browsers: Chromium 83 or later.' },
  notFoundTitle: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundText: {
    zh: '地址可能抄错，或页面已移走。请从上方导航进入。',
    en: 'The address may be mistyped, or the page has moved. Use the navigation above.',
  },
  failedTitle: { zh: '这个页面没有打开', en: 'This page did not open' },
  failedText: {
    zh: '可能是网络中断，或系统刚刚更新。请刷新页面；仍不行请联系系统管理员，并附上下面的说明。',
    en: 'The network may be down, or the system was just updated. Reload the page; if it fails again, send the note below to the administrator.',
  },
  reload: { zh: '刷新页面', en: 'Reload' },
});

// 事项的名称: what the acts of the journal are called; one that is not here is shown by its code.

import type { Language } from '../../../../web/language/languages.ts';

const words: Readonly<Record<string, string>> = {
  'signed-in': '登录',
  'administrator-installed': '任命三员',
  'unit-opened': '建立单位',
  'administrator-appointed': '任命单位管理员',
  'account-created': '新建账号',
  'account-activated': '启用账号',
  'account-suspended': '停用账号',
  'account-restored': '恢复账号',
  'account-barred': '封停账号',
  'account-unbarred': '解封账号',
  'password-reset': '重置密码',
  'password-changed': '修改密码',
  'sessions-ended': '结束会话',
  'workbook-imported': '导入工作簿',
  'list-exported': '导出清单',
  'import-undone': '撤销导入',
  'fact-entered': '补录事实',
  'fact-corrected': '更正事实',
  'fact-retracted': '撤回事实',
  'fact-confirmed': '核实事实',
  'question-asked': '提出质疑',
  'sealed-batch': '密封批次（每个整点一条，有无事项都一样）',
  sealed: '密封事项（旧）',
  'ability-found': '记录能力认定',
  'simulation-run': '试算草案',
  'simulation-exported': '导出草案试算',
};

export function actText(act: string, language: Language): string {
  return language === 'en' ? act : (words[act] ?? act);
}

/** For a search: what there is to choose from. */
export const knownActs = Object.keys(words);

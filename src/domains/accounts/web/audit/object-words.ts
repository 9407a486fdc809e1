// 对象的名称: what an act of the journal was done to, by the title of its register; one that is not here is shown by its code.

import { englishOfRegister } from '../../../../web/language/labels/register-labels.ts';
import type { Language } from '../../../../web/language/languages.ts';

type InBoth = readonly [zh: string, en: string];

/** The titles of their sheets. */
export const registerWords: Readonly<Record<string, string>> = {
  enterprise: '企业',
  certificate: '资质证书',
  person: '项目负责人',
  licence: '注册专业',
  led_work: '业绩',
  appointment: '任职',
  sanction: '处罚记录',
  ban: '禁止投标',
  credit_score: '信用得分',
  project: '项目',
  lot: '招标项目',
  lot_parameter: '技术参数',
  guarantee_commitment: '担保承诺',
};

const workbookWords: Readonly<Record<string, InBoth>> = {
  firms: ['企业登记', 'firms'],
  tenders: ['招标项目登记', 'tenders'],
};

const kindWords: Readonly<Record<string, InBoth>> = {
  register: ['登记簿', 'register'],
  import: ['导入', 'import'],
  account: ['账号', 'account'],
  unit: ['单位', 'unit'],
  question: ['质疑', 'question'],
  enterprise: ['企业', 'firm'],
  lot: ['标段', 'lot'],
  'check-sheet': ['条件核对表', 'check sheet'],
  simulation: ['试算', 'trial'],
};

export function objectText(object: string, language: Language): string {
  const [path = '', ...remarks] = object.split('：');
  const [kind = '', of = '', ...more] = path.split('/');
  const place = language === 'en' ? 1 : 0;
  const word = kindWords[kind]?.[place];
  if (word === undefined) return object;
  const known = kind === 'register' ? registerText(of, language) : kind === 'import' ? workbookWords[of]?.[place] : undefined;
  return [`${word} ${[known ?? of, ...restOf(more, language)].join(' ')}`, ...remarks].join('：');
}

function registerText(register: string, language: Language): string | undefined {
  const title = registerWords[register];
  return title === undefined || language !== 'en' ? title : (englishOfRegister(title) ?? title);
}

/** Another object, as the firm of a finding; or a number, of which the beginning tells two imports apart. */
function restOf(more: readonly string[], language: Language): readonly string[] {
  const [id] = more;
  if (id === undefined) return [];
  return more.length === 1 ? [id.slice(0, 8)] : [objectText(more.join('/'), language)];
}

/** What is typed for a search, as the journal has it: a title becomes the code of its register. */
export function objectAsked(typed: string): string {
  const title = typed.trim();
  const register = Object.keys(registerWords).find((it) => [registerText(it, 'zh-CN'), registerText(it, 'en')].includes(title));
  if (register !== undefined) return `register/${register}`;
  const kind = Object.keys(kindWords).find((it) => kindWords[it]?.includes(title));
  return kind === undefined ? typed : `${kind}/`;
}

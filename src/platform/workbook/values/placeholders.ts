// 占位的写法: what people write into a cell that they have nothing for.

import { codeText } from './plain-text.ts';

/** Words that say that there is nothing, or that nobody knows. */
const nothing = [
  '无',
  '暂无',
  '没有',
  '空',
  '不详',
  '未知',
  '不清楚',
  '待定',
  '待填',
  '待补',
  '暂缺',
  'null',
  'none',
  'nil',
  'undefined',
  'nan',
  'na',
];
const trials = ['测试', '测试数据', 'test', 'xxx', 'xx'];

const longest = 20;

/** `mark`: signs alone, like — or //. `word`: 无, also 无// or （无）. `trial`: what is written to try a form. */
export type Placeholder = 'mark' | 'word' | 'trial';

export function placeholderIn(text: string): Placeholder | undefined {
  if (text.length > longest) return undefined;
  const bare = codeText(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  if (bare === '') return 'mark';
  return nothing.includes(bare) ? 'word' : trials.includes(bare) ? 'trial' : undefined;
}

// 无法保存的字符: what is in no writing: the character zero, and half of a character.

import type { Fault } from '#kernel/fault';

/** Each text in it, or name of a field, that holds one. */
export function unreadableTexts(value: unknown, path: string): readonly Fault[] {
  if (typeof value === 'string') return isUnreadable(value) ? [fault(path, value)] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => unreadableTexts(item, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const here = `${path}${path === '' ? '' : '.'}${shown(name)}`;
    return isUnreadable(name) ? [fault(here, name)] : unreadableTexts(item, here);
  });
}

const isUnreadable = (text: string): boolean => text.includes('\0') || !text.isWellFormed();

const shown = (text: string): string => text.replaceAll('\0', '␀').toWellFormed();

const fault = (path: string, text: string): Fault => ({
  path: path === '' ? '（整个输入）' : path,
  found: shown(text).slice(0, 80),
  expected: '由完整字符组成的文字，不含空字符（U+0000）',
  remedy: '请删去标为 ␀ 或 � 的字符，或者重新输入这段文字。',
});

// 粘贴的名单: lines as they come out of a sheet or a message; numbering in front and empty lines are left out.

export const mostPasted = 30;

/** `1. 甲公司`, `2、乙公司` and cells of one column are names; a second column is left out. */
export function pastedLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => (line.split('\t')[0] ?? '').trim().replace(/^[（(]?\d{1,2}[）)、.．]\s*/, ''))
    .filter((line) => line !== '');
}

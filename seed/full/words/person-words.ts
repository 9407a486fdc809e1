// 人员的称呼: what somebody does and a number in stems and branches; nobody is called so.

const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const branches = [...'子丑寅卯辰巳午未申酉戌亥'];
const numerals = [...'一二三四五六七八九十'];

/** 项目经理甲子一, 项目经理乙子一 …; every number up to 1,200 has its own. */
export function personName(trade: string, number: number): string {
  const stem = stems[number % 10] ?? '';
  const branch = branches[Math.floor(number / 10) % 12] ?? '';
  const round = Math.floor(number / 120);
  return `${trade}${stem}${branch}${round < 10 ? numerals[round] : `十${numerals[round - 10] ?? ''}`}`;
}

// 金额的猜测: what 约500万, 5百万 or 伍佰万元整 probably means; said to the person, never imported.

import Nzh from 'nzh';

const powers: Readonly<Record<string, number>> = {
  十: 1e1,
  拾: 1e1,
  百: 1e2,
  佰: 1e2,
  千: 1e3,
  仟: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};
const around = /^(?:约|大约|近|暂定|暂估|人民币|RMB|[¥￥])+|(?:左右|上下|整|正|多|余)+$/g;

/** In the unit of the column; undefined: not even a guess. */
export function suggestedAmount(text: string, unit: '元' | '万元'): string | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '').replace(around, '');
  const [, words = plain, ending] = /^(.*?)(万元|亿元|元|圆)?$/.exec(plain) ?? [];
  const number = digitsAndPowers(words) ?? inWords(words);
  if (number === undefined) return undefined;
  const scale = ending === '万元' ? 1e4 : ending === '亿元' ? 1e8 : ending === undefined && !/[万萬亿億]/.test(words) ? unitOf(unit) : 1;
  const value = (number * scale) / unitOf(unit);
  return Number.isFinite(value) && value > 0 ? String(Number(value.toPrecision(12))) : undefined;
}

const unitOf = (unit: '元' | '万元'): number => (unit === '万元' ? 1e4 : 1);

/** 5百万, 500万, 1.2亿 */
function digitsAndPowers(words: string): number | undefined {
  const [, digits, marks = ''] = /^(\d+(?:\.\d+)?)([十拾百佰千仟万萬亿億]*)$/.exec(words) ?? [];
  return digits === undefined ? undefined : [...marks].reduce((product, mark) => product * (powers[mark] ?? 1), Number(digits));
}

function inWords(words: string): number | undefined {
  const [isSmall, isBig] = [/^[零〇一二两三四五六七八九十百千万亿]+$/.test(words), /^[零壹贰叁肆伍陆柒捌玖拾佰仟万萬亿億]+$/.test(words)];
  if (!isSmall && !isBig) return undefined;
  const number = Number(
    isSmall ? Nzh.cn.decodeS(words.replace(/两/g, '二')) : Nzh.cn.decodeB(words.replaceAll('萬', '万').replaceAll('億', '亿')),
  );
  return Number.isFinite(number) ? number : undefined;
}

// 发文字号: 连政规发〔2024〕5号, however the extraction spaced it.

import { halfWidth } from '../text/numerals.ts';

const bracketed = '[〔［【\\[（(]([0-9０-９]{4})[〕］】\\]）)]第?([0-9０-９]{1,4})号';
const own = new RegExp(`^([\\u4e00-\\u9fff]{2,15})${bracketed}(?:签发人[：:].*)?$`);
const cited = new RegExp(
  `([\\u4e00-\\u9fff]{2,30})${bracketed}|([\\u4e00-\\u9fff]{2,30}令)(?:[〔（(]?[0-9]{4}年?[〕）)]?)?第?([0-9]{1,4})号`,
  'g',
);
/** Words that stand before a number in running text and are no part of it. */
const leadIn = /^.*(?:根据|依据|按照|贯彻|落实|遵照|对照|执行|精神|文件|以及|及|和|与)/;

/** Undefined when the line is not a document number. */
export function ownNumber(line: string): string | undefined {
  const [, issuer, year, number] = own.exec(line.replace(/\s/g, '')) ?? [];
  return issuer === undefined ? undefined : numberText({ issuer, year, number });
}

/** Every document number in running text, in its order, once each. */
export function citedNumbers(text: string): readonly string[] {
  const numbers = [...text.replace(/\s/g, '').matchAll(cited)].map(([, issuer, year, number, order = '', orderNumber]) =>
    issuer === undefined
      ? `${order.replace(leadIn, '')}第${orderNumber}号`
      : numberText({ issuer: issuer.replace(leadIn, ''), year, number }),
  );
  return [...new Set(numbers)];
}

function numberText(parts: { readonly issuer: string; readonly year: string | undefined; readonly number: string | undefined }): string {
  return `${parts.issuer}〔${halfWidth(parts.year ?? '')}〕${halfWidth(parts.number ?? '')}号`;
}

// 技术参数的写法: a size, a code or a yes or no, as a person writes it in a table.

import { ok, type Result, refused } from '#kernel/result';
import { classNumberByName, projectScaleByName, roadClassByName } from '#law/licence-standard/codes';
import {
  kindOf,
  licenceParameters,
  type ParameterKey,
  type ParameterKind,
  type ParameterValue,
  parameterKeys,
} from '#law/licence-standard/parameters';
import { isSize } from '#law/licence-standard/size';

export interface ParameterMisfit {
  readonly expected: string;
  readonly remedy: string;
}

/** 桥梁单跨跨度（米）: the name by which a parameter is chosen in a table. */
export const parameterName = (key: ParameterKey): string => {
  const { label, unit } = licenceParameters[key];
  return unit === '' ? label : `${label}（${unit}）`;
};

/** With its unit, without it, or by key. */
export const parameterByWord: Readonly<Record<string, ParameterKey>> = Object.fromEntries(
  parameterKeys.flatMap((key) => [parameterName(key), licenceParameters[key].label, key].map((word) => [word, key])),
);

/** A blank: the object is there, its size is not known. */
export function readParameter(key: ParameterKey, text: string | undefined): Result<ParameterValue | null, ParameterMisfit> {
  const written = (text ?? '').normalize('NFKC').replace(/\s+/g, '');
  if (written === '' || written === '不详') return ok(null);
  const kind = kindOf(key);
  const value = kind === 'size' ? sizeOf(written) : wordsOf[kind].get(written);
  return value === undefined ? refused(misfit(key, kind)) : ok(value);
}

const wordMap = <Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(words).flatMap(([word, value]) => [word, word.normalize('NFKC'), String(value)].map((it) => [it, value])));

const presence = wordMap({ 有: true, 无: false, 是: true, 否: false });
const wordsOf: Readonly<Record<Exclude<ParameterKind, 'size'>, ReadonlyMap<string, ParameterValue>>> = {
  'road-class': wordMap(roadClassByName),
  scale: wordMap(projectScaleByName),
  class: wordMap(classNumberByName),
  flag: presence,
  priced: presence,
};

/** As a person writes it: what `readParameter` reads. */
export function parameterText(key: ParameterKey, value: ParameterValue | null): string {
  if (value === null) return '';
  const kind = kindOf(key);
  if (kind === 'size') return String(value);
  return [...wordsOf[kind]].find(([, it]) => it === value)?.[0] ?? String(value);
}

function sizeOf(written: string): number | undefined {
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(written)) return undefined;
  const size = Number(written.replaceAll(',', ''));
  return isSize(size) ? size : undefined;
}

function misfit(key: ParameterKey, kind: ParameterKind): ParameterMisfit {
  const { unit } = licenceParameters[key];
  if (kind === 'size') return { expected: `不为负、至多三位小数的数，单位${unit}`, remedy: `请按${unit}换算后只写数字；规模不详时留空。` };
  if (kind === 'flag' || kind === 'priced') return { expected: '有 或 无', remedy: '请写「有」或「无」；不详时留空。' };
  const words = { 'road-class': roadClassByName, scale: projectScaleByName, class: classNumberByName }[kind];
  return { expected: `${Object.keys(words).join('、')} 之一`, remedy: '请改成其中之一；不详时留空。' };
}

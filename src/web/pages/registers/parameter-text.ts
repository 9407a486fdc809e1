// 参数的写法: a value in Chinese, by its kind.

import { assumptionOf, type Parameter, type ParameterKind, type ParameterShape } from '#law/parameter';
import { yuanText } from '../../ui/text/amount-text.ts';
import { codeWords, fieldWords } from './parameter-words.ts';

/** `value` is in the wire form, as beside an answer. */
export function valueText(shape: ParameterShape, value: unknown): string {
  if (value === null || value === undefined) return '未设定';
  if (typeof shape === 'string') return scalarText(shape, value);
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.entries(shape)
    .map(([field, kind]) => `${fieldWords[field] ?? field} ${scalarText(kind, fields[field])}`)
    .join('；');
}

/** The edition that stands last. */
export function currentText(parameter: Parameter): string {
  const edition = parameter.editions[parameter.editions.length - 1];
  if (edition === undefined || edition.value === null) return parameter.hold === 'declared' ? '待单位申报，没有申报就是未明确' : '未设定';
  return valueText(parameter.shape, assumptionOf(parameter, edition).value);
}

function scalarText(kind: ParameterKind, value: unknown): string {
  if (kind === 'flag') return value === true ? '是' : '否';
  if (kind === 'money') return `${yuanText(String(value))} 元`;
  if (kind === 'score') return `${value} 分`;
  if (Array.isArray(value)) return value.map((code: string) => codeWords[code] ?? code).join('、');
  return codeWords[String(value)] ?? String(value);
}

// 线上格式: the facts of a required grade as JSON, read strictly, with every mistake named.

import { z } from 'zod';
import { fenOfYuan } from '#kernel/fen';
import { isPlainDate, plainDate } from '#kernel/plain-date';
import { categories } from '#law/qualification';
import { classNumberByName, classNumbers, projectScaleByName, projectScales, roadClassByName, roadClasses } from './codes.ts';
import type { RequiredGradeFacts } from './facts.ts';
import { kindOf, type LotParameters, licenceParameters, type ParameterKey, type ParameterKind, parameterKeys } from './parameters.ts';
import { isSize } from './size.ts';

const namesOf = <Code extends string | number>(byName: Readonly<Record<string, Code>>) => Object.keys(byName);

const expectedOf: Readonly<Record<ParameterKind, string>> = {
  size: '不小于 0、整数部分至多 12 位、小数至多三位的 JSON 数',
  'road-class': `${[...roadClasses].reverse().join('、')} 之一，或 ${namesOf(roadClassByName).reverse().join('、')}`,
  scale: `${[...projectScales].reverse().join('、')} 之一，或 大型、中型、小(1)型、小(2)型`,
  class: `整数 ${classNumbers.join('、')} 之一，或 ${namesOf(classNumberByName).join('、')}`,
  flag: 'true（有）或 false（没有）',
  priced: 'true（有）或 false（没有）',
};
const expectedAt = {
  on: '真实存在的日子，写成 YYYY-MM-DD',
  category: `资质类别代码：${categories.join('、')} 之一`,
  contractPrice: '以元计、两位小数的字符串，如 "80000000.00"',
  parameters: '一个 JSON 对象，逐项写明标段内的工程',
} as const;

const codeOr =
  <Code extends string | number>(byName: Readonly<Record<string, Code>>) =>
  (given: string | number) =>
    typeof given === 'string' && Object.hasOwn(byName, given) ? byName[given] : given;

const error = (kind: ParameterKind) => ({ error: expectedOf[kind] });
const size = z
  .number(error('size'))
  .nonnegative({ ...error('size'), abort: true })
  .refine(isSize, error('size'));
const flag = z.boolean(error('flag'));
const ofKind: Readonly<Record<ParameterKind, z.ZodType>> = {
  size,
  'road-class': z.enum([...roadClasses, ...namesOf(roadClassByName)], error('road-class')).transform(codeOr(roadClassByName)),
  scale: z.enum([...projectScales, ...namesOf(projectScaleByName)], error('scale')).transform(codeOr(projectScaleByName)),
  class: z.union([z.literal([...classNumbers]), z.enum(namesOf(classNumberByName))], error('class')).transform(codeOr(classNumberByName)),
  flag,
  priced: flag,
};

/** Maintenance is also named by its mere presence, which says nothing of its scale. */
const expectedOfMaintenance = `${expectedOf.scale}，或 true（有而规模不明）、false（没有）`;
const maintenance = z.union([ofKind.scale, z.literal(true).transform(() => null), z.literal(false).transform(() => undefined)], {
  error: expectedOfMaintenance,
});
const schemaOf = (key: ParameterKey): z.ZodType => (key === 'maintenance' ? maintenance : ofKind[kindOf(key)]);

const titleOf = (key: ParameterKey) => [licenceParameters[key].label, licenceParameters[key].unit].filter((part) => part !== '').join('，');
const objects = Object.fromEntries(
  parameterKeys.map((key) => [
    key,
    schemaOf(key)
      .nullable()
      .optional()
      .meta({ title: titleOf(key) }),
  ]),
);
const day = z
  .string({ error: expectedAt.on })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: expectedAt.on, abort: true })
  .refine(isPlainDate, { error: expectedAt.on });
const money = z.string({ error: expectedAt.contractPrice }).regex(/^(0|[1-9]\d{0,12})\.\d{2}$/, { error: expectedAt.contractPrice });

const objectOf = (expected: string) => ({
  error: (issue: { readonly code: string; readonly keys?: readonly string[] | undefined }) =>
    issue.code === 'unrecognized_keys' ? `没有这样的字段：${(issue.keys ?? []).join('、')}` : expected,
});

/** A fact left out or null is unknown; in `parameters`, a key left out says that there is no such object. */
export const requiredGradeFacts = z
  .strictObject(
    {
      on: day.transform(plainDate).nullish(),
      category: z.enum(categories, { error: expectedAt.category }).nullish(),
      contractPrice: money.transform(fenOfYuan).nullish(),
      parameters: z.strictObject(objects, objectOf(expectedAt.parameters)).nullish(),
    },
    objectOf('一个 JSON 对象'),
  )
  .transform(
    ({ on, category, contractPrice, parameters }): RequiredGradeFacts => ({
      on: on ?? null,
      category: category ?? null,
      contractPrice: contractPrice ?? null,
      parameters: (parameters as LotParameters | null | undefined) ?? null,
    }),
  );

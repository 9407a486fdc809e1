// 读入事实: the facts of a required grade out of JSON, or every mistake with what to do about it.

import { z } from 'zod';
import type { Fault } from '#kernel/fault';
import { ok, type Result, refused } from '#kernel/result';
import { pathText } from '../wire/problem.ts';
import type { RequiredGradeFacts } from './facts.ts';
import { isParameterKey, licenceParameters, type ParameterKey, parameterKeys } from './parameters.ts';
import { requiredGradeFacts } from './wire.ts';

export const requiredGradeSchema = (): object => z.toJSONSchema(requiredGradeFacts, { io: 'input' });

export function readRequiredGradeFacts(json: unknown): Result<RequiredGradeFacts, readonly Fault[]> {
  const read = requiredGradeFacts.safeParse(json);
  return read.success ? ok(read.data) : refused(read.error.issues.flatMap((issue) => problemsOf(issue, json)));
}

function problemsOf(issue: z.core.$ZodIssue, json: unknown): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...issue.path, key], json));
  const path = pathText(issue.path);
  return [{ path, found: foundAt(issue.path, json), expected: issue.message, remedy: remedyAt(issue.path) }];
}

function unknownKey(path: readonly PropertyKey[], json: unknown): Fault {
  const inside = path.length > 1;
  const keys = inside ? parameterKeys : topKeys;
  return {
    path: pathText(path),
    found: foundAt(path, json),
    expected: `${inside ? '技术参数的键' : '事实的键'}：${keys.join('、')} 之一`,
    remedy: '核对拼写与大小写；格式中没有的内容请删去。',
  };
}

function remedyAt(path: readonly PropertyKey[]): string {
  const [top, key] = path.map(String);
  if (key !== undefined && isParameterKey(key)) return remedyOfParameter(key);
  return (top !== undefined && remedies[top]) || '把全部事实放进一个 JSON 对象后重新提交。';
}

function remedyOfParameter(key: ParameterKey): string {
  const { label, unit } = licenceParameters[key];
  return `改正「${label}」${unit === '' ? '' : `（单位：${unit}）`}；有此项而规模不明写 null，没有此项则不写这个键。`;
}

const topKeys = ['on', 'category', 'contractPrice', 'parameters'];

const remedies: Readonly<Record<string, string>> = {
  on: '改为招标公告日等确定标准文本的日子；不明写 null。',
  category: '改为代码；不明写 null。',
  contractPrice: '改为字符串并写足两位小数；不明写 null。',
  parameters: '改为对象；标段内有什么尚不清楚写 null，确无工程对象写 {}。',
};

function foundAt(path: readonly PropertyKey[], json: unknown): string {
  const found = path.reduce((at: unknown, key) => (at as Readonly<Record<PropertyKey, unknown>>)[key], json);
  return JSON.stringify(found) ?? 'undefined';
}

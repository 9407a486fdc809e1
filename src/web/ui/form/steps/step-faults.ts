// 各步的错误: what does not fit the schema, by field, and the step that it belongs to.

import type { z } from 'zod';

export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** One fault a field: the first is enough to mend it. */
export function faultsOfForm(schema: z.ZodType, values: object): readonly FieldFault[] {
  const read = schema.safeParse(values);
  if (read.success) return [];
  const faults = read.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ''), message }));
  return faults.filter(({ field }, at) => faults.findIndex((it) => it.field === field) === at);
}

export function faultsWithin(faults: readonly FieldFault[], fields: readonly string[]): readonly FieldFault[] {
  return fields.flatMap((field) => faults.filter((it) => it.field === field));
}

/** The first step that has a fault; undefined: all fit. */
export function firstFaulty(steps: readonly { readonly fields: readonly string[] }[], faults: readonly FieldFault[]): number | undefined {
  const at = steps.findIndex(({ fields }) => faultsWithin(faults, fields).length > 0);
  return at < 0 ? undefined : at;
}

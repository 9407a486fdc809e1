// 形状: objects like those of explanations with nothing worked out for them: what remains of the time when there is nothing to decide.

import type { Condition, Determination } from '../../../src/law/determination.ts';

/** Makes as many objects of the same shape as `said` has; those that stand ready in `again`, of another pair, are not made. */
export function shapeOf(said: readonly Determination[], again: readonly Determination[]): (actual: unknown) => readonly unknown[] {
  const ready = new Set<unknown>(again.flatMap(({ conditions }) => conditions.flatMap((it) => [it, it.measured])));
  const [measured, statics] = [new Map<unknown, string>(), [] as unknown[]];
  const standing = (it: unknown) => `s[${statics.push(it) - 1}]`;
  const measuredText = (it: Condition['measured']) => {
    if (it === null || ready.has(it)) return standing(it);
    measured.set(it, measured.get(it) ?? `m${measured.size}`);
    return measured.get(it);
  };
  const conditionText = (it: Condition) =>
    ready.has(it)
      ? standing(it)
      : `{ quote: ${standing(it.quote)}, holds: ${it.holds}, measured: ${measuredText(it.measured)}, from: ${standing(it.from)}, assuming: ${standing(it.assuming)} }`;
  const determinations = said.map(({ conditions, ...it }) => {
    const made = `[${conditions.map(conditionText).join(', ')}]`;
    return `{ answer: ${standing(it.answer)}, under: ${standing(it.under)}, conditions: ${made}, preconditions: ${standing(it.preconditions)}, missing: ${standing(it.missing)}, route: actual }`;
  });
  const first = [...measured].map(([, name]) => `const ${name} = { kind: 'money', required: actual, actual, gap: null };`);
  return new Function('s', `return (actual) => { ${first.join('\n')} return [${determinations.join(',\n')}]; };`)(statics) as (
    actual: unknown,
  ) => readonly unknown[];
}

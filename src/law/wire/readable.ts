// 读成字: a scalar of the wire in Chinese, for people who read an answer as text.

import { isYuan } from '#kernel/fen';
import type { FactSet, Field, Fields } from '../facts.ts';
import { withThousands } from './saying.ts';

/** Codes by their labels, amounts with separators, flags as 是 and 否; a list of codes is joined by 、. */
export function readableBy({ facts }: FactSet): (text: string) => string {
  const labels = labelsIn(Object.values(facts).flatMap((fact) => ('fields' in fact ? Object.values(fact.fields) : [fact])));
  return (text) => {
    if (text === 'true') return '是';
    if (text === 'false') return '否';
    if (isYuan(text)) return withThousands(text);
    return text
      .split(' ')
      .map((code) => labels[code] ?? code)
      .join('、');
  };
}

function labelsIn(
  fields: readonly { readonly kind: string; readonly labels?: Readonly<Record<string, string>>; readonly fields?: Fields }[],
): Readonly<Record<string, string>> {
  const inner = fields.flatMap((field) => Object.values<Field>(field.fields ?? {}));
  const own = fields.map((field) => field.labels ?? {});
  return Object.assign({}, ...own, inner.length > 0 ? labelsIn(inner) : {});
}

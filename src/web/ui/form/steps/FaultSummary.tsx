// 错误汇总: on top of the form, each fault leading to its field.

import type { MouseEvent, Ref } from 'react';
import { useWording } from '../../../language/use-wording.ts';
import { formWording } from '../wording.ts';
import type { FieldFault } from './step-faults.ts';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly of: readonly FieldFault[];
  readonly labels: Readonly<Record<string, string>>;
  readonly idOf: (field: string) => string;
}

export function FaultSummary({ ref, of, labels, idOf }: Props) {
  const say = useWording(formWording);
  const goTo = (event: MouseEvent, field: string) => {
    event.preventDefault();
    const place = document.getElementById(idOf(field));
    // A group of choices is reached through its first one.
    (place?.matches('input, textarea, select') === false ? place.querySelector<HTMLElement>('input') : place)?.focus();
  };
  return (
    <div ref={ref} tabIndex={-1} className={of.length === 0 ? undefined : 'problem'}>
      {of.length > 0 && (
        <>
          <strong>{say('faults', { count: of.length })}</strong>
          <ul>
            {of.map(({ field, message }) => (
              <li key={field}>
                <a href={`#${idOf(field)}`} onClick={(event) => goTo(event, field)}>
                  {labels[field] ?? field}
                </a>
                <span lang="zh-CN">{message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

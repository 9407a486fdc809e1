// 一项: its label, its input, a hint, and what is wrong with it.

import type { ReactNode } from 'react';

interface Given {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault: string | undefined;
  /** Several inputs under one name, as radio buttons are. */
  readonly isGroup?: true;
  readonly children: (given: Given) => ReactNode;
}

export function StepField({ id, label, hint = '', fault, isGroup, children }: Props) {
  const given = { id, 'aria-invalid': fault !== undefined, 'aria-describedby': `${id}-hint` };
  const below = (
    <p id={`${id}-hint`} className={fault === undefined ? 'hint' : 'hint wrong'} lang={fault === undefined ? undefined : 'zh-CN'}>
      {fault ?? hint}
    </p>
  );
  if (isGroup) {
    return (
      <fieldset className="field" id={id} aria-describedby={`${id}-hint`}>
        <legend>{label}</legend>
        {children(given)}
        {below}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(given)}
      {below}
    </div>
  );
}

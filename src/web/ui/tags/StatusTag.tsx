// 状态标签: always a word; the mark and the colour only help.

import type { ReactNode } from 'react';

export type Tone = 'grey' | 'blue' | 'orange' | 'red' | 'green';

const marks: Readonly<Record<Tone, string>> = { grey: '○', blue: '●', orange: '？', red: '✕', green: '✓' };

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Without the mark: the word is not a verdict. */
  readonly plain?: boolean;
}

export function StatusTag({ tone, children, plain = false }: Props) {
  return (
    <span className={`status-tag ${tone}`}>
      {!plain && (
        <span aria-hidden="true" className="mark">
          {marks[tone]}
        </span>
      )}
      {children}
    </span>
  );
}

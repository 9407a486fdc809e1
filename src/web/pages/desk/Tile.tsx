// 一格: a number counted from rows, what it counts, and the way to those rows.

import type { ReactNode } from 'react';
import type { Tone } from '../../ui/tags/StatusTag.tsx';

interface Counted {
  readonly label: string;
  /** undefined: not known yet; a text where there is no number. */
  readonly count: number | string | undefined;
  readonly tone?: Tone | undefined;
}

interface Props {
  readonly title: string;
  readonly counts: readonly Counted[];
  readonly children?: ReactNode;
}

export function Tile({ title, counts, children }: Props) {
  return (
    <section className="desk-tile">
      <h2>{title}</h2>
      <dl>
        {counts.map(({ label, count, tone }) => (
          <div key={label} className={tone}>
            <dt>{label}</dt>
            <dd>{count ?? '…'}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}

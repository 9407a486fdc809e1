// 一格: numbers counted from rows, what they count, and the way to those rows.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { paths } from '../../paths.ts';
import type { Tone } from '../../ui/tags/StatusTag.tsx';

/** A page, and what it is asked. */
export interface WayTo {
  readonly page: (typeof paths)[keyof typeof paths];
  readonly search?: Readonly<Record<string, string>>;
}

interface Counted {
  readonly label: string;
  /** undefined: not known yet; a text where there is no number. */
  readonly count: number | string | undefined;
  readonly tone?: Tone | undefined;
  readonly to?: WayTo | undefined;
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
        {counts.map(({ label, count, tone, to }) => (
          <div key={label} className={tone}>
            <dt>{label}</dt>
            <dd>
              {to === undefined || count === undefined || count === 0 ? (count ?? '…') : <CountLink of={count} to={to} label={label} />}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}

function CountLink({ of, to: { page, search = {} }, label }: { readonly of: number | string; readonly to: WayTo; readonly label: string }) {
  return (
    <Link to={page as string} search={search as object} aria-label={`${label} ${of}`}>
      {of}
    </Link>
  );
}

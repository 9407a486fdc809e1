// 说明: condition by condition, what was required, what is there, what is missing and what was assumed. The law is quoted, never paraphrased.

import type { ReactNode } from 'react';
import { useLabel } from '../language/labels/use-label.ts';
import { useWording } from '../language/use-wording.ts';
import { type Column, DataTable } from './DataTable.tsx';
import { HoldsTag } from './tags/HoldsTag.tsx';
import { VerifiedTag } from './tags/VerifiedTag.tsx';
import { WholeFigures } from './text/WholeFigures.tsx';
import { uiWording } from './wording.ts';

export interface AssumedValue {
  readonly title: string;
  readonly value: string;
  readonly basis: string;
  readonly verified: boolean;
}

export interface WeighedRow {
  readonly key: string;
  /** The words of the law, or the name of a demand of other law. */
  readonly heading: ReactNode;
  /** What is asked here, in one plain sentence; empty where the heading is one. */
  readonly plain: string;
  /** How the rule reads the words; folded away. */
  readonly reading: string;
  readonly required: ReactNode;
  readonly actual: ReactNode;
  readonly gap: ReactNode;
  readonly holds: boolean | null;
  readonly basis: string;
  /** Who can supply what is missing; empty when nothing is. */
  readonly askOf: readonly string[];
  readonly assuming: readonly AssumedValue[];
}

interface Props {
  readonly caption: string;
  readonly rows: readonly WeighedRow[];
}

export function Explanation({ caption, rows }: Props) {
  const say = useWording(uiWording);
  const label = useLabel();
  const none = say('none');
  const columns: readonly Column<WeighedRow>[] = [
    { key: 'condition', title: say('condition'), heads: true, cell: (row) => <ConditionCell of={row} /> },
    { key: 'required', title: say('required'), cell: ({ required }) => measured(required) ?? none },
    { key: 'actual', title: say('actual'), cell: ({ actual }) => measured(actual) ?? none },
    { key: 'gap', title: say('gap'), cell: ({ gap }) => measured(gap) ?? none },
    { key: 'holds', title: say('conclusion'), cell: ({ holds }) => <HoldsTag of={holds} /> },
    { key: 'basis', title: say('basis'), cell: ({ basis }) => <span lang="zh-CN">{basis}</span> },
    { key: 'askOf', title: say('supplier'), cell: ({ askOf }) => askOf.join(label('、')) || none },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ key }) => key} />;
}

const measured = (of: ReactNode): ReactNode => (typeof of === 'string' ? <WholeFigures of={of} /> : of);

function ConditionCell({ of: { heading, plain, reading, assuming } }: { readonly of: WeighedRow }) {
  const say = useWording(uiWording);
  const label = useLabel();
  return (
    <div>
      <b className="heading" lang="zh-CN">
        {heading}
      </b>
      {plain !== '' && <p className="plain">{measured(plain)}</p>}
      {reading !== '' && (
        <details className="rule-reading">
          <summary>{say('reading')}</summary>
          <span lang="zh-CN">{reading}</span>
        </details>
      )}
      {assuming.map(({ title, value, basis, verified }) => (
        <div key={title} className="assumed" lang="zh-CN">
          {say('assumed')}
          {label('：')}
          {title} <b>{value}</b> <VerifiedTag of={verified} />
          <details>
            <summary>{say('basis')}</summary>
            {basis}
          </details>
        </div>
      ))}
    </div>
  );
}

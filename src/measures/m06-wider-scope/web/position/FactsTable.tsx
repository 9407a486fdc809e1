// 事实清单: every fact that was weighed, and who said so.

import type { Position } from '#contract/measures/m06-wider-scope';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { facts } from '../../rules/facts.ts';
import { factLines } from '../../telling/fact-text.ts';
import { m06Wording } from '../wording.ts';

type FactOnWire = Position['facts'][number];
const declared = (name: string) => Object.entries(facts.facts).find(([key]) => key === name)?.[1];

export function FactsTable({ of }: { readonly of: Position['facts'] }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  return (
    <details className="facts-weighed">
      <summary>{say('facts')}</summary>
      <DataTable
        caption={say('facts')}
        columns={[
          { key: 'fact', title: say('fact'), heads: true, cell: ({ fact }) => label(declared(fact)?.title ?? fact) },
          { key: 'value', title: say('value'), cell: (it) => <FactValue of={it} /> },
          { key: 'source', title: say('source'), cell: ({ source }) => <span lang="zh-CN">{source ?? say('none')}</span> },
        ]}
        rows={of}
        keyOf={({ fact }) => `fact-${fact}`}
      />
    </details>
  );
}

function FactValue({ of: { fact, value } }: { readonly of: FactOnWire }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  const known = declared(fact);
  const lines = known === undefined ? undefined : factLines(known, value, label);
  if (lines === undefined) return <StatusTag tone="orange">{say('notKnown')}</StatusTag>;
  return <span className="lines">{lines.join('\n')}</span>;
}

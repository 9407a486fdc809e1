// 事实清单: every fact that was weighed, and who said so.

import type { Position } from '#contract/measures/m06-wider-scope';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { m06Wording } from '../wording.ts';
import { FactValue, titleOf } from './FactValue.tsx';

export function FactsTable({ of }: { readonly of: Position['facts'] }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  return (
    <details className="facts-weighed">
      <summary>{say('facts')}</summary>
      <DataTable
        caption={say('facts')}
        columns={[
          { key: 'fact', title: say('fact'), heads: true, cell: ({ fact }) => label(titleOf(fact)) },
          { key: 'value', title: say('value'), cell: (it) => <FactValue of={it} /> },
          { key: 'source', title: say('source'), cell: ({ source }) => <span lang="zh-CN">{source ?? say('none')}</span> },
        ]}
        rows={of}
        keyOf={({ fact }) => `fact-${fact}`}
      />
    </details>
  );
}

// 事实清单: every fact that was weighed, and who said so.

import type { SheetContent } from '#contract/measures/m06-wider-scope';
import { useWording } from '../../../../web/language/use-wording.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { toldFacts } from '../../telling/facts-for.ts';
import { m06Wording } from '../wording.ts';
import { FactValue, TitleOf } from './FactValue.tsx';

export function FactsTable({ of }: { readonly of: Pick<SheetContent, 'facts' | 'assumed'> }) {
  const say = useWording(m06Wording);
  return (
    <details className="facts-weighed">
      <summary>{say('facts')}</summary>
      <DataTable
        caption={say('facts')}
        columns={[
          { key: 'fact', title: say('fact'), heads: true, cell: (told) => <TitleOf fact={told.it.fact} of={told.of} /> },
          { key: 'value', title: say('value'), cell: ({ it }) => <FactValue of={it} /> },
          { key: 'source', title: say('source'), cell: ({ it }) => <span lang="zh-CN">{it.source ?? say('none')}</span> },
        ]}
        rows={toldFacts(of)}
        keyOf={({ of: sentence, it }) => `fact-${it.fact}-${sentence ?? 'both'}`}
      />
    </details>
  );
}

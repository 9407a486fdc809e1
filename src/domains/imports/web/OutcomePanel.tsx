// 预检或导入的结果: sheet by sheet, then every fault with its place and its remedy.

import type { ImportOutcome } from '#contract/domains/imports';
import { useWording } from '../../../web/language/use-wording.ts';
import { DataTable } from '../../../web/ui/DataTable.tsx';
import { StatusTag } from '../../../web/ui/tags/StatusTag.tsx';
import { withGroups } from '../../../web/ui/text/amount-text.ts';
import { FaultTable } from './FaultTable.tsx';
import { importWording } from './wording.ts';

const counts = ['rows', 'added', 'changed', 'unchanged'] as const;

export function OutcomePanel({ of: { done, sheets, faults, warnings } }: { readonly of: ImportOutcome }) {
  const say = useWording(importWording);
  return (
    <div className="outcome" role="status">
      <h2>
        {say(done ? 'outcome' : 'preview')}{' '}
        {faults.length > 0 ? (
          <StatusTag tone="red">{say('faulty', { count: faults.length })}</StatusTag>
        ) : (
          <StatusTag tone="green">{say(done ? 'done' : 'clean')}</StatusTag>
        )}
      </h2>
      <DataTable
        caption={say(done ? 'outcome' : 'preview')}
        columns={[
          { key: 'sheet', title: say('sheet'), heads: true, cell: ({ sheet }) => <span lang="zh-CN">{sheet}</span> },
          ...counts.map((count) => ({
            key: count,
            title: say(count),
            numeric: true as const,
            cell: (row: ImportOutcome['sheets'][number]) => withGroups(row[count]),
          })),
        ]}
        rows={sheets}
        keyOf={({ sheet }) => `sheet-${sheet}`}
      />
      {faults.length > 0 && <p>{say('mend')}</p>}
      <FaultTable of={faults} caption={say('faults')} />
      <FaultTable of={warnings} caption={say('warnings')} />
    </div>
  );
}

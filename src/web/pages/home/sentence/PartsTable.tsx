// 分句表: the parts of a sentence, each in its own words and with its own force.

import type { Clause } from '#law/clauses/clause';
import { useWording } from '../../../language/use-wording.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { homeWording } from '../wording.ts';
import { ForceTag } from './ForceTag.tsx';

export function PartsTable({ of, caption }: { readonly of: readonly Clause[]; readonly caption: string }) {
  const say = useWording(homeWording);
  return (
    <DataTable
      narrow
      caption={caption}
      showCaption
      columns={[
        { key: 'id', title: say('part'), heads: true, cell: ({ id }) => <code>{id}</code> },
        { key: 'force', title: say('force'), cell: ({ force }) => <ForceTag of={force} brief /> },
        { key: 'quote', title: say('quote'), cell: ({ quote }) => <q lang="zh-CN">{quote}</q> },
      ]}
      rows={of}
      keyOf={({ id }) => id}
    />
  );
}

// 以往导入.

import { useQuery } from '@tanstack/react-query';
import { importList } from '#contract/domains/imports';
import { ask } from '../../../web/api.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { apiPaths } from '../../../web/paths.ts';
import { DataTable } from '../../../web/ui/DataTable.tsx';
import { Loading } from '../../../web/ui/Loading.tsx';
import { ProblemAlert } from '../../../web/ui/ProblemAlert.tsx';
import { withGroups } from '../../../web/ui/text/amount-text.ts';
import { instantText } from '../../../web/ui/text/day-text.ts';
import { UndoButton } from './UndoButton.tsx';
import { importWording } from './wording.ts';

export function PastImports({ isIssuer }: { readonly isIssuer: boolean }) {
  const say = useWording(importWording);
  const { data, error, refetch } = useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => ask(importList, apiPaths.imports, { signal }),
  });
  return (
    <section className="panel" aria-labelledby="past-imports">
      <h2 id="past-imports">{say('past')}</h2>
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.imports.length === 0 && <p>{say('none')}</p>}
      {data !== undefined && data.imports.length > 0 && (
        <DataTable
          caption={say('past')}
          columns={[
            { key: 'at', title: say('importedAt'), heads: true, cell: ({ importedAt }) => instantText(importedAt) },
            { key: 'workbook', title: say('workbook'), cell: ({ workbook }) => say(isIssuer ? 'commitments' : workbook) },
            { key: 'file', title: say('fileName'), cell: ({ fileName, upload }) => <FileName of={fileName} upload={upload} /> },
            { key: 'rows', title: say('rows'), numeric: true, cell: ({ rows }) => withGroups(rows) },
            { key: 'leftOut', title: say('leftOut'), numeric: true, cell: ({ leftOut }) => withGroups(leftOut) },
            {
              key: 'by',
              title: say('importedBy'),
              cell: ({ importedBy, area }) => <span lang="zh-CN">{area === null ? importedBy : `${importedBy}（${area}）`}</span>,
            },
            { key: 'undo', title: say('undoHead'), cell: (row) => <UndoButton of={row} /> },
          ]}
          rows={data.imports}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}

/** Who sent the file can have it back as long as it is kept. */
function FileName({ of: name, upload }: { readonly of: string; readonly upload: string | null }) {
  const text = <span lang="zh-CN">{name}</span>;
  return upload === null ? (
    text
  ) : (
    <a href={apiPaths.importOriginal(upload)} download>
      {text}
    </a>
  );
}

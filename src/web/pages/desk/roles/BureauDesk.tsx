// 市住建局的工作台: questions that run out, what the registers lack, recent imports, and the registers it keeps.

import { useQuery } from '@tanstack/react-query';
import { importList } from '#contract/domains/imports';
import { ask } from '../../../api.ts';
import { useWording } from '../../../language/use-wording.ts';
import { apiPaths } from '../../../paths.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { ProblemAlert } from '../../../ui/ProblemAlert.tsx';
import { QualityTile } from '../QualityTile.tsx';
import { QuestionsTile } from '../QuestionsTile.tsx';
import { RegistersLoaded } from '../RegistersLoaded.tsx';
import { deskWording } from '../wording.ts';

export function BureauDesk({ today }: { readonly today: string }) {
  return (
    <>
      <div className="desk-tiles">
        <QuestionsTile today={today} />
        <QualityTile />
      </div>
      <RecentImports />
      <RegistersLoaded keeps />
    </>
  );
}

const shown = 5;

function RecentImports() {
  const say = useWording(deskWording);
  const { data, error } = useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => ask(importList, apiPaths.imports, { signal }),
  });
  return (
    <section className="fact-section">
      <h2>{say('imports')}</h2>
      {error !== null && <ProblemAlert of={error} />}
      {data?.imports.length === 0 && <p>{say('noImports')}</p>}
      {data !== undefined && data.imports.length > 0 && (
        <DataTable
          caption={say('imports')}
          rows={data.imports.slice(0, shown)}
          keyOf={({ id }) => `import-${id}`}
          columns={[
            { key: 'file', title: say('file'), heads: true, cell: ({ fileName }) => <span lang="zh-CN">{fileName}</span> },
            { key: 'by', title: say('by'), cell: ({ importedBy }) => <span lang="zh-CN">{importedBy}</span> },
            { key: 'at', title: say('at'), cell: ({ importedAt }) => <InstantText of={importedAt} /> },
            { key: 'rows', title: say('rows'), numeric: true, cell: ({ rows }) => rows },
            { key: 'undone', title: say('undone'), cell: ({ undone }) => (undone === null ? '—' : <span lang="zh-CN">{undone.by}</span>) },
          ]}
        />
      )}
    </section>
  );
}

const InstantText = ({ of }: { readonly of: string }) => (
  <time dateTime={of}>{new Date(of).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16)}</time>
);

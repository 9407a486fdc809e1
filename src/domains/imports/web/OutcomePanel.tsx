// 预检或导入的结果: sheet by sheet, then every fault with its place and its remedy.

import type { ReactNode } from 'react';
import type { ImportOutcome } from '#contract/domains/imports';
import { useWording } from '../../../web/language/use-wording.ts';
import { apiPaths } from '../../../web/paths.ts';
import { DataTable } from '../../../web/ui/DataTable.tsx';
import { StatusTag } from '../../../web/ui/tags/StatusTag.tsx';
import { withGroups } from '../../../web/ui/text/amount-text.ts';
import { RegisterWord } from '../../../web/ui/text/RegisterWord.tsx';
import { FaultTable } from './FaultTable.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { importWording } from './wording.ts';

const counts = ['rows', 'added', 'changed', 'unchanged', 'leftOut'] as const;

interface Props {
  readonly of: ImportOutcome;
  /** Between the counts and the faults. */
  readonly children?: ReactNode;
}

export function OutcomePanel({ of: { done, upload, sheets, faults, faultCount, warnings, questions, preview }, children }: Props) {
  const say = useWording(importWording);
  const left = sheets.reduce((sum, { leftOut }) => sum + leftOut, 0);
  const isTold = faultCount + questions.length + warnings.length > 0;
  return (
    <div className="outcome" role="status">
      <h2>
        {say(done ? 'outcome' : 'preview')} <OutcomeTag of={{ done, faultCount, questions: questions.length, left }} />
      </h2>
      <DataTable
        caption={say(done ? 'outcome' : 'preview')}
        columns={[
          { key: 'sheet', title: say('sheet'), heads: true, cell: ({ sheet }) => <RegisterWord of={sheet} inFile /> },
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
      {upload !== null && isTold && !done && (
        <p>
          <a href={apiPaths.importMarked(upload)} download>
            {say('markedThis')}
          </a>{' '}
          <span className="hint">{say('markedMeans')}</span>
        </p>
      )}
      {upload !== null && done && left > 0 && (
        <p>
          <a href={apiPaths.importLeftOut(upload)} download>
            {say('leftOutThis', { count: left })}
          </a>{' '}
          <span className="hint">{say('leftOutMeans')}</span>
        </p>
      )}
      {children}
      {!done && preview.map((sheet) => <PreviewTable key={sheet.sheet} of={sheet} />)}
      {faults.length > 0 && !done && <p>{say('mend')}</p>}
      {faultCount > faults.length && <p>{say('moreFaults', { count: faultCount - faults.length })}</p>}
      <FaultTable of={faults} caption={say('faults')} />
      <FaultTable of={warnings} caption={say('warnings')} />
    </div>
  );
}

interface Tagged {
  readonly done: boolean;
  readonly faultCount: number;
  readonly questions: number;
  readonly left: number;
}

function OutcomeTag({ of: { done, faultCount, questions, left } }: { readonly of: Tagged }) {
  const say = useWording(importWording);
  if (done)
    return <StatusTag tone={left > 0 ? 'orange' : 'green'}>{left > 0 ? say('doneInPart', { count: left }) : say('done')}</StatusTag>;
  if (faultCount > 0) return <StatusTag tone="red">{say('faulty', { count: faultCount })}</StatusTag>;
  return questions > 0 ? (
    <StatusTag tone="orange">{say('doubtful', { count: questions })}</StatusTag>
  ) : (
    <StatusTag tone="green">{say('clean')}</StatusTag>
  );
}

// 导入: choose, check, import. Another file or another workbook starts again.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { importOutcome, type WorkbookName, workbookNames } from '#contract/domains/imports';
import { ask } from '../../../web/api.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { apiPaths } from '../../../web/paths.ts';
import { ProblemAlert } from '../../../web/ui/ProblemAlert.tsx';
import { FileDrop } from './FileDrop.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { importWording } from './wording.ts';

export function ImportForm() {
  const say = useWording(importWording);
  const [workbook, setWorkbook] = useState<WorkbookName>('firms');
  const [file, setFile] = useState<File | undefined>(undefined);
  const run = useImport(workbook, file);
  const outcome = run.data;
  const isClean = outcome !== undefined && outcome.faults.length === 0;
  const choose = (chosen: { readonly workbook?: WorkbookName; readonly file?: File | undefined }) => {
    run.reset();
    setFile(chosen.file);
    if (chosen.workbook !== undefined) setWorkbook(chosen.workbook);
  };
  return (
    <section className="panel">
      <fieldset className="field">
        <legend>{say('workbook')}</legend>
        <Radio.Group value={workbook} onChange={({ target }) => choose({ workbook: target.value as WorkbookName })}>
          {workbookNames.map((name) => (
            <Radio key={name} value={name}>
              {say(name)}
            </Radio>
          ))}
        </Radio.Group>
        <a href={apiPaths.importTemplate(workbook)} download>
          {say('template')}
        </a>
      </fieldset>
      <FileDrop of={file} onChoose={(chosen) => choose({ file: chosen })} />
      <div className="actions">
        <Button
          onClick={() => run.mutate({ dryRun: true })}
          disabled={file === undefined}
          loading={run.isPending}
          aria-describedby="import-why"
        >
          {say('check')}
        </Button>
        <Button
          type="primary"
          onClick={() => run.mutate({ dryRun: false })}
          disabled={!isClean || outcome.done || run.isPending}
          aria-describedby="import-why"
        >
          {say('import')}
        </Button>
        <p id="import-why" className="hint">
          {file === undefined ? say('chooseFirst') : outcome === undefined && say('checkFirst')}
        </p>
      </div>
      {run.error !== null && <ProblemAlert of={run.error} names={{ file: file?.name ?? say('fileName') }} />}
      {outcome !== undefined && <OutcomePanel of={outcome} />}
    </section>
  );
}

function useImport(workbook: WorkbookName, file: File | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ dryRun }: { readonly dryRun: boolean }) => {
      const body = new FormData();
      if (file !== undefined) body.append('file', file, file.name);
      return ask(importOutcome, apiPaths.importWorkbook(workbook, { dryRun }), { method: 'POST', body });
    },
    onSuccess: ({ done }) => (done ? queries.invalidateQueries() : undefined),
  });
}

// 导入: choose, check, look, confirm, import. Another file or another workbook starts again.

import { Button, Radio } from 'antd';
import { useState } from 'react';
import type { WorkbookName } from '#contract/domains/imports';
import { useWording } from '../../../web/language/use-wording.ts';
import { apiPaths } from '../../../web/paths.ts';
import { ProblemAlert } from '../../../web/ui/ProblemAlert.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ImportButtons } from './ImportButtons.tsx';
import { KeptUploads } from './KeptUploads.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { QuestionList } from './QuestionList.tsx';
import { useImport } from './use-import.ts';
import { importWording } from './wording.ts';

interface Props {
  /** At least one. */
  readonly offered: readonly WorkbookName[];
  /** Of the workbook of tenders it fills one sheet. */
  readonly isIssuer: boolean;
}

export function ImportForm({ offered, isIssuer }: Props) {
  const say = useWording(importWording);
  const [workbook, setWorkbook] = useState<WorkbookName>(offered[0] ?? 'tenders');
  const [file, setFile] = useState<File | undefined>(undefined);
  const run = useImport();
  const { outcome } = run;
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
          {offered.map((name) => (
            <Radio key={name} value={name}>
              {say(isIssuer ? 'commitments' : name)}
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
          onClick={() => file !== undefined && run.check({ workbook, file })}
          disabled={file === undefined}
          loading={run.isPending}
          aria-describedby="import-why"
        >
          {say('check')}
        </Button>
        <ImportButtons of={run} />
        <p id="import-why" className="hint">
          {file === undefined && outcome === undefined ? say('chooseFirst') : outcome === undefined && say('checkFirst')}
        </p>
      </div>
      {run.error !== null && <ProblemAlert of={run.error} names={{ file: file?.name ?? say('fileName') }} />}
      {outcome !== undefined && (
        <OutcomePanel of={outcome}>
          {!outcome.done && <QuestionList of={outcome.questions} confirmed={run.confirmed} onConfirm={run.confirm} />}
        </OutcomePanel>
      )}
      <KeptUploads
        onCheck={(upload) => {
          choose({ workbook: upload.workbook });
          run.check({ upload: upload.id });
        }}
      />
    </section>
  );
}

// 导出: the view in the address as a workbook or as CSV; why it did not come is said in the box.

import { useState } from 'react';
import { exportFormats } from '#contract/domains/registers';
import { save } from '../../../browser/save-file.ts';
import { useWording } from '../../../language/use-wording.ts';
import { DropDown } from '../../DropDown.tsx';
import { ProblemAlert } from '../../ProblemAlert.tsx';
import { listWording } from '../wording.ts';

export function ExportChoice({ at }: { readonly at: string }) {
  const say = useWording(listWording);
  const [isRunning, setRunning] = useState(false);
  const [fault, setFault] = useState<Error>();
  const run = async (format: string, close: () => void) => {
    setRunning(true);
    setFault(undefined);
    try {
      await save(`${at}${at.includes('?') ? '&' : '?'}format=${format}`);
      close();
    } catch (error) {
      setFault(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setRunning(false);
    }
  };
  return (
    <DropDown title={say('export')} className="export-choice">
      {(close) => (
        <>
          {exportFormats.map((format) => (
            <button key={format} type="button" disabled={isRunning} onClick={() => void run(format, close)}>
              {say(format)}
            </button>
          ))}
          <p role="status">{isRunning && say('exporting')}</p>
          {fault !== undefined && <ProblemAlert of={fault} />}
        </>
      )}
    </DropDown>
  );
}

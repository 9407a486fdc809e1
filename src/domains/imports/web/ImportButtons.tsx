// 导入的按钮: everything, or only the good rows; neither before all questions are confirmed, and each says why not.

import { Button } from 'antd';
import { useWording } from '../../../web/language/use-wording.ts';
import type { useImport } from './use-import.ts';
import { importWording } from './wording.ts';

export function ImportButtons({ of: run }: { readonly of: ReturnType<typeof useImport> }) {
  const say = useWording(importWording);
  const { outcome, confirmed, isPending } = run;
  const upload = outcome?.upload ?? undefined;
  const open = outcome?.questions.filter(({ id }) => !confirmed.has(id)).length ?? 0;
  const isReady = outcome !== undefined && upload !== undefined && !outcome.done && open === 0 && !isPending;
  const isClean = outcome?.faultCount === 0;
  const start = (goodRowsOnly: boolean) => upload !== undefined && run.import({ upload, goodRowsOnly });
  return (
    <>
      <Button type="primary" onClick={() => start(false)} disabled={!isReady || !isClean} aria-describedby="import-why import-open">
        {say('import')}
      </Button>
      {outcome !== undefined && !isClean && !outcome.done && (
        <Button onClick={() => start(true)} disabled={!isReady} aria-describedby="import-good import-open">
          {say('importGood')}
        </Button>
      )}
      {outcome !== undefined && !isClean && !outcome.done && (
        <p id="import-good" className="hint">
          {say('importGoodMeans')}
        </p>
      )}
      <p id="import-open" className="hint">
        {outcome?.done === false && open > 0 && say('confirmFirst', { count: open })}
      </p>
    </>
  );
}

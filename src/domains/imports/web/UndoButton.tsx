// 撤销: asked once more before it is done; what stands in the way is said where it was asked.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ImportList, undoOutcome } from '#contract/domains/imports';
import { ask } from '../../../web/api.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { apiPaths } from '../../../web/paths.ts';
import { AskAgain } from '../../../web/ui/form/AskAgain.tsx';
import { ProblemAlert } from '../../../web/ui/ProblemAlert.tsx';
import { instantText } from '../../../web/ui/text/day-text.ts';
import { importWording } from './wording.ts';

export function UndoButton({ of: { id, fileName, undone } }: { readonly of: ImportList['imports'][number] }) {
  const say = useWording(importWording);
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: () => ask(undoOutcome, apiPaths.undoImport(id), { method: 'POST' }),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (undone !== null) return <span>{say('undone', { by: undone.by, at: instantText(undone.at) })}</span>;
  return (
    <>
      <AskAgain
        title={say('undoAsk', { file: fileName })}
        means={say('undoMeans')}
        goOn={say('undo')}
        keep={say('keep')}
        onConfirm={() => undo.mutate()}
      >
        {(again) => (
          <Button size="small" loading={undo.isPending} aria-label={say('undoThis', { file: fileName })} onClick={again}>
            {say('undo')}
          </Button>
        )}
      </AskAgain>
      {undo.error !== null && <ProblemAlert of={undo.error} />}
    </>
  );
}

// 一次导入的经过: the file is sent once; checking, confirming and importing go on with what is kept of it.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ImportOutcome, importOutcome, type WorkbookName } from '#contract/domains/imports';
import { ask } from '../../../web/api.ts';
import { apiPaths } from '../../../web/paths.ts';

export type Sent = { readonly workbook: WorkbookName; readonly file: File } | { readonly upload: string };
interface Wish {
  readonly upload: string;
  readonly goodRowsOnly: boolean;
}

export function useImport() {
  const queries = useQueryClient();
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<ImportOutcome | undefined>(undefined);
  const told = async (found: ImportOutcome) => {
    setOutcome(found);
    await queries.invalidateQueries(found.done ? {} : { queryKey: ['import-uploads'] });
  };
  const checking = useMutation({ mutationFn: check, onSuccess: told });
  const importing = useMutation({
    mutationFn: ({ upload, goodRowsOnly }: Wish) =>
      ask(importOutcome, apiPaths.importUpload(upload), { method: 'POST', body: { goodRowsOnly, confirmed: [...confirmed] } }),
    onSuccess: told,
  });
  return {
    outcome,
    confirmed,
    isPending: checking.isPending || importing.isPending,
    error: importing.error ?? checking.error,
    reset: () => {
      for (const run of [checking, importing]) run.reset();
      setConfirmed(new Set());
      setOutcome(undefined);
    },
    check: (sent: Sent) => {
      importing.reset();
      checking.mutate(sent);
    },
    import: importing.mutate,
    confirm: (ids: readonly string[], isConfirmed: boolean) =>
      setConfirmed((before) => new Set(isConfirmed ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id)))),
  };
}

function check(sent: Sent): Promise<ImportOutcome> {
  if ('upload' in sent) return ask(importOutcome, apiPaths.importUpload(sent.upload), { method: 'POST', body: { dryRun: true } });
  const body = new FormData();
  body.append('file', sent.file, sent.file.name);
  return ask(importOutcome, apiPaths.importWorkbook(sent.workbook, { dryRun: true }), { method: 'POST', body });
}

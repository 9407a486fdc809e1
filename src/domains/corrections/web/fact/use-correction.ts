// 更正表单的状态: what is typed over what was seen, kept as a draft; and how it is tried and sent.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Basis, type Effect, effect, type Fact, type RegisterFields } from '#contract/domains/corrections';
import { ApiProblem, ask } from '../../../../web/api.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { useDraft } from '../../../../web/ui/form/use-draft.ts';
import { blankBasis, isBasis } from './BasisFields.tsx';

export interface CorrectionSent {
  readonly values: Readonly<Record<string, string | null>>;
  readonly basis: Basis;
  readonly seen: readonly string[];
}

export interface Correcting {
  /** Without a row: a new one is entered. */
  readonly of: Fact | RegisterFields;
  /** Texts that are typed already: what a question claims. */
  readonly preset?: Readonly<Record<string, string>>;
  /** Names the draft; left out: that of this row. */
  readonly draft?: string;
  /** How it is sent once its effect was seen; otherwise as a correction of its own. */
  readonly onSend?: (sent: CorrectionSent) => Promise<unknown>;
  readonly onDone: (key: readonly string[]) => void;
}

export const draftOfCorrection = (of: Fact | RegisterFields): string => `correction.${of.register}.${keyOf(of)?.join('~') ?? ''}`;

export const keyOf = (of: Fact | RegisterFields) => ('key' in of ? of.key : undefined);
const versionsOf = (of: Fact | RegisterFields) => ('versions' in of ? of.versions : []);

export function useCorrection({ of, preset = {}, draft, onSend, onDone }: Correcting) {
  const held = versionsOf(of).at(-1)?.values;
  const typing = useDraft(draft ?? draftOfCorrection(of), {
    typed: { ...held, ...preset } as Readonly<Record<string, string>>,
    basis: blankBasis,
    // What was seen goes along: a draft of yesterday is not laid over what somebody else has changed since.
    versions: versionsOf(of),
  });
  const { typed, basis, versions } = typing.values;
  const [tried, setTried] = useState(false);
  const sent = { values: typed, basis, seen: versions.map(({ version }) => version) };
  const done = (key: readonly string[]) => {
    typing.forget();
    onDone(key);
  };
  const { run, answer } = useSending({ register: of.register, key: keyOf(of), sent, onSend, onDone: done });
  const change = (it: Partial<typeof typing.values>) => {
    run.reset();
    typing.enter({ ...typing.values, ...it });
  };
  const submit = () => {
    setTried(true);
    if (isBasis(basis)) run.mutate({ dryRun: answer === undefined });
  };
  return {
    ...{ typed, basis, change, submit, run, answer },
    base: 'versions' in of ? { ...of, versions: [...versions] } : of,
    isBasisMissing: tried && !isBasis(basis),
    faults: run.error instanceof ApiProblem ? run.error.problem.errors : [],
    needsSignIn: run.error instanceof ApiProblem && run.error.problem.status === 401,
    sendAgain: () => run.mutate(run.variables ?? { dryRun: true }),
    goOn: () => change({ versions: versionsOf(of) }),
    isRestored: typing.isRestored,
    giveUp: () => {
      run.reset();
      typing.forget();
    },
  };
}

interface Sending extends Pick<Correcting, 'onDone'> {
  readonly onSend: Correcting['onSend'] | undefined;
  readonly register: string;
  readonly key: readonly string[] | undefined;
  readonly sent: CorrectionSent;
}

/** `answer`: what a dry run of exactly this said. */
function useSending({ register, key, sent, onSend, onDone }: Sending) {
  const queries = useQueryClient();
  const path = key === undefined ? apiPaths.newFact(register) : apiPaths.fact(register, key, 'correction');
  const run = useMutation({
    mutationFn: async ({ dryRun }: { readonly dryRun: boolean }): Promise<Effect | undefined> => {
      if (dryRun || onSend === undefined) return ask(effect, path, { method: 'POST', body: { ...sent, dryRun } });
      await onSend(sent);
      return undefined;
    },
    onSuccess: async (said, { dryRun }) => {
      if (dryRun) return;
      await queries.invalidateQueries();
      onDone(said?.key ?? key ?? []);
    },
    // Somebody else changed it: what is held now is shown beside what was typed.
    onError: (fault) => (fault instanceof ApiProblem && fault.problem.status === 409 ? queries.invalidateQueries() : undefined),
  });
  return { run, answer: run.data?.done === false ? run.data : undefined };
}

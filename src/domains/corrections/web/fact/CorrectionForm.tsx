// 更正表单: made of the fields that the server describes; first the effect is shown, then it is sent.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { type Basis, type Effect, effect, type Fact, type RegisterFields } from '#contract/domains/corrections';
import { ApiProblem, ask } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { correctionWording } from '../wording.ts';
import { BasisFields, blankBasis, isBasis } from './BasisFields.tsx';
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx';
import { EffectPreview } from './EffectPreview.tsx';
import { FieldInput } from './FieldInput.tsx';

export interface CorrectionSent {
  readonly values: Readonly<Record<string, string | null>>;
  readonly basis: Basis;
  readonly seen: readonly number[];
}

interface Props {
  /** Without a row: a new one is entered. */
  readonly of: Fact | RegisterFields;
  /** Texts that are typed already: what a question claims. */
  readonly preset?: Readonly<Record<string, string>>;
  /** How it is sent once its effect was seen; otherwise as a correction of its own. */
  readonly onSend?: (sent: CorrectionSent) => Promise<unknown>;
  readonly onDone: (key: readonly string[]) => void;
  readonly onCancel?: () => void;
  readonly children?: ReactNode;
}

export function CorrectionForm({ of, preset = {}, onSend, onDone, onCancel, children }: Props) {
  const say = useWording(correctionWording);
  const id = useId();
  const [base, setBase] = useState(of);
  const versions = 'versions' in base ? base.versions : [];
  const held = versions.at(-1)?.values;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({ ...held, ...preset });
  const [basis, setBasis] = useState(blankBasis);
  const [tried, setTried] = useState(false);
  const key = 'key' in base ? base.key : undefined;
  const sent = { values: typed, basis, seen: versions.map(({ version }) => version) };
  const { run, answer } = useSending({ register: of.register, key, sent, onSend, onDone });
  const faults = run.error instanceof ApiProblem ? run.error.problem.errors : [];
  const names = Object.fromEntries(of.fields.map(({ field, header }) => [field, header]));
  const change = (it: Partial<{ typed: Readonly<Record<string, string>>; basis: Basis }>) => {
    run.reset();
    if (it.typed !== undefined) setTyped(it.typed);
    if (it.basis !== undefined) setBasis(it.basis);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isBasis(basis)) run.mutate({ dryRun: answer === undefined });
  };
  return (
    <form className="panel correction-form" onSubmit={submit} noValidate aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(key === undefined ? 'enterTitle' : 'correctTitle', { title: of.title })}</h2>
      <p className="remark">{say(key === undefined ? 'enterText' : 'correctText')}</p>
      <ChangedMeanwhile base={base} now={of} typed={typed} onGoOn={() => setBase(of)} />
      <div className="fact-fields">
        {of.fields.map((field) => (
          <FieldInput
            key={field.field}
            id={`${id}-${field.field}`}
            of={key !== undefined && field.field === 'trueFrom' ? { ...field, required: true, remark: say('sinceWhen') } : field}
            value={typed[field.field] ?? ''}
            held={held === undefined ? undefined : (held[field.field] ?? '')}
            isFixed={field.isKey && key !== undefined}
            fault={faultText(faults.find(({ path }) => path === field.field))}
            onChange={(text) => change({ typed: { ...typed, [field.field]: text } })}
          />
        ))}
      </div>
      <BasisFields value={basis} isMissing={tried && !isBasis(basis)} onChange={(it) => change({ basis: it })} />
      {children}
      {answer !== undefined && <EffectPreview of={answer} fields={of.fields} />}
      {run.error !== null && <ProblemAlert of={run.error} names={names} />}
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={run.isPending}>
          {say(answer === undefined ? 'tryIt' : 'submitCorrection')}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{say('cancel')}</Button>}
        <p className="hint">{answer === undefined && say('tryFirst')}</p>
      </div>
    </form>
  );
}

const faultText = (fault: { readonly expected: string; readonly remedy: string } | undefined): string | undefined =>
  fault && `应为${fault.expected}。${fault.remedy}`;

interface Sending {
  readonly register: string;
  readonly key: readonly string[] | undefined;
  readonly sent: CorrectionSent;
  readonly onSend: Props['onSend'];
  readonly onDone: Props['onDone'];
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

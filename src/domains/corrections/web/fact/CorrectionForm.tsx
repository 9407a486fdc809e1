// 更正表单: made of the fields that the server describes; first the effect is shown, then it is sent; a reload or an ended session loses nothing.

import { Button } from 'antd';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useWording } from '../../../../web/language/use-wording.ts';
import { DraftRestored } from '../../../../web/ui/form/DraftRestored.tsx';
import { SignInOver } from '../../../../web/ui/form/steps/SignInOver.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { correctionWording } from '../wording.ts';
import { BasisFields } from './BasisFields.tsx';
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx';
import { EffectPreview } from './EffectPreview.tsx';
import { FieldInput } from './FieldInput.tsx';
import { type Correcting, keyOf, useCorrection } from './use-correction.ts';

interface Props extends Correcting {
  readonly onCancel?: () => void;
  readonly children?: ReactNode;
}

export function CorrectionForm({ onCancel, children, ...correcting }: Props) {
  const say = useWording(correctionWording);
  const id = useId();
  const form = useCorrection(correcting);
  const { of } = correcting;
  const { answer, run } = form;
  const isNew = keyOf(of) === undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit();
  };
  const cancel = () => {
    form.giveUp();
    onCancel?.();
  };
  return (
    <>
      <form className="panel correction-form" onSubmit={submit} noValidate aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{say(isNew ? 'enterTitle' : 'correctTitle', { title: of.title })}</h2>
        <p className="remark">{say(isNew ? 'enterText' : 'correctText')}</p>
        <DraftRestored isShown={form.isRestored} onGiveUp={form.giveUp} />
        <ChangedMeanwhile base={form.base} now={of} typed={form.typed} onGoOn={form.goOn} />
        <Fields id={id} of={of} form={form} />
        <BasisFields value={form.basis} isMissing={form.isBasisMissing} onChange={(basis) => form.change({ basis })} />
        {children}
        {answer !== undefined && <EffectPreview of={answer} fields={of.fields} />}
        {run.error !== null && !form.needsSignIn && (
          <ProblemAlert of={run.error} names={Object.fromEntries(of.fields.map(({ field, header }) => [field, header]))} />
        )}
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={run.isPending}>
            {say(answer === undefined ? 'tryIt' : 'submitCorrection')}
          </Button>
          {onCancel !== undefined && <Button onClick={cancel}>{say('cancel')}</Button>}
          <p className="hint">{answer === undefined && say('tryFirst')}</p>
        </div>
      </form>
      {form.needsSignIn && <SignInOver onDone={form.sendAgain} />}
    </>
  );
}

interface FieldsProps extends Pick<Correcting, 'of'> {
  readonly id: string;
  readonly form: ReturnType<typeof useCorrection>;
}

function Fields({ id, of, form: { base, typed, faults, change } }: FieldsProps) {
  const say = useWording(correctionWording);
  const isNew = keyOf(of) === undefined;
  const held = 'versions' in base ? base.versions.at(-1)?.values : undefined;
  return (
    <div className="fact-fields">
      {of.fields.map((field) => (
        <FieldInput
          key={field.field}
          id={`${id}-${field.field}`}
          of={!isNew && field.field === 'trueFrom' ? { ...field, required: true, remark: say('sinceWhen') } : field}
          value={typed[field.field] ?? ''}
          held={held === undefined ? undefined : (held[field.field] ?? '')}
          isFixed={field.isKey && !isNew}
          fault={faultText(faults.filter(({ path }) => path === field.field))}
          onChange={(text) => change({ typed: { ...typed, [field.field]: text } })}
        />
      ))}
    </div>
  );
}

function faultText(faults: readonly { readonly expected: string; readonly remedy: string }[]): string | undefined {
  return faults.length === 0 ? undefined : faults.map(({ expected, remedy }) => `应为${expected}。${remedy}`).join(' ');
}

// 分步填写: steps one after the other, faults on top with the way to their fields, a draft kept, and signing in without leaving.

import { Button } from 'antd';
import { type FormEvent, useId } from 'react';
import { useWording } from '../../../language/use-wording.ts';
import { ProblemAlert } from '../../ProblemAlert.tsx';
import { DraftRestored } from '../DraftRestored.tsx';
import { formWording } from '../wording.ts';
import { FaultSummary } from './FaultSummary.tsx';
import { SignInOver } from './SignInOver.tsx';
import type { StepFormOf } from './step-form.ts';
import { useStepForm } from './use-step-form.ts';

export function StepForm<Values extends Readonly<Record<string, unknown>>, Sent>({ of }: { readonly of: StepFormOf<Values, Sent> }) {
  const say = useWording(formWording);
  const heading = useId();
  const form = useStepForm(of);
  const isLast = form.at === of.steps.length - 1;
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (isLast) form.submit();
    else form.next();
  };
  return (
    <>
      <form className="panel step-form" onSubmit={go} aria-labelledby={heading} noValidate>
        <h2 id={heading}>{of.title}</h2>
        {of.steps.length > 1 && <Progress titles={of.steps.map(({ title }) => title)} at={form.at} />}
        <DraftRestored isShown={form.isRestored} onGiveUp={form.giveUp} />
        <FaultSummary ref={form.summary} of={form.faults} labels={of.labels} idOf={form.filled.idOf} />
        {form.step?.content(form.filled)}
        <div className="actions">
          {form.at > 0 && <Button onClick={form.back}>{say('back')}</Button>}
          <Button type="primary" htmlType="submit" loading={form.sending.isPending}>
            {isLast ? of.submitWord : say('nextStep')}
          </Button>
        </div>
        <p role="status" className="done">
          {form.isDone && of.doneWord}
        </p>
        {form.sending.error !== null && !form.needsSignIn && <ProblemAlert of={form.sending.error} names={of.labels} />}
      </form>
      {form.needsSignIn && <SignInOver onDone={form.submit} />}
    </>
  );
}

function Progress({ titles, at }: { readonly titles: readonly string[]; readonly at: number }) {
  const say = useWording(formWording);
  return (
    <ol className="step-progress" aria-label={say('steps')}>
      {titles.map((title, step) => (
        <li key={title} aria-current={step === at ? 'step' : undefined} className={step < at ? 'passed' : undefined}>
          <span aria-hidden="true">{step < at ? '✓' : step + 1}</span> {title}
        </li>
      ))}
    </ol>
  );
}

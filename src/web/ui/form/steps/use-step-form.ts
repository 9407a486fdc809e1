// 分步填写的状态: what is filled in, which step is shown, what is wrong with it, and the draft behind it.

import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../../api.ts';
import { useSession } from '../../../session.ts';
import { draftKey, forgetDraft, keepDraft, readDraft } from './step-draft.ts';
import { faultsOfForm, faultsWithin, firstFaulty } from './step-faults.ts';
import type { FilledForm, StepFormOf } from './step-form.ts';

export function useStepForm<Values extends Readonly<Record<string, unknown>>, Sent>(of: StepFormOf<Values, Sent>) {
  const { values, setValues, at, setAt, isRestored, isTouched, start } = useFilledIn(of);
  const [triedUpTo, setTriedUpTo] = useState(-1);
  const [refusals, setRefusals] = useState(0);
  const prefix = useId();
  const summary = useRef<HTMLDivElement>(null);
  const faults = faultsOfForm(of.schema, values);
  // Once the faults are on the page, and before another key is pressed.
  useLayoutEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  const step = of.steps[at];
  const shown = at <= triedUpTo && step !== undefined ? faultsWithin(faults, step.fields) : [];
  const worded = ({ field, message }: { readonly field: string; readonly message: string }) => of.faultText?.(field, message) ?? message;
  const sending = useMutation({ mutationFn: of.send, onSuccess: () => begin() });
  const begin = () => {
    start();
    setTriedUpTo(-1);
  };
  const refuse = (step: number) => {
    setAt(step);
    setTriedUpTo(Math.max(triedUpTo, step));
    setRefusals(refusals + 1);
  };
  const submit = () => {
    const faulty = firstFaulty(of.steps, faults);
    if (faulty !== undefined) return refuse(faulty);
    sending.mutate(of.schema.parse(values));
  };
  const filled: FilledForm<Values> = {
    values,
    enter: (field, value) => setValues({ ...values, [field]: value }),
    faultOf: (field) => shown.filter((it) => it.field === field).map(worded)[0],
    idOf: (field) => `${prefix}-${field}`,
  };
  return {
    filled,
    at,
    step,
    summary,
    faults: shown.map((fault) => ({ ...fault, message: worded(fault) })),
    isRestored,
    sending,
    needsSignIn: sending.error instanceof ApiProblem && sending.error.problem.status === 401,
    isDone: sending.isSuccess && !isTouched,
    back: () => setAt(at - 1),
    next: () => (step !== undefined && faultsWithin(faults, step.fields).length > 0 ? refuse(at) : setAt(at + 1)),
    submit,
    giveUp: begin,
  };
}

/** What was typed, from the draft of this account on; `start` forgets it. */
function useFilledIn<Values extends Readonly<Record<string, unknown>>, Sent>({ id, blank, steps }: StepFormOf<Values, Sent>) {
  const login = useSession()?.account?.login;
  // The session may end while the form is open; the draft stays that of whoever began.
  const [key] = useState(() => draftKey(login ?? '', id));
  const [draft] = useState(() => readDraft(key));
  const [values, setValues] = useState<Values>(() => ({ ...blank, ...draft?.values }));
  const [at, setAt] = useState(() => Math.min(draft?.step ?? 0, steps.length - 1));
  const [isRestored, setRestored] = useState(draft !== undefined);
  const [isTouched, setTouched] = useState(false);
  useEffect(() => keepDraft(key, { values, step: at }, blank), [key, values, at, blank]);
  const start = () => {
    setValues(blank);
    setAt(0);
    setRestored(false);
    setTouched(false);
    forgetDraft(key);
  };
  const enter = (next: Values) => {
    setValues(next);
    setTouched(true);
  };
  return { values, setValues: enter, at, setAt, isRestored, isTouched, start };
}

// 表单草稿: what was typed into a form of one page, kept as a step form keeps it, until it is taken or given up.

import { useEffect, useState } from 'react';
import { useSession } from '../../session.ts';
import { draftKey, forgetDraft, keepDraft, readDraft } from './steps/step-draft.ts';

interface Draft<Values> {
  readonly values: Values;
  readonly enter: (values: Values) => void;
  /** What an earlier visit left behind is in it. */
  readonly isRestored: boolean;
  /** Blank again, and nothing is kept. */
  readonly forget: () => void;
}

export function useDraft<Values extends Readonly<Record<string, unknown>>>(id: string, begun: Values): Draft<Values> {
  const login = useSession()?.account?.login;
  // The session may end while the form is open; the draft stays that of whoever began.
  const [key] = useState(() => draftKey(login ?? '', id));
  const [blank] = useState(begun);
  const [draft] = useState(() => readDraft(key));
  const [values, enter] = useState<Values>(() => ({ ...blank, ...draft?.values }));
  const [isRestored, setRestored] = useState(draft !== undefined);
  useEffect(() => keepDraft(key, { values, step: 0 }, blank), [key, values, blank]);
  const forget = () => {
    enter(blank);
    setRestored(false);
    forgetDraft(key);
  };
  return { values, enter, isRestored, forget };
}

/** Something was typed on an earlier visit: the form is opened again with it. */
export function useHasDraft(id: string): boolean {
  const login = useSession()?.account?.login;
  const [has] = useState(() => readDraft(draftKey(login ?? '', id)) !== undefined);
  return has;
}

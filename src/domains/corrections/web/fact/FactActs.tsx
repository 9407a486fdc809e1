// 对一行可以办的事: who vouched for it, and the acts that this account may do; mounted by every page that shows the row.

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Fact } from '#contract/domains/corrections';
import { useWording } from '../../../../web/language/use-wording.ts';
import type { RowName } from '../../../../web/paths.ts';
import { useHasDraft } from '../../../../web/ui/form/use-draft.ts';
import { draftOfQuestion, QuestionForm } from '../questions/QuestionForm.tsx';
import { correctionWording } from '../wording.ts';
import { BasisForm } from './BasisForm.tsx';
import { ConfirmedText } from './ConfirmedText.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { factQuery } from './fact-query.ts';
import { draftOfCorrection } from './use-correction.ts';

type Act = 'correct' | 'confirm' | 'retract' | 'question';

export function FactActs({ of }: { readonly of: RowName }) {
  const { data } = useQuery(factQuery(of));
  return data === undefined || data.versions.length === 0 ? null : <ActsOn of={data} />;
}

export function ActsOn({ of }: { readonly of: Fact }) {
  const say = useWording(correctionWording);
  // What an earlier visit left unfinished is open again.
  const isLeft = {
    correct: useHasDraft(draftOfCorrection(of)) && of.may.correct,
    question: useHasDraft(draftOfQuestion(of)) && of.may.question,
  };
  const [open, setOpen] = useState<Act | undefined>(isLeft.correct ? 'correct' : isLeft.question ? 'question' : undefined);
  const [done, setDone] = useState<'saved' | 'asked'>();
  const { may } = of;
  const acts: readonly Act[] = [
    ...(may.correct ? (['correct', 'confirm', 'retract'] as const) : []),
    ...(may.question ? (['question'] as const) : []),
  ];
  const start = (act: Act) => {
    setOpen(act);
    setDone(undefined);
  };
  const close = () => setOpen(undefined);
  const finish = (said: 'saved' | 'asked') => () => {
    close();
    setDone(said);
  };
  return (
    <div className="fact-acts">
      <ConfirmedText of={of.versions.at(-1)?.confirmation ?? null} />
      <div className="actions on-screen">
        {acts.map((act) => (
          <Button key={act} size="small" onClick={() => start(act)} aria-expanded={open === act}>
            {say(act)}
          </Button>
        ))}
      </div>
      <p role="status" className="done">
        {done !== undefined && say(done)}
      </p>
      {open === 'correct' && <CorrectionForm of={of} onDone={finish('saved')} onCancel={close} />}
      {(open === 'confirm' || open === 'retract') && <BasisForm key={open} act={open} of={of} onDone={finish('saved')} onCancel={close} />}
      {open === 'question' && <QuestionForm of={of} onDone={finish('asked')} onCancel={close} />}
    </div>
  );
}

// 答复质疑: the register is upheld with reasons, or corrected in the same act.

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useId } from 'react';
import type { Question } from '#contract/domains/corrections';
import { send } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { useDraft } from '../../../../web/ui/form/use-draft.ts';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { BasisForm } from '../fact/BasisForm.tsx';
import { CorrectionForm } from '../fact/CorrectionForm.tsx';
import { factQuery } from '../fact/fact-query.ts';
import { questionWording } from '../wording.ts';

const least = 10;
type How = 'upheld' | 'corrected' | 'retracted';

export function AnswerForm({ of }: { readonly of: Question }) {
  const say = useWording(questionWording);
  const draft = useDraft(`answer.${of.id}`, { how: 'upheld' as How, reasons: '' });
  const { how, reasons } = draft.values;
  const setReasons = (text: string) => draft.enter({ how, reasons: text });
  const queries = useQueryClient();
  const { data: fact } = useQuery(factQuery({ register: of.register, rowKey: of.key }));
  const finish = () => {
    draft.forget();
    return queries.invalidateQueries();
  };
  const answer = (body: object) => send(apiPaths.questionAct(of.id, 'answer'), { method: 'POST', body: { reasons, ...body } });
  const uphold = useMutation({ mutationFn: () => answer({ outcome: 'upheld' }), onSuccess: () => finish() });
  const phrases = how === 'upheld' ? (['phraseUphold', 'phraseDocument'] as const) : (['phraseCorrect'] as const);
  const preset = { [of.field]: of.claimed ?? '' };
  return (
    <section className="fact-section answer-form">
      <h2>{say('answerTitle')}</h2>
      <fieldset className="field">
        <legend>{say('how')}</legend>
        <Radio.Group value={how} onChange={({ target }) => draft.enter({ how: target.value as How, reasons })}>
          <Radio value="upheld">{say('uphold')}</Radio>
          <Radio value="corrected">{say('correct')}</Radio>
          <Radio value="retracted">{say('retract')}</Radio>
        </Radio.Group>
      </fieldset>
      <ReasonsField value={reasons} onChange={setReasons} phrases={phrases.map((it) => say(it))} />
      {how === 'upheld' && (
        <div className="actions">
          <Button type="primary" disabled={reasons.trim().length < least} loading={uphold.isPending} onClick={() => uphold.mutate()}>
            {say('submitUphold')}
          </Button>
        </div>
      )}
      {uphold.error !== null && <ProblemAlert of={uphold.error} names={{ reasons: say('reasons') }} />}
      {how === 'corrected' && fact !== undefined && (
        <CorrectionForm
          of={fact}
          preset={preset}
          draft={`answer-correction.${of.id}`}
          onSend={(correction) => answer({ outcome: 'corrected', correction })}
          onDone={draft.forget}
        />
      )}
      {how === 'retracted' && fact !== undefined && (
        <BasisForm act="retract" of={fact} onSend={(retraction) => answer({ outcome: 'retracted', retraction })} onDone={draft.forget} />
      )}
    </section>
  );
}

interface ReasonsProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly phrases: readonly string[];
}

function ReasonsField({ value, onChange, phrases }: ReasonsProps) {
  const say = useWording(questionWording);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('reasons')}</label>
      <Input.TextArea id={id} rows={3} value={value} onChange={({ target }) => onChange(target.value)} />
      <p className="phrases on-screen">
        <span>{say('phrases')}</span>
        {phrases.map((phrase) => (
          <button key={phrase} type="button" className="small-button" onClick={() => onChange(phrase)}>
            {phrase}
          </button>
        ))}
      </p>
    </div>
  );
}

// 提出质疑: which field of the row is wrong, what it should say, and on what document.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useId } from 'react';
import type { Fact } from '#contract/domains/corrections';
import { ApiProblem, send } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { DraftRestored } from '../../../../web/ui/form/DraftRestored.tsx';
import { SignInOver } from '../../../../web/ui/form/steps/SignInOver.tsx';
import { useDraft } from '../../../../web/ui/form/use-draft.ts';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { FieldInput } from '../fact/FieldInput.tsx';
import { correctionWording } from '../wording.ts';

interface Props {
  readonly of: Fact;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export const draftOfQuestion = ({ register, key }: Fact): string => `question.${register}.${key.join('~')}`;

export function QuestionForm({ of, onDone, onCancel }: Props) {
  const { register, key, versions, fields } = of;
  const say = useWording(correctionWording);
  const queries = useQueryClient();
  const id = useId();
  const version = versions.at(-1);
  const draft = useDraft(draftOfQuestion(of), { field: '', claimed: '', document: '' });
  const { values: typed, enter: setTyped } = draft;
  const chosen = fields.find(({ field }) => field === typed.field);
  const run = useMutation({
    mutationFn: () =>
      send(apiPaths.questions, {
        method: 'POST',
        body: { ...typed, register, key, version: version?.version, claimed: typed.claimed === '' ? null : typed.claimed },
      }),
    onSuccess: async () => {
      draft.forget();
      await queries.invalidateQueries();
      onDone();
    },
  });
  const faults = run.error instanceof ApiProblem ? run.error.problem.errors : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run.mutate();
  };
  const cancel = () => {
    draft.forget();
    onCancel();
  };
  const needsSignIn = run.error instanceof ApiProblem && run.error.problem.status === 401;
  return (
    <>
      <form className="panel" onSubmit={submit} noValidate aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{say('questionTitle')}</h2>
        <p className="remark">{say('questionText')}</p>
        <DraftRestored isShown={draft.isRestored} onGiveUp={draft.forget} />
        <div className="field">
          <label htmlFor={`${id}-field`}>{say('whichField')}</label>
          <Select
            id={`${id}-field`}
            value={typed.field === '' ? null : typed.field}
            placeholder={say('choose')}
            showSearch={{ optionFilterProp: 'label' }}
            options={fields
              .filter(({ field }) => !/^true(From|Through)$/.test(field))
              .map(({ field, header }) => ({ value: field, label: header }))}
            onChange={(field: string) => setTyped({ ...typed, field, claimed: version?.values[field] ?? '' })}
          />
        </div>
        {chosen !== undefined && (
          <FieldInput
            id={`${id}-claimed`}
            of={{ ...chosen, header: say('claimed'), required: false }}
            value={typed.claimed}
            held={version?.values[chosen.field] ?? ''}
            isFixed={false}
            fault={faults.find(({ path }) => path === 'claimed')?.remedy}
            onChange={(claimed) => setTyped({ ...typed, claimed })}
          />
        )}
        <div className="field">
          <label htmlFor={`${id}-document`}>{say('evidence')}</label>
          <Input id={`${id}-document`} value={typed.document} onChange={({ target }) => setTyped({ ...typed, document: target.value })} />
        </div>
        {run.error !== null && !needsSignIn && (
          <ProblemAlert of={run.error} names={{ document: say('evidence'), claimed: say('claimed'), field: say('whichField') }} />
        )}
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={run.isPending} disabled={typed.field === ''}>
            {say('questionSubmit')}
          </Button>
          <Button onClick={cancel}>{say('cancel')}</Button>
        </div>
      </form>
      {needsSignIn && <SignInOver onDone={() => run.mutate()} />}
    </>
  );
}

// 新建账号: a login and a name; for a colleague of the unit, or for an administrator of another.

import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { initialPassword, type NewAccount, newAccount } from '#contract/domains/accounts';
import { ask } from '../../../web/api.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { StepField } from '../../../web/ui/form/steps/StepField.tsx';
import { StepForm } from '../../../web/ui/form/steps/StepForm.tsx';
import { accountWording } from './account-wording.ts';
import type { Given } from './GivenPassword.tsx';

interface Props {
  readonly title: string;
  readonly text: string;
  /** Where it is sent. */
  readonly at: string;
  readonly onGiven: (given: Given) => void;
}

export function NewAccountForm({ title, text, at, onGiven }: Props) {
  const say = useWording(accountWording);
  const queries = useQueryClient();
  const hints = { login: say('loginHint'), name: say('nameHint') };
  return (
    <StepForm<NewAccount, NewAccount>
      of={{
        id: `new-account.${at}`,
        title,
        blank: { login: '', name: '' },
        schema: newAccount,
        labels: { login: say('login'), name: say('name') },
        steps: [
          {
            key: 'fill',
            title,
            fields: ['login', 'name'],
            content: ({ values, enter, faultOf, idOf }) => (
              <>
                <p className="remark">{text}</p>
                {(['login', 'name'] as const).map((field) => (
                  <StepField key={field} id={idOf(field)} label={say(field)} hint={hints[field]} fault={faultOf(field)}>
                    {(given) => (
                      <Input {...given} autoComplete="off" value={values[field]} onChange={({ target }) => enter(field, target.value)} />
                    )}
                  </StepField>
                ))}
              </>
            ),
          },
        ],
        submitWord: say('create'),
        send: async (body) => {
          onGiven(await ask(initialPassword, at, { method: 'POST', body }));
          await queries.invalidateQueries();
        },
        doneWord: '',
      }}
    />
  );
}

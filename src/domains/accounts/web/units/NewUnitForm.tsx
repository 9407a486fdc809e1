// 新建单位: what it is, then who administers its accounts.

import { useQueryClient } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import type { z } from 'zod';
import { areaNames, businessRoles, initialPassword, type newUnit, newUnitFields } from '#contract/domains/accounts';
import { ask } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { layoutWording } from '../../../../web/layouts/wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { StepField } from '../../../../web/ui/form/steps/StepField.tsx';
import { StepForm } from '../../../../web/ui/form/steps/StepForm.tsx';
import type { FilledForm } from '../../../../web/ui/form/steps/step-form.ts';
import { accountWording } from '../account-wording.ts';
import type { Given } from '../GivenPassword.tsx';

type Typed = z.input<typeof newUnitFields>;
type Field = keyof Typed & string;

const blank: Typed = { code: '', name: '', role: 'firm', creditCode: null, area: null, login: '', person: '' };

export function NewUnitForm({ onGiven }: { readonly onGiven: (given: Given) => void }) {
  const say = useWording(accountWording);
  const queries = useQueryClient();
  const labels = {
    code: say('unitCode'),
    name: say('unitName'),
    role: say('unitRole'),
    creditCode: say('creditCode'),
    area: say('area'),
    login: say('login'),
    person: say('name'),
  };
  return (
    <StepForm<Typed, z.output<typeof newUnitFields>>
      of={{
        id: 'new-unit',
        title: say('newUnit'),
        blank,
        schema: newUnitFields,
        labels,
        steps: [
          {
            key: 'unit',
            title: say('unitWord'),
            fields: ['name', 'code', 'role', 'creditCode', 'area'],
            content: (form) => <UnitFields of={form} labels={labels} />,
          },
          {
            key: 'administrator',
            title: say('administers'),
            fields: ['login', 'person'],
            content: (form) => (
              <>
                <TextField of={form} field="login" label={labels.login} hint={say('loginHint')} />
                <TextField of={form} field="person" label={labels.person} hint={say('nameHint')} />
              </>
            ),
          },
        ],
        submitWord: say('create'),
        send: async ({ login, person, ...unit }) => {
          const body: z.input<typeof newUnit> = { ...unit, administrator: { login, name: person } };
          onGiven(await ask(initialPassword, apiPaths.units, { method: 'POST', body }));
          await queries.invalidateQueries();
        },
        doneWord: '',
      }}
    />
  );
}

function UnitFields({ of, labels }: { readonly of: FilledForm<Typed>; readonly labels: Readonly<Record<Field, string>> }) {
  const say = useWording(accountWording);
  const sayRole = useWording(layoutWording);
  const { values, enter, faultOf, idOf } = of;
  const roleOptions = businessRoles.map((value) => ({ value, label: sayRole(value) }));
  const areaOptions = areaNames.map((value) => ({ value, label: value }));
  return (
    <>
      <TextField of={of} field="name" label={labels.name} hint="" />
      <TextField of={of} field="code" label={labels.code} hint={say('unitCodeHint')} />
      <StepField id={idOf('role')} label={labels.role} fault={faultOf('role')}>
        {(given) => <Select {...given} value={values.role} options={roleOptions} onChange={(role) => enter('role', role)} />}
      </StepField>
      <TextField of={of} field="creditCode" label={labels.creditCode} hint={say('creditCodeHint')} />
      <StepField id={idOf('area')} label={labels.area} hint={say('areaHint')} fault={faultOf('area')}>
        {(given) => (
          <Select
            {...given}
            allowClear
            className="area-choice"
            value={values.area ?? null}
            options={areaOptions}
            onChange={(area: Typed['area']) => enter('area', area ?? null)}
          />
        )}
      </StepField>
    </>
  );
}

interface TextProps {
  readonly of: FilledForm<Typed>;
  readonly field: 'name' | 'code' | 'creditCode' | 'login' | 'person';
  readonly label: string;
  readonly hint: string;
}

function TextField({ of: { values, enter, faultOf, idOf }, field, label, hint }: TextProps) {
  return (
    <StepField id={idOf(field)} label={label} hint={hint} fault={faultOf(field)}>
      {(given) => (
        <Input
          {...given}
          autoComplete="off"
          value={values[field] ?? ''}
          onChange={({ target }) => enter(field, field === 'creditCode' && target.value === '' ? null : target.value)}
        />
      )}
    </StepField>
  );
}

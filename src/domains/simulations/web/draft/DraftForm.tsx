// 新试算: which lots, which changes, and once more what is about to be tried.

import { Input, Select } from 'antd';
import { useState } from 'react';
import { ask } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { DayInput } from '../../../../web/ui/form/DayInput.tsx';
import { StepField } from '../../../../web/ui/form/steps/StepField.tsx';
import { StepForm } from '../../../../web/ui/form/steps/StepForm.tsx';
import type { FilledForm } from '../../../../web/ui/form/steps/step-form.ts';
import { type SimulationChoices, type SimulationRequest, simulationMade, simulationRequest } from '../../contract.ts';
import { simulationWording } from '../wording.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { DraftCheck } from './DraftCheck.tsx';
import { HowFar } from './HowFar.tsx';
import { ParameterFields } from './ParameterFields.tsx';
import type { DraftTyped } from './typed-values.ts';

interface Props {
  readonly choices: SimulationChoices;
  readonly onMade: (id: string) => Promise<unknown>;
}

export function DraftForm({ choices, onMade }: Props) {
  const say = useWording(simulationWording);
  const { measures, lastDay } = choices;
  const [isRunning, setRunning] = useState(false);
  const run = async (draft: SimulationRequest) => {
    setRunning(true);
    try {
      return await ask(simulationMade, apiPaths.simulations, { method: 'POST', body: draft });
    } finally {
      setRunning(false);
    }
  };
  const blank: DraftTyped = {
    ...{ title: '', measure: measures[0]?.id ?? '', parameters: {}, without: {} },
    ...{ from: `${lastDay.slice(0, 4)}-01-01`, through: lastDay, factsOn: lastDay },
  };
  const labels = {
    ...{ title: say('name'), measure: say('measure'), from: say('from'), through: say('through'), factsOn: say('factsOn') },
    ...{ parameters: say('parameters'), without: say('conditions') },
    ...namesOf(choices),
  };
  const measureOf = ({ measure }: DraftTyped) => measures.find(({ id }) => id === measure);
  return (
    <StepForm<DraftTyped, SimulationRequest>
      of={{
        id: 'simulation',
        title: say('new'),
        blank,
        schema: simulationRequest,
        labels,
        steps: [
          {
            key: 'scope',
            title: say('scope'),
            fields: ['title', 'measure', 'from', 'through', 'factsOn'],
            content: (form) => <ScopeFields of={form} choices={choices} />,
          },
          {
            key: 'draft',
            title: say('draftStep'),
            fields: ['parameters', 'without'],
            content: (form) => {
              const measure = measureOf(form.values);
              return (
                measure && (
                  <>
                    <ParameterFields of={form} parameters={measure.parameters} />
                    <ConditionFields of={form} rules={measure.rules} />
                  </>
                )
              );
            },
          },
          {
            key: 'check',
            title: say('check'),
            fields: [],
            content: ({ values }) => (
              <>
                <DraftCheck of={values} measure={measureOf(values)} />
                {isRunning && <HowFar />}
              </>
            ),
          },
        ],
        submitWord: say('run'),
        send: async (draft) => onMade((await run(draft)).id),
        doneWord: '',
      }}
    />
  );
}

/** By the path under which the server names a fault. */
function namesOf({ measures }: SimulationChoices): Readonly<Record<string, string>> {
  const parameters = measures.flatMap((it) => it.parameters.map(({ key, title }) => [`parameters.${key}`, title] as const));
  return Object.fromEntries([...parameters, ...measures.flatMap((it) => it.rules.map(({ id }) => [`without.${id}`, id] as const))]);
}

function ScopeFields({ of, choices: { measures, lastDay } }: { readonly of: FilledForm<DraftTyped>; readonly choices: SimulationChoices }) {
  const say = useWording(simulationWording);
  const { values, enter, faultOf, idOf } = of;
  return (
    <>
      <StepField id={idOf('title')} label={say('name')} hint={say('titleHint')} fault={faultOf('title')}>
        {(given) => <Input {...given} autoComplete="off" value={values.title} onChange={({ target }) => enter('title', target.value)} />}
      </StepField>
      {measures.length > 1 && (
        <StepField id={idOf('measure')} label={say('measure')} fault={faultOf('measure')}>
          {(given) => (
            <Select
              {...given}
              value={values.measure}
              options={measures.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))}
              onChange={(measure: string) => enter('measure', measure)}
            />
          )}
        </StepField>
      )}
      <DayField of={of} field="from" label={say('from')} hint={say('daysHint', { day: lastDay })} />
      <DayField of={of} field="through" label={say('through')} hint="" />
      <DayField of={of} field="factsOn" label={say('factsOn')} hint={say('factsHint')} />
    </>
  );
}

interface DayProps {
  readonly of: FilledForm<DraftTyped>;
  readonly field: 'from' | 'through' | 'factsOn';
  readonly label: string;
  readonly hint: string;
}

function DayField({ of: { values, enter, faultOf, idOf }, field, label, hint }: DayProps) {
  return (
    <StepField id={idOf(field)} label={label} hint={hint} fault={faultOf(field)}>
      {(given) => (
        <DayInput
          id={given.id}
          label={label}
          value={values[field]}
          onChange={(typed) => enter(field, typed)}
          isWrong={given['aria-invalid']}
          describedBy={given['aria-describedby']}
        />
      )}
    </StepField>
  );
}

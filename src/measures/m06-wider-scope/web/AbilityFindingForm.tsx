// 能力认定: only the procuring entity records it, with reasons, after reading once more what it is about to record.

import { Input, Radio } from 'antd';
import { type AbilityFindingRequest, abilityFindingRequest } from '#contract/measures/m06-wider-scope';
import { send } from '../../../web/api.ts';
import { type Say, useWording } from '../../../web/language/use-wording.ts';
import { apiPaths } from '../../../web/paths.ts';
import { StepField } from '../../../web/ui/form/steps/StepField.tsx';
import { StepForm } from '../../../web/ui/form/steps/StepForm.tsx';
import type { FilledForm } from '../../../web/ui/form/steps/step-form.ts';
import { m06Wording } from './wording.ts';

type Typed = { readonly creditCode: string; readonly found: boolean | undefined; readonly reasons: string };
type M06Say = Say<keyof (typeof m06Wording)['words']>;

const blank: Typed = { creditCode: '', found: undefined, reasons: '' };

export function AbilityFindingForm({ code }: { readonly code: string }) {
  const say = useWording(m06Wording);
  return (
    <StepForm<Typed, AbilityFindingRequest>
      of={{
        id: `ability-finding.${code}`,
        title: say('findingTitle'),
        blank,
        schema: abilityFindingRequest,
        labels: { creditCode: say('creditCode'), found: say('found'), reasons: say('reasons') },
        faultText: (field, message) => (field === 'creditCode' ? message : say(field === 'found' ? 'foundNeeded' : 'reasonsNeeded')),
        steps: [
          {
            key: 'fill',
            title: say('findingFill'),
            fields: ['creditCode', 'found', 'reasons'],
            content: (form) => <Entry of={form} say={say} />,
          },
          { key: 'check', title: say('findingCheck'), fields: [], content: ({ values }) => <Check of={values} say={say} /> },
        ],
        submitWord: say('record'),
        send: (finding) => send(apiPaths.abilityFindings(code), { method: 'POST', body: finding }),
        doneWord: say('recorded'),
      }}
    />
  );
}

interface EntryProps {
  readonly of: FilledForm<Typed>;
  readonly say: M06Say;
}

function Entry({ of: { values, enter, faultOf, idOf }, say }: EntryProps) {
  return (
    <>
      <p className="remark">{say('findingText')}</p>
      <StepField id={idOf('creditCode')} label={say('creditCode')} fault={faultOf('creditCode')}>
        {(given) => (
          <Input
            {...given}
            className="code-input"
            autoComplete="off"
            value={values.creditCode}
            onChange={({ target }) => enter('creditCode', target.value)}
          />
        )}
      </StepField>
      <StepField id={idOf('found')} label={say('found')} fault={faultOf('found')} isGroup>
        {() => (
          <Radio.Group value={values.found} onChange={({ target }) => enter('found', target.value as boolean)}>
            <Radio value={true}>{say('foundYes')}</Radio>
            <Radio value={false}>{say('foundNo')}</Radio>
          </Radio.Group>
        )}
      </StepField>
      <StepField id={idOf('reasons')} label={say('reasons')} fault={faultOf('reasons')}>
        {(given) => <Input.TextArea {...given} rows={4} value={values.reasons} onChange={({ target }) => enter('reasons', target.value)} />}
      </StepField>
    </>
  );
}

function Check({ of: { creditCode, found, reasons }, say }: { readonly of: Typed; readonly say: M06Say }) {
  return (
    <>
      <p className="remark">{say('findingCheckText')}</p>
      <dl className="check-list">
        <dt>{say('creditCode')}</dt>
        <dd>
          <code>{creditCode}</code>
        </dd>
        <dt>{say('found')}</dt>
        <dd>{say(found ? 'foundYes' : 'foundNo')}</dd>
        <dt>{say('reasons')}</dt>
        <dd lang="zh-CN">{reasons}</dd>
      </dl>
    </>
  );
}

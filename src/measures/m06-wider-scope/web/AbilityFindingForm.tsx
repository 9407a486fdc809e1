// 能力认定: only the procuring entity records it, with reasons.

import { useMutation } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { type FormEvent, useState } from 'react';
import { type AbilityFindingRequest, abilityFindingRequest } from '#contract/measures/m06-wider-scope';
import { readCreditCode } from '#kernel/credit-code';
import { send } from '../../../web/api.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { apiPaths } from '../../../web/paths.ts';
import { ProblemAlert } from '../../../web/ui/ProblemAlert.tsx';
import { m06Wording } from './wording.ts';

const blank = { creditCode: '', found: undefined as boolean | undefined, reasons: '' };

export function AbilityFindingForm({ code }: { readonly code: string }) {
  const say = useWording(m06Wording);
  const [typed, setTyped] = useState(blank);
  const [tried, setTried] = useState(false);
  const record = useMutation({
    mutationFn: (finding: AbilityFindingRequest) => send(apiPaths.abilityFindings(code), { method: 'POST', body: finding }),
    onSuccess: () => {
      setTyped(blank);
      setTried(false);
    },
  });
  const read = readCreditCode(typed.creditCode);
  const reasonsFit = abilityFindingRequest.shape.reasons.safeParse(typed.reasons).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (read.valid && typed.found !== undefined && reasonsFit) {
      record.mutate({ creditCode: read.code, found: typed.found, reasons: typed.reasons.trim() });
    }
  };
  return (
    <form className="panel finding-form" onSubmit={submit} aria-labelledby="finding" noValidate>
      <h2 id="finding">{say('findingTitle')}</h2>
      <p className="remark">{say('findingText')}</p>
      <div className="field">
        <label htmlFor="credit-code">{say('creditCode')}</label>
        <Input
          id="credit-code"
          className="code-input"
          autoComplete="off"
          value={typed.creditCode}
          aria-describedby="credit-code-fault"
          onChange={({ target }) => setTyped({ ...typed, creditCode: target.value })}
        />
        <FieldFault id="credit-code-fault" of={tried && !read.valid ? read.reason : undefined} />
      </div>
      <fieldset className="field" aria-describedby="found-fault">
        <legend>{say('found')}</legend>
        <Radio.Group value={typed.found} onChange={({ target }) => setTyped({ ...typed, found: target.value as boolean })}>
          <Radio value={true}>{say('foundYes')}</Radio>
          <Radio value={false}>{say('foundNo')}</Radio>
        </Radio.Group>
        <FieldFault id="found-fault" of={tried && typed.found === undefined ? say('foundNeeded') : undefined} />
      </fieldset>
      <div className="field">
        <label htmlFor="reasons">{say('reasons')}</label>
        <Input.TextArea
          id="reasons"
          rows={4}
          value={typed.reasons}
          aria-describedby="reasons-fault"
          onChange={({ target }) => setTyped({ ...typed, reasons: target.value })}
        />
        <FieldFault id="reasons-fault" of={tried && !reasonsFit ? say('reasonsNeeded') : undefined} />
      </div>
      <Button type="primary" htmlType="submit" loading={record.isPending}>
        {say('record')}
      </Button>
      <p role="status" className="done">
        {record.isSuccess && say('recorded')}
      </p>
      {record.error !== null && <ProblemAlert of={record.error} />}
    </form>
  );
}

function FieldFault({ id, of }: { readonly id: string; readonly of: string | undefined }) {
  return (
    <p id={id} className="hint wrong" role={of === undefined ? undefined : 'alert'}>
      {of}
    </p>
  );
}

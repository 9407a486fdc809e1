// 凭依据办理: an act that needs nothing but its basis: a confirmation, or a retraction.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import type { Basis, Fact } from '#contract/domains/corrections';
import { send } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { correctionWording } from '../wording.ts';
import { BasisFields, blankBasis, isBasis } from './BasisFields.tsx';

interface Props {
  readonly act: 'confirm' | 'retract';
  readonly of: Fact;
  /** How it is sent when it is part of another act. */
  readonly onSend?: (sent: { readonly seen: readonly string[]; readonly basis: Basis }) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

export function BasisForm({ act, of: { register, key, versions }, onSend, onDone, onCancel }: Props) {
  const say = useWording(correctionWording);
  const queries = useQueryClient();
  const id = useId();
  const [basis, setBasis] = useState(blankBasis);
  const [tried, setTried] = useState(false);
  const seen = versions.map(({ version }) => version);
  const run = useMutation({
    mutationFn: () => {
      if (onSend !== undefined) return onSend({ seen, basis });
      return act === 'confirm'
        ? send(apiPaths.fact(register, key, 'confirmation'), { method: 'POST', body: { version: seen.at(-1), basis } })
        : send(apiPaths.fact(register, key, 'retraction'), { method: 'POST', body: { seen, basis } });
    },
    onSuccess: async () => {
      await queries.invalidateQueries();
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isBasis(basis)) run.mutate();
  };
  return (
    <form className="panel" onSubmit={submit} noValidate aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(`${act}Title`)}</h2>
      <p className="remark">{say(`${act}Text`)}</p>
      <BasisFields value={basis} isMissing={tried && !isBasis(basis)} onChange={setBasis} />
      {run.error !== null && <ProblemAlert of={run.error} />}
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={run.isPending} danger={act === 'retract'}>
          {say(`${act}Submit`)}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{say('cancel')}</Button>}
      </div>
    </form>
  );
}

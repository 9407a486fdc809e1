// 投标计划: what the firm means to bid and with whom; the answers follow it.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import type { PlanRequest, Position } from '#contract/measures/m06-wider-scope';
import { send } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { readAmount, yuanText } from '../../../../web/ui/text/amount-text.ts';
import { m06Wording } from '../wording.ts';
import { AmountHint, isZero } from './AmountHint.tsx';
import { planKey, positionKey } from './position-query.ts';

export function PlanForm({ of: { plan, leaders, lot } }: { readonly of: Position }) {
  const say = useWording(m06Wording);
  const [price, setPrice] = useState(plan.bidPrice === null ? '' : yuanText(plan.bidPrice));
  const [leader, setLeader] = useState(plan.leader);
  const save = useSaving(lot.code);
  const bidPrice = price.trim() === '' ? null : readAmount(price);
  const isWrong = bidPrice === undefined || isZero(bidPrice);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (bidPrice !== undefined && !isZero(bidPrice)) save.mutate({ bidPrice, leader });
  };
  return (
    <form className="panel plan-form" onSubmit={submit} aria-labelledby="plan">
      <h3 id="plan">{say('planTitle')}</h3>
      <div className="field">
        <label htmlFor="bid-price">{say('bidPrice')}</label>
        <Input
          id="bid-price"
          inputMode="decimal"
          autoComplete="off"
          value={price}
          status={isWrong ? 'error' : ''}
          aria-invalid={isWrong}
          aria-describedby="bid-price-hint"
          onChange={({ target }) => setPrice(target.value)}
        />
        <AmountHint id="bid-price-hint" of={bidPrice} ceiling={lot.priceCeiling} />
      </div>
      <div className="field">
        <label htmlFor="leader">{say('leader')}</label>
        <Select
          id="leader"
          value={leader}
          allowClear
          placeholder={say('leaderNone')}
          onChange={(chosen: string | null | undefined) => setLeader(chosen ?? null)}
          options={leaders.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {say('save')}
      </Button>
      <p role="status" className="done">
        {save.isSuccess && say('saved')}
      </p>
      {save.error !== null && <ProblemAlert of={save.error} />}
    </form>
  );
}

function useSaving(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: planKey(code),
    mutationFn: async (plan: PlanRequest) => {
      await send(apiPaths.plan(code), { method: 'PUT', body: plan });
      await queries.invalidateQueries({ queryKey: positionKey(code) });
    },
  });
}

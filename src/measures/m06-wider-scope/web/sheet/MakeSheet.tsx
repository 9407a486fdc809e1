// 生成核对表: the firm freezes the answers that it has before it, and comes to the sheet.

import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef } from 'react';
import { madeSheet } from '#contract/measures/m06-wider-scope';
import { ask } from '../../../../web/api.ts';
import { useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths, paths } from '../../../../web/paths.ts';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { planKey } from '../position/position-query.ts';
import { sheetsKey } from './sheet-query.ts';
import { sheetWording } from './wording.ts';

export function MakeSheet({ code }: { readonly code: string }) {
  const say = useWording(sheetWording);
  const { asof, known } = useAsOf();
  const isSavingPlan = useIsMutating({ mutationKey: planKey(code) }) > 0;
  const make = useMaking(code);
  const isNow = asof === undefined && known === undefined;
  return (
    <section className="panel on-screen" aria-label={say('title')}>
      <div className="make-sheet">
        <p id="make-sheet">{say(isNow ? 'makeText' : 'makeNow')}</p>
        {isNow && (
          <Button type="primary" loading={make.isPending} disabled={isSavingPlan} aria-describedby="make-sheet" onClick={make.once}>
            {say('make')}
          </Button>
        )}
      </div>
      {make.error !== null && <ProblemAlert of={make.error} />}
    </section>
  );
}

function useMaking(code: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  // A second click comes before the button is drawn anew.
  const isUnderWay = useRef(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => ask(madeSheet, apiPaths.makeCheckSheet(code), { method: 'POST', body: {} }),
    onSuccess: async ({ number }) => {
      void queries.invalidateQueries({ queryKey: sheetsKey });
      await navigate({ to: paths.checkSheet, params: { number } });
    },
    onSettled: () => {
      isUnderWay.current = false;
    },
  });
  const once = () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    mutate();
  };
  return { once, isPending, error };
}

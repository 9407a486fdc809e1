// 存证: for the firm itself, once bids were due, the batch in which its sheet was sealed, and in plain words how to verify that.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CheckSheetOnWire, SheetSealing as Sealing } from '#contract/measures/m06-wider-scope';
import { useWording } from '../../../../web/language/use-wording.ts';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { instantText } from '../../../../web/ui/text/day-text.ts';
import { WholeFigures } from '../../../../web/ui/text/WholeFigures.tsx';
import { sealingQuery } from './sheet-query.ts';
import { sheetWording } from './wording.ts';

export function SheetSealing({ of: { number } }: { readonly of: CheckSheetOnWire }) {
  const say = useWording(sheetWording);
  const queries = useQueryClient();
  const fetching = useMutation({ mutationFn: () => queries.fetchQuery(sealingQuery(number)) });
  return (
    <section className="fact-section" aria-labelledby="sealing">
      <h2 id="sealing">{say('sealing')}</h2>
      <p>{say('sealingText')}</p>
      {fetching.data === undefined ? (
        <Button className="on-screen" loading={fetching.isPending} onClick={() => fetching.mutate()}>
          {say('sealingFetch')}
        </Button>
      ) : (
        <Sealed of={fetching.data} />
      )}
      {fetching.error !== null && <ProblemAlert of={fetching.error} />}
    </section>
  );
}

function Sealed({ of }: { readonly of: Sealing }) {
  const say = useWording(sheetWording);
  const { salt, digest, batch } = of;
  const when = { day: batch.on, hour: instantText(batch.hour).slice(0, -3) };
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(of, null, 2))}`;
  return (
    <>
      <p role="status">
        <strong>
          <WholeFigures of={say('sealedIn', when)} />
        </strong>
      </p>
      <ol className="steps-to-verify">
        <li>
          {say('verifyDigest')} <code className="digest">{salt}</code> → <code className="digest">{digest}</code>
        </li>
        <li>{say('verifyBatch', { count: String(batch.digests.length) })}</li>
        <li>
          <WholeFigures of={say('verifyLeaf', when)} /> <code className="digest">{batch.object}</code>
        </li>
      </ol>
      <p className="remark">{say('verifyBytes')}</p>
      <a ref={focused} className="on-screen" href={file} download={`${of.number}-存证.json`}>
        {say('sealingFile')}
      </a>
    </>
  );
}

/** The button that was pressed is gone; the next step takes its place for the keyboard. */
const focused = (link: HTMLAnchorElement | null): void => link?.focus({ preventScroll: true });

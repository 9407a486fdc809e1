// 结论一览: for each sentence the conclusion of the sheet, that of the last time it was weighed before the opening, and what became known too late.

import type { CheckSheetOnWire } from '#contract/measures/m06-wider-scope';
import { useWording } from '../../../../web/language/use-wording.ts';
import { type Column, DataTable } from '../../../../web/ui/DataTable.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { type Concluded, concluded, conclusionIn, isMoved, limitIn } from '../../telling/conclusions.ts';
import { ByCertificate } from '../position/ByCertificate.tsx';
import { Conclusion } from '../position/Conclusion.tsx';
import { m06Wording } from '../wording.ts';
import { sheetWording } from './wording.ts';

type Recheck = CheckSheetOnWire['rechecks'][number];

export function SheetConclusions({ of: { content, rechecks } }: { readonly of: CheckSheetOnWire }) {
  const say = useWording(sheetWording);
  const last = lastOf(rechecks, 'before-opening');
  const late = lastOf(rechecks, 'after-opening');
  const inTime = last?.content ?? content;
  return (
    <section className="fact-section" aria-labelledby="conclusions">
      <h2 id="conclusions">{say('conclusions')}</h2>
      {rechecks.at(-1)?.withdrawn === true && (
        <p className="conflict-banner" role="note">
          <StatusTag tone="orange" plain>
            {say('withdrawn')}
          </StatusTag>{' '}
          {say('withdrawnText')}
        </p>
      )}
      {last !== undefined && <Note isMoved={isMoved(content, last.content)} moved={say('changedSince')} same={say('factsChangedSince')} />}
      {late !== undefined && <Note isMoved={isMoved(inTime, late.content)} moved={say('changedLate')} same={say('factsChangedLate')} />}
      <DataTable<Concluded>
        caption={say('conclusions')}
        rows={concluded}
        keyOf={(of) => `conclusion-${of}`}
        columns={[
          { key: 'sentence', title: say('by'), heads: true, cell: (of) => <Named of={of} in={last?.content ?? content} /> },
          {
            key: 'whenMade',
            title: say('whenMade'),
            cell: (of) => <Conclusion of={conclusionIn(content, of)} limit={limitIn(content, of)} />,
          },
          ...columnOf(last, say('now', { day: last?.recheckedOn ?? '' })),
          ...columnOf(late, say('late', { day: late?.recheckedOn ?? '' })),
        ]}
      />
    </section>
  );
}

function Named({ of, in: { byCertificate } }: { readonly of: Concluded; readonly in: CheckSheetOnWire['content'] }) {
  const say = useWording(m06Wording);
  if (of !== 'certificate') return say(of);
  return (
    <>
      {say('certificateAlone')}
      {byCertificate !== undefined && <ByCertificate of={byCertificate} />}
    </>
  );
}

function Note({ isMoved, moved, same }: { readonly isMoved: boolean; readonly moved: string; readonly same: string }) {
  return (
    <p className={isMoved ? 'conflict-banner' : 'notice'} role="note">
      {isMoved ? moved : same}
    </p>
  );
}

function columnOf(recheck: Recheck | undefined, title: string): readonly Column<Concluded>[] {
  if (recheck === undefined) return [];
  return [
    { key: recheck.kind, title, cell: (of) => <Conclusion of={conclusionIn(recheck.content, of)} limit={limitIn(recheck.content, of)} /> },
  ];
}

const lastOf = (rechecks: readonly Recheck[], kind: Recheck['kind']) => rechecks.filter((it) => it.kind === kind && !it.withdrawn).at(-1);

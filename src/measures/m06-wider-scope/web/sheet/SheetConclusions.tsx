// 结论一览: for each sentence the conclusion of the sheet, that of the last time it was weighed before the opening, and what became known too late.

import type { CheckSheetOnWire } from '#contract/measures/m06-wider-scope';
import { useWording } from '../../../../web/language/use-wording.ts';
import { type Column, DataTable } from '../../../../web/ui/DataTable.tsx';
import { AnswerTag } from '../../../../web/ui/tags/AnswerTag.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { type Sentence, sentences } from '../rules.ts';
import { m06Wording } from '../wording.ts';
import { sheetWording } from './wording.ts';

type Recheck = CheckSheetOnWire['rechecks'][number];
type Frozen = CheckSheetOnWire['content'];

export function SheetConclusions({ of: { content, rechecks } }: { readonly of: CheckSheetOnWire }) {
  const say = useWording(sheetWording);
  const sayOf = useWording(m06Wording);
  const last = lastOf(rechecks, 'before-opening');
  const late = lastOf(rechecks, 'after-opening');
  const inTime = last?.content ?? content;
  return (
    <section className="fact-section" aria-labelledby="conclusions">
      <h2 id="conclusions">{say('conclusions')}</h2>
      {rechecks.at(-1)?.withdrawn === true && (
        <p className="conflict-banner" role="note">
          <StatusTag tone="orange">{say('withdrawn')}</StatusTag> {say('withdrawnText')}
        </p>
      )}
      {last !== undefined && <Note isMoved={isMoved(content, last.content)} moved={say('changedSince')} same={say('factsChangedSince')} />}
      {late !== undefined && <Note isMoved={isMoved(inTime, late.content)} moved={say('changedLate')} same={say('factsChangedLate')} />}
      <DataTable<Sentence>
        caption={say('conclusions')}
        rows={sentences}
        keyOf={(sentence) => `conclusion-${sentence}`}
        columns={[
          { key: 'sentence', title: say('sentence'), heads: true, cell: (sentence) => sayOf(sentence) },
          { key: 'whenMade', title: say('whenMade'), cell: (sentence) => <AnswerTag of={content.sentences[sentence].may} /> },
          ...columnOf(last, say('now', { day: last?.recheckedOn ?? '' })),
          ...columnOf(late, say('late', { day: late?.recheckedOn ?? '' })),
        ]}
      />
    </section>
  );
}

function Note({ isMoved, moved, same }: { readonly isMoved: boolean; readonly moved: string; readonly same: string }) {
  return (
    <p className={isMoved ? 'conflict-banner' : 'notice'} role="note">
      {isMoved ? moved : same}
    </p>
  );
}

function columnOf(recheck: Recheck | undefined, title: string): readonly Column<Sentence>[] {
  if (recheck === undefined) return [];
  return [{ key: recheck.kind, title, cell: (sentence) => <AnswerTag of={recheck.content.sentences[sentence].may} /> }];
}

const lastOf = (rechecks: readonly Recheck[], kind: Recheck['kind']) => rechecks.filter((it) => it.kind === kind && !it.withdrawn).at(-1);

const isMoved = (before: Frozen, after: Frozen): boolean =>
  sentences.some((sentence) => before.sentences[sentence].may !== after.sentences[sentence].may);

// 结论一览: for each sentence the conclusion of the sheet, and that of the last time it was weighed.

import type { CheckSheetOnWire } from '#contract/measures/m06-wider-scope';
import { useWording } from '../../../../web/language/use-wording.ts';
import { type Column, DataTable } from '../../../../web/ui/DataTable.tsx';
import { AnswerTag } from '../../../../web/ui/tags/AnswerTag.tsx';
import { type Sentence, sentences } from '../rules.ts';
import { m06Wording } from '../wording.ts';
import { sheetWording } from './wording.ts';

export function SheetConclusions({ of: { content, rechecks } }: { readonly of: CheckSheetOnWire }) {
  const say = useWording(sheetWording);
  const sayOf = useWording(m06Wording);
  const last = rechecks.at(-1);
  const then = (sentence: Sentence) => content.sentences[sentence].may;
  const isMoved = last !== undefined && sentences.some((it) => then(it) !== last.content.sentences[it].may);
  const now: readonly Column<Sentence>[] =
    last === undefined
      ? []
      : [
          {
            key: 'now',
            title: say('now', { day: last.recheckedOn }),
            cell: (sentence) => <AnswerTag of={last.content.sentences[sentence].may} />,
          },
        ];
  return (
    <section className="fact-section" aria-labelledby="conclusions">
      <h2 id="conclusions">{say('conclusions')}</h2>
      {last !== undefined && (
        <p className={isMoved ? 'conflict-banner' : 'notice'} role="note">
          {say(isMoved ? 'changedSince' : 'factsChangedSince')}
        </p>
      )}
      <DataTable<Sentence>
        caption={say('conclusions')}
        rows={sentences}
        keyOf={(sentence) => `conclusion-${sentence}`}
        columns={[
          { key: 'sentence', title: say('sentence'), heads: true, cell: (sentence) => sayOf(sentence) },
          { key: 'then', title: say('whenMade'), cell: (sentence) => <AnswerTag of={then(sentence)} /> },
          ...now,
        ]}
      />
    </section>
  );
}

// 生成以后的变化: each time facts changed, which ones, and the conclusion before and after.

import type { CheckSheetOnWire, SheetContent } from '#contract/measures/m06-wider-scope';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { changesIn, type FactChange } from '../../telling/changed-facts.ts';
import { type Concluded, concluded, conclusionIn, limitIn } from '../../telling/conclusions.ts';
import type { BySentence } from '../../telling/facts-for.ts';
import { Conclusion } from '../position/Conclusion.tsx';
import { FactValue, TitleOf } from '../position/FactValue.tsx';
import { m06Wording } from '../wording.ts';
import { sheetWording } from './wording.ts';

type Recheck = CheckSheetOnWire['rechecks'][number];

export function SheetChanges({ of: { content, rechecks } }: { readonly of: CheckSheetOnWire }) {
  const say = useWording(sheetWording);
  return (
    <section className="fact-section" aria-labelledby="changes">
      <h2 id="changes">{say('changes')}</h2>
      {rechecks.length === 0 && <p>{say('noChanges')}</p>}
      {rechecks.map((it, i) => (
        <Change key={it.ordinal} of={it} before={rechecks[i - 1]?.content ?? content} isBack={rechecks[i - 1]?.withdrawn === true} />
      ))}
    </section>
  );
}

interface Props {
  readonly of: Recheck;
  readonly before: SheetContent;
  /** The lot had been withdrawn. */
  readonly isBack: boolean;
}

function Change({ of: { ordinal, kind, withdrawn, recheckedOn, changed, content }, before, isBack }: Props) {
  const say = useWording(sheetWording);
  const sayOf = useWording(m06Wording);
  const label = useLabel();
  return (
    <article className="sheet-change" aria-labelledby={`change-${ordinal}`}>
      <h3 id={`change-${ordinal}`}>
        <DayText of={recheckedOn} />{' '}
        <StatusTag tone={kind === 'before-opening' ? 'blue' : 'grey'} plain>
          {say(kind)}
        </StatusTag>{' '}
        {withdrawn && (
          <StatusTag tone="orange" plain>
            {say('withdrawn')}
          </StatusTag>
        )}
        {isBack && !withdrawn && (
          <StatusTag tone="blue" plain>
            {say('back')}
          </StatusTag>
        )}
      </h3>
      {withdrawn && <p>{say('withdrawnText')}</p>}
      {isBack && !withdrawn && <p>{say('backText')}</p>}
      {!withdrawn && <p className="remark">{say(kind === 'before-opening' ? 'beforeText' : 'afterText')}</p>}
      {changed.length > 0 && <ChangedFacts of={{ ordinal, kind, recheckedOn, content }} before={before} />}
      <ul className="plain-list">
        {(withdrawn ? [] : concluded).map((of) => (
          <li key={of}>
            {sayOf(of === 'certificate' ? 'certificateAlone' : of)}
            {label('：')}
            <BeforeAndAfter before={before} after={content} of={of} />
          </li>
        ))}
      </ul>
    </article>
  );
}

interface ChangedProps {
  readonly of: Pick<Recheck, 'ordinal' | 'kind' | 'recheckedOn' | 'content'>;
  readonly before: SheetContent;
}

function ChangedFacts({ of: { ordinal, kind, recheckedOn, content }, before }: ChangedProps) {
  const say = useWording(sheetWording);
  return (
    <DataTable<BySentence<FactChange>>
      caption={`${recheckedOn} ${say(kind)}`}
      rows={changesIn(before, content)}
      keyOf={({ of, it }) => `change-${ordinal}-${it.after.fact}-${of ?? 'both'}`}
      columns={[
        { key: 'fact', title: say('fact'), heads: true, cell: ({ of, it }) => <TitleOf fact={it.after.fact} of={of} /> },
        { key: 'before', title: say('before'), cell: ({ it }) => <FactValue of={it.before} /> },
        { key: 'after', title: say('after'), cell: ({ it }) => <FactValue of={it.after} /> },
        { key: 'source', title: say('source'), cell: ({ it }) => <span lang="zh-CN">{it.after.source ?? say('none')}</span> },
      ]}
    />
  );
}

interface CompareProps {
  readonly before: SheetContent;
  readonly after: SheetContent;
  readonly of: Concluded;
}

function BeforeAndAfter({ before, after, of }: CompareProps) {
  const say = useWording(sheetWording);
  const conclusion = (content: SheetContent) => <Conclusion of={conclusionIn(content, of)} limit={limitIn(content, of)} />;
  const isSame = conclusionIn(before, of) === conclusionIn(after, of) && limitIn(before, of) === limitIn(after, of);
  return isSame ? (
    <>
      {conclusion(after)} {say('unchanged')}
    </>
  ) : (
    <>
      {conclusion(before)} → {conclusion(after)}
    </>
  );
}

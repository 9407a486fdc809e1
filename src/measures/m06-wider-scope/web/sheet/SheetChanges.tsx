// 生成以后的变化: each time facts changed, which ones, and the conclusion before and after.

import type { CheckSheetOnWire, SheetContent } from '#contract/measures/m06-wider-scope';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { AnswerTag } from '../../../../web/ui/tags/AnswerTag.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { concluded, conclusionIn } from '../../telling/conclusions.ts';
import { FactValue, titleOf } from '../position/FactValue.tsx';
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
      {changed.length > 0 && <ChangedFacts of={{ ordinal, kind, recheckedOn, changed, content }} before={before} />}
      <ul className="plain-list">
        {(withdrawn ? [] : concluded).map((of) => (
          <li key={of}>
            {sayOf(of === 'certificate' ? 'certificateAlone' : of)}
            {label('：')}
            <BeforeAndAfter before={conclusionIn(before, of)} after={conclusionIn(content, of)} />
          </li>
        ))}
      </ul>
    </article>
  );
}

interface ChangedProps {
  readonly of: Pick<Recheck, 'ordinal' | 'kind' | 'recheckedOn' | 'changed' | 'content'>;
  readonly before: SheetContent;
}

function ChangedFacts({ of: { ordinal, kind, recheckedOn, changed, content }, before }: ChangedProps) {
  const say = useWording(sheetWording);
  const label = useLabel();
  const then = (fact: string) => factIn(before, fact);
  const now = (fact: string) => factIn(content, fact);
  return (
    <DataTable<string>
      caption={`${recheckedOn} ${say(kind)}`}
      rows={changed}
      keyOf={(fact) => `change-${ordinal}-${fact}`}
      columns={[
        { key: 'fact', title: say('fact'), heads: true, cell: (fact) => label(titleOf(fact)) },
        { key: 'before', title: say('before'), cell: (fact) => <FactValue of={then(fact)} /> },
        { key: 'after', title: say('after'), cell: (fact) => <FactValue of={now(fact)} /> },
        { key: 'source', title: say('source'), cell: (fact) => <span lang="zh-CN">{now(fact).source ?? say('none')}</span> },
      ]}
    />
  );
}

type Answer = SheetContent['sentences']['M06.S1']['may'];

function BeforeAndAfter({ before, after }: { readonly before: Answer; readonly after: Answer }) {
  const say = useWording(sheetWording);
  if (before === after) {
    return (
      <>
        <AnswerTag of={after} /> {say('unchanged')}
      </>
    );
  }
  return (
    <>
      <AnswerTag of={before} /> → <AnswerTag of={after} />
    </>
  );
}

const factIn = ({ facts }: SheetContent, name: string) =>
  facts.find(({ fact }) => fact === name) ?? { fact: name, value: null, source: null };

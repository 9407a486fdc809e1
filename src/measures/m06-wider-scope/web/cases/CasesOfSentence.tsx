// 检验规则的案例: those that the tests run, word by word, with the answer each must get and why.

import type { Row } from '#law/facts';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { crossSpecialtyCases } from '../../rules/cases/cross-specialty-cases.ts';
import { nextGradeCases } from '../../rules/cases/next-grade-cases.ts';
import { otherLawCases } from '../../rules/cases/other-law-cases.ts';
import type { CaseBook } from '../../rules/cases/rule-case.ts';
import { preconditionTitle } from '../../rules/preconditions.ts';
import type { Sentence } from '../rules.ts';
import { CaseTable } from './CaseTable.tsx';
import { type CaseTold, type Court, casesTold, factsTold } from './case-rows.ts';
import { FactLines } from './FactLines.tsx';
import { casesWording } from './wording.ts';

const bookOf: Readonly<Record<Sentence, CaseBook>> = { 'M06.S1': nextGradeCases, 'M06.S2': crossSpecialtyCases };

export function CasesOfSentence({ of }: { readonly of: Sentence }) {
  const say = useWording(casesWording);
  return (
    <div className="rule cases">
      <Book of={bookOf[of]} sentence={of} weighs="words" />
      {of === 'M06.S1' && (
        <>
          <h3 className="book-title">{say('lawTitle')}</h3>
          <p>{say('lawText')}</p>
          <Book of={otherLawCases} sentence={of} weighs="other-law" />
        </>
      )}
    </div>
  );
}

interface Props extends Omit<Court, 'label'> {
  readonly of: CaseBook;
}

function Book({ of, sentence, weighs }: Props) {
  const say = useWording(casesWording);
  const label = useLabel();
  const court: Court = { sentence, weighs, label };
  const told = casesTold(of, court);
  const agree = told.filter(({ of: { answer }, found }) => answer === found).length;
  const usual: Row = of.usual;
  return (
    <>
      <p>{say('intro', { count: told.length, agree })}</p>
      <details className="usual-facts" open>
        <summary>{say('usual')}</summary>
        <FactLines of={factsTold(usual, court)} />
      </details>
      {groupsOf(told).map(([tries, cases]) => (
        <CaseTable key={tries ?? 'others'} caption={captionOf(tries)} of={cases} />
      ))}
    </>
  );

  function captionOf(tries: string | null): string {
    if (tries === null) return say('others');
    return weighs === 'words' ? say('trying', { words: tries }) : say('tryingLaw', { demand: label(preconditionTitle(tries)) });
  }
}

/** The cases stand in the order of the words they try. */
function groupsOf(told: readonly CaseTold[]): readonly (readonly [tries: string | null, cases: readonly CaseTold[]])[] {
  const all = [...new Set(told.map(({ of }) => of.tries))];
  return all.map((tries) => [tries, told.filter(({ of }) => of.tries === tries)]);
}

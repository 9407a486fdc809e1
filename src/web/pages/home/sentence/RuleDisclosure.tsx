// 展开规则: the rule is fetched when somebody asks for it.

import { lazy, Suspense, useState } from 'react';
import type { SentenceId } from '#law/clauses/clauses-2024';
import { useWording } from '../../../language/use-wording.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { homeWording } from '../wording.ts';

const RuleOfSentence = lazy(() =>
  import('../../../../measures/m06-wider-scope/web/RuleOfSentence.tsx').then((it) => ({ default: it.RuleOfSentence })),
);
const withRule = ['M06.S1', 'M06.S2'] as const;

export function RuleDisclosure({ of }: { readonly of: SentenceId }) {
  const say = useWording(homeWording);
  const [isOpen, setOpen] = useState(false);
  const sentence = withRule.find((it) => it === of);
  if (sentence === undefined) return null;
  return (
    <div className="rule-disclosure">
      <button
        type="button"
        className="disclosure-button"
        aria-expanded={isOpen}
        aria-controls={`${of}-rule`}
        onClick={() => setOpen(!isOpen)}
      >
        {say('showRule')}
      </button>
      <div id={`${of}-rule`} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={<Loading />}>
            <RuleOfSentence of={sentence} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

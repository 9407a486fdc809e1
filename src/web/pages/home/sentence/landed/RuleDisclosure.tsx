// 展开规则和案例: both are fetched when somebody asks for them.

import { lazy } from 'react';
import { useWording } from '../../../../language/use-wording.ts';
import { homeWording } from '../../wording.ts';
import { Disclosure } from './Disclosure.tsx';
import type { SentenceWithRule } from './rule-behind.ts';

const RuleOfSentence = lazy(() =>
  import('../../../../../measures/m06-wider-scope/web/RuleOfSentence.tsx').then((it) => ({ default: it.RuleOfSentence })),
);
const CasesOfSentence = lazy(() =>
  import('../../../../../measures/m06-wider-scope/web/cases/CasesOfSentence.tsx').then((it) => ({ default: it.CasesOfSentence })),
);

export function RuleDisclosure({ of }: { readonly of: SentenceWithRule }) {
  const say = useWording(homeWording);
  return (
    <>
      <Disclosure id={`${of}-rule`} title={say('showRule')}>
        <RuleOfSentence of={of} />
      </Disclosure>
      <Disclosure id={`${of}-cases`} title={say('showCases')}>
        <CasesOfSentence of={of} />
      </Disclosure>
    </>
  );
}

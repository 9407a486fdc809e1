// 差距的大写: an amount that is lacking, once more in the capital numerals of papers.

import type { AssessmentOnWire } from '#contract/measures/m06-wider-scope';
import { AmountInCapitals } from '../../../../web/ui/text/AmountInCapitals.tsx';
import { WholeFigures } from '../../../../web/ui/text/WholeFigures.tsx';
import { facts } from '../../rules/facts.ts';

interface Props {
  readonly text: string;
  readonly of: AssessmentOnWire['conditions'][number] | undefined;
}

const kindOf: Readonly<Record<string, { readonly kind: string }>> = facts.facts;

export function GapInCapitals({ text, of }: Props) {
  const isMoney = of?.from.some((fact) => kindOf[fact]?.kind === 'money') === true;
  return (
    <>
      <WholeFigures of={text} />
      {isMoney && of.gap !== null && <AmountInCapitals of={of.gap} />}
    </>
  );
}

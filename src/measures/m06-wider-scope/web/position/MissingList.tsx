// 还缺的事实, and whom to ask.

import type { AssessmentOnWire } from '#contract/measures/m06-wider-scope';
import type { FactSet } from '#law/facts';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { insteadOfAsking } from '../../telling/awaited.ts';
import { m06Wording } from '../wording.ts';

/** What the firm has to supply itself. */
const theFirm = '企业';

interface Props {
  readonly of: AssessmentOnWire['missing'];
  readonly set: FactSet;
}

export function MissingList({ of, set }: Props) {
  const say = useWording(m06Wording);
  const label = useLabel();
  if (of.length === 0) return null;
  const from = (fact: string, askOf: string) => {
    const instead = insteadOfAsking(fact);
    if (instead !== undefined) return label(instead);
    return askOf === theFirm ? say('askSelf') : say('askOf', { who: label(askOf) });
  };
  return (
    <div className="missing">
      <h5>{say('missing')}</h5>
      <ul>
        {of.map(({ fact, askOf }) => (
          <li key={fact}>
            <b>{label(set.facts[fact]?.title ?? fact)}</b>
            {label('：')}
            {from(fact, askOf)}
          </li>
        ))}
      </ul>
    </div>
  );
}

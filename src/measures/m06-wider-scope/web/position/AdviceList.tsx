// 建议: alternatives that were tried before they are given; each is the smallest of its kind.

import type { AssessmentOnWire } from '#contract/measures/m06-wider-scope';
import { useWording } from '../../../../web/language/use-wording.ts';
import { m06Wording } from '../wording.ts';

interface Props {
  readonly of: AssessmentOnWire['changes'];
  readonly answer: AssessmentOnWire['answer'];
}

export function AdviceList({ of, answer }: Props) {
  const say = useWording(m06Wording);
  if (answer !== 'no') return null;
  return (
    <div className="advice">
      <h5>{say('advice')}</h5>
      {of.length === 0 ? (
        <p>{say('noAdvice')}</p>
      ) : (
        <>
          <p>{say('adviceIntro')}</p>
          <ol lang="zh-CN">
            {of.map((changes) => (
              <li key={changes.map(({ saying }) => saying).join(' ')}>{changes.map(({ saying }) => saying).join(say('and'))}</li>
            ))}
          </ol>
          <p className="remark">{say('adviceNote')}</p>
        </>
      )}
    </div>
  );
}

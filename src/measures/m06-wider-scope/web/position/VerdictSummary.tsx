// 结论在前: the three conclusions on the first screen of a lot, each leading to its words below; that it is by policy stands with them.

import { useQuery } from '@tanstack/react-query';
import type { Position } from '#contract/measures/m06-wider-scope';
import { useAsOf } from '../../../../web/as-of.ts';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { AnswerTag } from '../../../../web/ui/tags/AnswerTag.tsx';
import { WholeFigures } from '../../../../web/ui/text/WholeFigures.tsx';
import { limitText } from '../../telling/assumed-lines.ts';
import { type Concluded, concluded, conclusionIn, limitIn } from '../../telling/conclusions.ts';
import { sentences } from '../rules.ts';
import { m06Wording } from '../wording.ts';
import { positionQuery } from './position-query.ts';

/** While it is not known, the panel below says why. */
export function VerdictSummary({ code }: { readonly code: string }) {
  const { data } = useQuery(positionQuery(code, useAsOf()));
  return data === undefined ? null : <Summary of={data} />;
}

function Summary({ of }: { readonly of: Position }) {
  const say = useWording(m06Wording);
  const isByPolicy = sentences.some((sentence) => of.sentences[sentence].conflicts.length > 0);
  return (
    <section className="panel verdict-summary" aria-label={say('title')}>
      <ul className="plain-list">
        {concluded.map((it) => (
          <Item key={it} to={it === 'certificate' ? '#position' : `#verdict-${it}`} in={of} of={it} />
        ))}
      </ul>
      {isByPolicy && <p className="remark">{say('summaryNote')}</p>}
    </section>
  );
}

interface ItemProps {
  readonly to: string;
  readonly in: Position;
  readonly of: Concluded;
}

function Item({ to, in: position, of }: ItemProps) {
  const say = useWording(m06Wording);
  const label = useLabel();
  const limit = limitIn(position, of);
  return (
    <li>
      <AnswerTag of={conclusionIn(position, of)} /> <a href={to}>{say(of === 'certificate' ? 'certificateAlone' : of)}</a>
      {limit !== null && (
        <small>
          {label('，')}
          <WholeFigures of={limitText(limit, { say, label })} />
        </small>
      )}
    </li>
  );
}

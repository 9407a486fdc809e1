// 试算的前提: the price and the leader that a sentence was weighed with where none is planned.

import type { SheetContent } from '#contract/measures/m06-wider-scope';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { WholeFigures } from '../../../../web/ui/text/WholeFigures.tsx';
import { assumedLines } from '../../telling/assumed-lines.ts';
import type { Sentence } from '../rules.ts';
import { m06Wording } from '../wording.ts';

interface Props {
  readonly sentence: Sentence;
  readonly of: Pick<SheetContent, 'assumed' | 'sentences'>;
}

export function Assumed({ sentence, of }: Props) {
  const say = useWording(m06Wording);
  const label = useLabel();
  const lines = assumedLines(sentence, of, { say, label });
  if (lines.length === 0) return null;
  return (
    <div className="notice" role="note">
      {lines.map((line) => (
        <p key={line}>
          <WholeFigures of={line} />
        </p>
      ))}
    </div>
  );
}

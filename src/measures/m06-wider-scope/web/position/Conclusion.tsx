// 结论和它的限度: the answer, and up to which price it is so where none is planned.

import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { type AnswerShown, AnswerTag } from '../../../../web/ui/tags/AnswerTag.tsx';
import { WholeFigures } from '../../../../web/ui/text/WholeFigures.tsx';
import { limitText } from '../../telling/assumed-lines.ts';
import { m06Wording } from '../wording.ts';

export function Conclusion({ of, limit }: { readonly of: AnswerShown; readonly limit: string | null }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  return (
    <>
      <AnswerTag of={of} />
      {limit !== null && (
        <small className="limit">
          <WholeFigures of={limitText(limit, { say, label })} />
        </small>
      )}
    </>
  );
}

// 未定值清单: what the words leave open, what stands in for it now, on what basis, and whether anyone has confirmed it.

import { Link } from '@tanstack/react-router';
import type { SentenceId } from '#law/clauses/clauses-2024';
import type { Parameter } from '#law/parameter';
import { useWording } from '../../../language/use-wording.ts';
import { paths } from '../../../paths.ts';
import { VerifiedTag } from '../../../ui/tags/VerifiedTag.tsx';
import { currentText } from '../../registers/parameter-text.ts';
import { homeWording } from '../wording.ts';
import type { OpenWords } from './open-words.ts';

export function OpenWordsList({ of, sentence }: { readonly of: readonly OpenWords[]; readonly sentence: SentenceId }) {
  if (of.length === 0) return null;
  return (
    <ul className="open-words-list">
      {of.map((it, at) => (
        <OpenWordsItem key={`${it.words} ${it.place}`} of={it} anchor={`${sentence}-open-${at + 1}`} />
      ))}
    </ul>
  );
}

function OpenWordsItem({ of: { words, parameters }, anchor }: { readonly of: OpenWords; readonly anchor: string }) {
  const say = useWording(homeWording);
  const byText = parameters.some(({ hold }) => hold === 'text');
  return (
    <li id={anchor}>
      <q lang="zh-CN">{words}</q> <b>{say(byText ? 'fixedByText' : 'openWords')}</b>
      <ul className="parameters">
        {parameters.map((it) => (
          <ParameterLine key={it.key} of={it} />
        ))}
      </ul>
    </li>
  );
}

function ParameterLine({ of }: { readonly of: Parameter }) {
  const say = useWording(homeWording);
  const edition = of.editions[of.editions.length - 1];
  return (
    <li lang="zh-CN">
      <details>
        <summary>
          {of.title}：{say('parameterNow')} <b>{currentText(of)}</b> <VerifiedTag of={edition?.verified === true} />
        </summary>
        <p>
          {edition?.basis}（
          <Link to={paths.parameters} hash={of.key}>
            {of.key}
          </Link>
          ）
        </p>
      </details>
    </li>
  );
}

// 句: whole sentences, each to its own full stop.

import { splitOutside } from './pairs.ts';
import { errorAt, type Passage, trimmed } from './passage.ts';

/** A full stop inside quotes, titles or brackets ends nothing. */
export function sentencesIn(passage: Passage): readonly Passage[] {
  const sentences = splitOutside(passage, '。')
    .map(trimmed)
    .filter(({ text }) => text !== '');
  const last = sentences.at(-1);
  if (last === undefined || last.text.endsWith('。')) return sentences;
  throw errorAt(last, last.text.length, {
    kind: 'sentence',
    what: `“${last.text.slice(-12)}”之后没有句号，无法判断这一句到哪里为止`,
    expected: '以句号结束的整句',
    remedy: '请对照原件补上句号；如果它是小标题，请与正文写成一段并加句号',
  });
}

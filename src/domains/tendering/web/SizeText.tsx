// 参数的值: a size with its unit, a code in words, a yes or a no; null: there is one, its size is not known.

import { useLabel } from '../../../web/language/labels/use-label.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { sizeText } from './lot-text.ts';
import { lotWording } from './wording.ts';

interface Props {
  readonly of: string | number | boolean | null;
  readonly for: string;
}

export function SizeText({ of, for: key }: Props) {
  const say = useWording(lotWording);
  const label = useLabel();
  if (of === null) return <>{say('sizeUnknown')}</>;
  if (typeof of === 'boolean') return <>{say(of ? 'there' : 'notThere')}</>;
  return <>{sizeText(key, of, label)}</>;
}

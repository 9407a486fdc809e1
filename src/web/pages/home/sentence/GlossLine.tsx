// 英文大意: a line under words that stay Chinese, for readers of English only.

import { useLanguage, useWording } from '../../../language/use-wording.ts';
import { homeWording } from '../wording.ts';

export function GlossLine({ children }: { readonly children: string | undefined }) {
  const say = useWording(homeWording);
  const english = useLanguage() === 'en';
  if (!english || children === undefined) return null;
  return (
    <p className="gloss">
      <small>{say('notATranslation')}</small> {children}
    </p>
  );
}

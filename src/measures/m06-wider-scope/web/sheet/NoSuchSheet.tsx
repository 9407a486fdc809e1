// 查不到: what was asked, and how to look again.

import { useWording } from '../../../../web/language/use-wording.ts';
import { sheetWording } from './wording.ts';

export function NoSuchSheet({ typed }: { readonly typed: string }) {
  const say = useWording(sheetWording);
  return (
    <div className="problem" role="alert">
      <strong>{say('noSuchTitle')}</strong>
      <p>{say('noSuchText', { typed })}</p>
    </div>
  );
}

// 仅凭资质证书的说明: with which leaders it holds where none is planned, what fails, and what is not known.

import type { Position } from '#contract/measures/m06-wider-scope';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { certificateNotes } from '../../telling/conclusions.ts';
import { m06Wording } from '../wording.ts';

export function ByCertificate({ of }: { readonly of: Position['byCertificate'] }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  return certificateNotes(of, { say, label }).map((note) => (
    <small key={note} className="capitals">
      {note}
    </small>
  ));
}

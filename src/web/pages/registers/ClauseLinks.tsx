// 条款链接: from a register entry back to the sentences of the document.

import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';

/** M01.S1.a stands in the sentence M01.S1; T.1 stands for itself. */
const sentenceOf = (clause: string) => clause.split('.').slice(0, 2).join('.');

export function ClauseLinks({ of }: { readonly of: readonly string[] }) {
  return (
    <span className="clause-links">
      {of.map((clause) => (
        <Link key={clause} to={paths.home} hash={sentenceOf(clause)}>
          {clause}
        </Link>
      ))}
    </span>
  );
}

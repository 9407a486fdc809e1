// 条文编号: leads to the words on the home page, where the rule made of them stands too.

import { Link } from '@tanstack/react-router';
import { paths } from '../../../../web/paths.ts';

/** Of a part of a sentence: the sentence. */
export function ClauseLink({ to }: { readonly to: string }) {
  return (
    <Link to={paths.home} hash={to.split('.').slice(0, 2).join('.')} className="clause-id">
      {to}
    </Link>
  );
}

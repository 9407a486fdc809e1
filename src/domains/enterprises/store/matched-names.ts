// 查中的名称: by which of its names, initials or digits a firm was found.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import { knownAsOf } from '#platform/register/true-as-of';
import type { EnterpriseRow, Matched } from '../contract.ts';

export interface Named {
  readonly name: string;
  /** As names are compared. */
  readonly form: string;
  readonly isFormer: boolean;
}

/** The present name, those of earlier days and those stated; of the rows of a page only. */
export function namesOf(asOf: AsOf): RawBuilder<unknown> {
  return sql`(select json_agg(json_build_object('name', name, 'form', search_form(name), 'isFormer', is_former) order by is_former) from (
    select enterprise.name, false as is_former
    union all select unnest(enterprise.former_names), true
    union all select earlier.name, true from enterprise as earlier
      where earlier.credit_code = enterprise.credit_code and upper(earlier.valid) <= ${asOf.validOn}::date and ${knownAsOf('earlier', asOf)}
  ) as named)`;
}

/** null: the name that everybody sees holds every word. */
export function matchedIn(
  { creditCode }: Pick<EnterpriseRow, 'creditCode'>,
  names: readonly Named[],
  words: readonly string[],
): Matched | null {
  const holding = names.find(({ form }) => words.every((word) => form.includes(word)));
  if (words.length === 0 || holding?.isFormer === false) return null;
  if (holding !== undefined) return { by: 'former-name', text: holding.name };
  if (words.some((word) => creditCode.toLowerCase().endsWith(word))) return { by: 'code', text: creditCode };
  const former = names.find(({ form, isFormer }) => isFormer && words.some((word) => form.includes(word)));
  if (former !== undefined) return { by: 'former-name', text: former.name };
  return { by: 'initials', text: words.join(' ') };
}

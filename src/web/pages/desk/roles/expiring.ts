// 到期: certificates, the safety permit and the registrations of leaders of one firm, by the days that are left.

import type { EnterpriseFile } from '#contract/domains/registers';
import { daysBetween, type PlainDate, plainDate } from '#kernel/plain-date';
import { editionOn } from '#law/parameter';
import { certificateExpiring } from '#law/parameters/registers';

export interface Dated {
  readonly name: string;
  /** The last day; null: not registered. */
  readonly through: string | null;
}

export interface Expiring {
  readonly soon: readonly { readonly name: string; readonly through: string; readonly left: number }[];
  readonly unknown: readonly string[];
}

interface Named {
  readonly permit: string;
  readonly certificate: (of: { readonly category: string; readonly grade: string; readonly certificateNo: string }) => string;
  readonly registration: (of: { readonly name: string; readonly category: string; readonly grade: string }) => string;
}

/** A day before the first edition is measured by it. */
export function noticeEdition(today: PlainDate) {
  const [first] = certificateExpiring.editions;
  return first !== undefined && today < first.from ? first : editionOn(certificateExpiring, today);
}

export function datedOf({ safetyPermitThrough, certificates, persons }: EnterpriseFile, named: Named): readonly Dated[] {
  const held = certificates.state === 'known' ? certificates.rows : [];
  const leaders = persons.state === 'known' ? persons.rows : [];
  return [
    { name: named.permit, through: safetyPermitThrough },
    ...held.map((it) => ({ name: named.certificate(it), through: it.validThrough })),
    // A registration that states no end is not asked for one: the register keeps the end only where somebody wrote it.
    ...leaders.flatMap(({ name, registered }) =>
      registered.flatMap(({ through, ...it }) => (through === null ? [] : { name: named.registration({ ...it, name }), through })),
    ),
  ];
}

export function expiringOf(dated: readonly Dated[], { today, within }: { readonly today: PlainDate; readonly within: number }): Expiring {
  const left = dated.flatMap(({ name, through }) =>
    through === null ? [] : [{ name, through, left: daysBetween(today, plainDate(through)) }],
  );
  return {
    soon: left.filter((it) => it.left <= within).sort((one, other) => one.left - other.left),
    unknown: dated.filter(({ through }) => through === null).map(({ name }) => name),
  };
}

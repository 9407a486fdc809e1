// 担保承诺: what banks committed for the tenders in depth; most of it falls short of a tenth of the price, on purpose.

import { daysAfter } from '../../../src/kernel/plain-date.ts';
import { issuerNames } from '../../issuers.ts';
import { happens, pick, whole } from '../chance.ts';
import type { Told } from '../days.ts';
import type { CityFirm } from '../firms/firm.ts';
import type { CityPerson } from '../persons/person.ts';
import type { CityLot } from './lot.ts';

/** Ten-thousandths of the price: of ten commitments one or two are enough for measure 6. */
const shares = [200, 300, 400, 500, 500, 600, 700, 800, 900, 1050] as const;

/** So many leaders of other specialties are ready to cross, with all the guarantee that it takes (M06.S2). */
const crossings = 3;

interface Bidder {
  readonly firm: CityFirm;
  readonly share: number;
}

export function commitmentRows(
  lots: readonly CityLot[],
  { firms, persons }: { firms: readonly CityFirm[]; persons: readonly CityPerson[] },
): readonly Told[] {
  const deep = lots.filter(({ project, isPublished, price }) => project !== undefined && isPublished && price !== undefined);
  const crossed = new Map(crossersOf(deep, persons).map(({ lot, firm }) => [lot.code, firm]));
  let number = 100;
  return deep.flatMap((lot) => {
    const crosser = crossed.get(lot.code);
    const bidders: readonly Bidder[] = [...biddersOf(lot, firms), ...(crosser === undefined ? [] : [{ firm: crosser, share: 1000 }])];
    return bidders.map(({ firm, share }): Told => {
      number += 1;
      const committedOn = daysAfter(lot.noticedOn, whole(`${lot.code} ${firm.serial} committed`, [1, 14]));
      // Whole 万元, rounded up.
      const amount = Math.ceil(((lot.price ?? 0) * share) / 10_000);
      const row = {
        documentNo: `CN-${committedOn.slice(0, 4)}-${String(number).padStart(4, '0')}`,
        enterprise: firm.creditCode,
        lot: lot.code,
        issuer: pick(`${lot.code} ${firm.serial} issuer`, issuerNames),
        amount: `${amount}0000.00`,
        committedOn,
      };
      return { on: committedOn > lot.toldOn ? committedOn : lot.toldOn, row };
    });
  });
}

/** Firms of that category that are large enough, or one grade short. */
function biddersOf({ code, category }: CityLot, firms: readonly CityFirm[]): readonly Bidder[] {
  if (!happens(`${code} has commitments`, 0.62)) return [];
  const able = firms.filter(
    ({ held, listedOn }) => listedOn < '2025-01-01' && held.some((it) => it.category === category && it.grade !== '三级'),
  );
  if (able.length === 0) return [];
  const one = pick(`${code} one`, able);
  const other = pick(`${code} other`, able);
  const chosen = one === other ? [one] : [one, other];
  return chosen.slice(0, whole(`${code} bidders`, [1, 2])).map((firm) => ({ firm, share: pick(`${code} ${firm.serial} share`, shares) }));
}

/** Each into a tender of its other specialty whose file admits measure 6. */
function crossersOf(
  deep: readonly CityLot[],
  persons: readonly CityPerson[],
): readonly { readonly lot: CityLot; readonly firm: CityFirm }[] {
  const taken = new Set<string>();
  return persons.flatMap(({ firm, crossesInto }) => {
    const lot = deep.find(({ code, category, admitsMeasure6 }) => category === crossesInto && admitsMeasure6 === '是' && !taken.has(code));
    if (lot === undefined || taken.size >= crossings) return [];
    taken.add(lot.code);
    return [{ lot, firm }];
  });
}

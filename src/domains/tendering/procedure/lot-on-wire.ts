// 标段的线上格式: a lot with the grade that it asks for, by the standard of its notice day.

import { yuanOf } from '#kernel/fen';
import { type RequiredGrade, requiredGrade } from '#law/licence-standard/required-grade';
import type { Lot } from '../contract.ts';
import type { RegisteredLot } from './lots.ts';

/** The price ceiling stands for the contract price, which no bid may pass. */
export function requiredGradeOf({ noticedOn, category, priceCeiling, parameters }: RegisteredLot): RequiredGrade {
  return requiredGrade({ on: noticedOn, category, contractPrice: priceCeiling ?? null, parameters: parameters ?? null });
}

export function lotOnWire(lot: RegisteredLot): Lot {
  const { answer, category, grade, because, missing } = requiredGradeOf(lot);
  return {
    code: lot.code,
    title: lot.title,
    procuringEntity: lot.procuringEntity,
    area: lot.area,
    category: lot.category,
    noticedOn: lot.noticedOn,
    bidsDueOn: lot.bidsDueOn,
    priceCeiling: lot.priceCeiling === undefined ? null : yuanOf(lot.priceCeiling),
    parameters: lot.parameters === undefined ? null : knownOf(lot.parameters),
    admitsMeasure6: lot.admitsMeasure6 ?? null,
    project: lot.project ?? null,
    owner: lot.owner ?? null,
    ownerCode: lot.ownerCode ?? null,
    funding: lot.funding ?? null,
    sector: lot.sector ?? null,
    consortiumGrades: lot.consortiumGrades ?? null,
    consortiumBasis: lot.consortiumBasis ?? null,
    published: lot.published,
    requiredGrade: { answer, category, grade, because: [...because], missing: [...missing] },
    source: lot.source,
  };
}

/** A key that is there with no value would say "no such object". */
function knownOf(parameters: object): Record<string, string | number | boolean | null> {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined));
}

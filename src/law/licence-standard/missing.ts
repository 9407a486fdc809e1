// 缺什么: the unknown facts that could move the required grade, and no others.

import type { Fen } from '#kernel/fen';
import { categories } from '#law/qualification';
import { demandsAt, higher, type Lot, possiblePrices, rangeOf, rungOfPrice } from './demand.ts';
import { type Missing, procuringEntity, type RequiredGradeFact, type RequiredGradeFacts } from './facts.ts';
import { type ParameterKey, parameterKeys } from './parameters.ts';
import { editionsOf, limitsOn } from './standard.ts';

/** A fact is missing where, the other unknowns held still in some possible way, it alone moves the answer. */
export function missingIn(lot: Lot): readonly Missing[] {
  const movers = new Set(possiblePrices(lot).flatMap((price) => moversAt(lot, price)));
  return [
    ...(priceMoves(lot) ? [ask('contractPrice')] : []),
    ...(movers.has('parameters') ? [ask('parameters')] : []),
    ...parameterKeys.filter((key) => movers.has(key)).map((key) => ask(factOf(key))),
  ];
}

/** Day or category unknown: also whatever could move the answer under one of those that are possible. */
export function missingBeforeText(facts: RequiredGradeFacts): readonly Missing[] {
  const { on, category, contractPrice, parameters } = facts;
  const movers = (category === null ? categories : [category]).flatMap((possible) =>
    (on === null ? editionsOf(possible) : [on]).flatMap((day) => {
      const rows = limitsOn(possible, day);
      return rows === undefined ? [] : missingIn({ category: possible, rows, contractPrice, parameters });
    }),
  );
  const unknown = [
    ...topFacts.filter((name) => facts[name] === null),
    ...parameterKeys.filter((key) => parameters?.[key] === null).map(factOf),
  ];
  const moving = new Set(movers.map(({ fact }) => fact));
  return unknown.filter((fact) => fact === 'on' || fact === 'category' || moving.has(fact)).map(ask);
}

function moversAt(lot: Lot, price: Fen) {
  const demands = demandsAt(lot, price);
  const { least } = rangeOf(demands);
  return demands.filter(({ most }) => most > least).map(({ fact }) => fact);
}

/** The price moves most where everything that it sizes is there, and the rest asks for as little as it can. */
function priceMoves(lot: Lot): boolean {
  if (lot.contractPrice !== null) return false;
  const prices = possiblePrices(lot);
  const floor = prices.map((price) => rangeOf(demandsAt(lot, price)).least).reduce((low, least) => (least < low ? least : low));
  return prices.map((price) => rungOfPrice(lot, price)).reduce(higher) > floor;
}

const topFacts = ['on', 'category', 'contractPrice', 'parameters'] as const;

const factOf = (key: ParameterKey): RequiredGradeFact => `parameters.${key}`;

const ask = (fact: RequiredGradeFact): Missing => ({ fact, askOf: procuringEntity });

// 演示城市的企业: four hundred more beside the cast, so that each grade and category is as large as the proportions say.

import { fakeCreditCode } from '../../credit-code.ts';
import { firms as cast, divisionOf, type SeedFirm } from '../../firms.ts';
import { dealt, happens, pick, type Shares, shuffled, weighted } from '../chance.ts';
import { firmFileDays, fromTheStart } from '../days.ts';
import { firmsByArea, firmsByRank, firstGradeIn, mainCategory, moreCategories, type Rank, secondCategory } from '../proportions.ts';
import { firmName } from '../words/firm-words.ts';
import type { CityFirm, HeldCategory } from './firm.ts';

const gradeOf = { special: '特级', first: '一级', second: '二级', third: '三级' } as const;
const rankOfGrade: Readonly<Record<string, Rank>> = { 特级: 'special', 一级: 'first', 二级: 'second', 三级: 'third' };
const ladder: readonly Rank[] = ['special', 'first', 'second', 'third'];

/** The highest general-contracting grade; a firm without one is counted as a specialty firm. */
const rankOf = ({ certificates }: SeedFirm): Rank =>
  ladder.find((rank) => certificates.some(([, grade]) => rankOfGrade[grade] === rank)) ?? 'specialty';

const missing = (rank: Rank): number => firmsByRank[rank] - cast.filter((firm) => rankOf(firm) === rank).length;

/** The first grades of the small categories come first, then the others as dealt. */
function mainCategories(rank: 'first' | 'second' | 'third'): readonly string[] {
  if (rank !== 'first') return dealt<string>(`main ${rank}`, mainCategory[rank], missing(rank));
  const small = Object.entries(firstGradeIn).flatMap(([category, count]) => {
    const there = cast.filter(({ certificates }) => certificates.some(([it, grade]) => it === category && grade === '一级')).length;
    return Array.from({ length: count - there }, () => category);
  });
  return shuffled('main of the first grade', [...small, ...dealt('main first', mainCategory.first, missing('first') - small.length)]);
}

/** Other categories lie a grade or two below the main one. */
function alsoHeld(key: string, { category, grade }: HeldCategory): readonly HeldCategory[] {
  const below: Shares<string> = grade === '一级' ? { 二级: 6, 三级: 4 } : grade === '二级' ? { 二级: 4, 三级: 6 } : { 三级: 1 };
  const others = Object.fromEntries(Object.entries(secondCategory).filter(([it]) => it !== category));
  const second = weighted(`${key} second category`, others);
  const { [second]: _, ...rest } = others;
  const more = [
    ...(happens(`${key} has a second`, moreCategories.second) ? [second] : []),
    ...(happens(`${key} has a third`, moreCategories.third) ? [weighted(`${key} third category`, rest)] : []),
  ];
  return more.map((it) => ({ category: it, grade: weighted(`${key} grade of ${it}`, below) }));
}

function heldBy(key: string, rank: Rank, category: string | undefined): readonly HeldCategory[] {
  if (category === undefined || rank === 'specialty' || rank === 'labour') return [];
  const main = { category, grade: gradeOf[rank] };
  return [main, ...alsoHeld(key, main)];
}

/** Another city of the province, listed behind this one. */
const elsewhere = '321300';

/** Some firms are founded, or come to the city, later. */
const newcomers = firmFileDays.slice(1, 8);

export function cityFirms(): readonly CityFirm[] {
  const plans = (['first', 'second', 'third'] as const).flatMap((rank) => mainCategories(rank).map((category) => ({ rank, category })));
  const others = (['specialty', 'labour'] as const).flatMap((rank) =>
    Array.from({ length: missing(rank) }, () => ({ rank, category: undefined })),
  );
  const all = shuffled('order of firms', [...plans, ...others]);
  const areas = dealt('areas of firms', firmsByArea, all.length);
  return all.map(({ rank, category }, i): CityFirm => {
    const serial = 101 + i;
    const key = `firm ${serial}`;
    const area = areas[i] ?? '海州区';
    const isNew = rank !== 'first' && happens(`${key} is new`, 0.07);
    return {
      serial,
      creditCode: fakeCreditCode(area === '市外' ? elsewhere : (divisionOf[area] ?? '320700'), serial),
      name: firmName({ serial, area, rank, category }),
      area,
      rank,
      held: heldBy(key, rank, category),
      listedOn: isNew ? pick(`${key} listed`, newcomers) : fromTheStart,
    };
  });
}

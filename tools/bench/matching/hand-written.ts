// 手写对照: the fixture's thirteen rules as somebody would write them without us, in loops over plain objects. The oracle of the bench.

import type { Row } from '../../../src/law/facts.ts';
import type { Sides } from '../../../src/matching/reading/sides.ts';

/** 0 no, 1 unknown, 2 yes. */
type Truth = 0 | 1 | 2;

interface Firm {
  readonly held: readonly { readonly category: string; readonly grade: string }[] | undefined;
  readonly capital: number | undefined;
  readonly netAssets: number | undefined;
  readonly output: number | undefined;
  readonly staff: number | undefined;
  readonly constructors: number | undefined;
  readonly score: number | undefined;
  readonly foundedOn: string | undefined;
  readonly permitThrough: string | undefined;
  readonly owesWages: boolean | undefined;
  readonly isInnovative: boolean | undefined;
  readonly seat: string | undefined;
  readonly leaders: readonly { readonly specialty: string; readonly kind: string }[] | undefined;
}

interface Lot {
  readonly bidsDueOn: string;
  readonly category: string | undefined;
  readonly grade: string | undefined;
  readonly value: number | undefined;
  readonly kind: string | undefined;
  readonly area: string | undefined;
  readonly minScore: number | undefined;
  readonly admitsLowerGrade: boolean | undefined;
  readonly admitsConsortium: boolean | undefined;
  readonly isGreen: boolean | undefined;
  readonly isPublic: boolean | undefined;
}

type Comparable = number | string | undefined;
const reaches = (one: Comparable, other: Comparable): Truth => (one === undefined || other === undefined ? 1 : one >= other ? 2 : 0);
const equals = (one: Comparable | boolean, other: Comparable | boolean): Truth =>
  one === undefined || other === undefined ? 1 : one === other ? 2 : 0;
const shareOf = (value: number | undefined, percent: number) => (value === undefined ? undefined : Math.floor((value * percent) / 100));

function least(...truths: readonly Truth[]): Truth {
  let lowest: Truth = 2;
  for (const it of truths) if (it < lowest) lowest = it;
  return lowest;
}

function leaders(firm: Firm, lot: Lot, wanted: number): Truth {
  if (firm.leaders === undefined) return 1;
  let [certain, possible] = [0, 0];
  for (const { specialty, kind } of firm.leaders) {
    const it = least(equals(specialty, lot.category), equals(kind, lot.kind));
    if (it === 2) certain += 1;
    if (it > 0) possible += 1;
  }
  if (certain >= wanted) return lot.category === undefined || lot.kind === undefined ? 1 : 2;
  return possible >= wanted ? 1 : 0;
}

const lowerGrade: Readonly<Record<string, string>> = { G01: 'G00', G02: 'G01', G03: 'G02', G04: 'G03' };

/** `undefined`: unknown; null: there is no lower grade, and nobody has it. */
function gradeBelow(grade: string | undefined): string | null | undefined {
  return grade === undefined ? undefined : (lowerGrade[grade] ?? null);
}

function threeYearsBefore(day: string): string {
  const earlier = `${Number(day.slice(0, 4)) - 3}${day.slice(4)}`;
  return earlier.endsWith('02-29') ? `${earlier.slice(0, 4)}-02-28` : earlier;
}

/** A certificate beside a lot: whether it is of the lot's category, and its grade. */
interface Beside {
  readonly category: Truth;
  readonly grade: string | undefined;
}

const rules: readonly ((firm: Firm, lot: Lot, beside: Beside) => Truth)[] = [
  (firm, lot, { category, grade }) => least(category, reaches(grade, lot.grade), reaches(firm.permitThrough, lot.bidsDueOn)),
  (firm, lot, { category, grade }) => {
    const below = gradeBelow(lot.grade);
    return least(
      equals(lot.admitsLowerGrade, true),
      category,
      below === null ? 0 : equals(grade, below),
      reaches(firm.capital, shareOf(lot.value, 10)),
      equals(firm.owesWages, false),
      reaches(firm.score, 8_000),
    );
  },
  (firm, lot, { category }) =>
    least(
      category,
      reaches(firm.score, lot.minScore),
      equals(firm.owesWages, false),
      reaches(firm.permitThrough, lot.bidsDueOn),
      firm.seat === undefined ? 1 : ['A00', 'A01', 'A02'].includes(firm.seat) ? 2 : 0,
    ),
  (firm, lot, { category, grade }) =>
    least(
      equals(lot.admitsConsortium, true),
      category,
      reaches(grade, 'G02'),
      reaches(firm.staff, 50),
      reaches(firm.output, shareOf(lot.value, 50)),
    ),
  (firm, lot, { category, grade }) =>
    least(equals(lot.isGreen, true), category, reaches(grade, lot.grade), equals(firm.isInnovative, true)),
  (firm, lot, { category, grade }) => least(equals(firm.seat, lot.area), category, reaches(grade, lot.grade)),
  (firm, lot, { category, grade }) => least(category, reaches(grade, lot.grade), leaders(firm, lot, 1)),
  (firm, lot, { category, grade }) =>
    least(
      lot.value === undefined ? 1 : lot.value > 5_000_000_000 ? 2 : 0,
      category,
      reaches(grade, 'G03'),
      reaches(firm.netAssets, shareOf(lot.value, 20)),
      reaches(firm.output, lot.value),
    ),
  (firm, lot, { category, grade }) =>
    least(
      category,
      reaches(grade, lot.grade),
      reaches(firm.foundedOn, threeYearsBefore(lot.bidsDueOn)),
      reaches(lot.bidsDueOn, firm.foundedOn),
      equals(lot.isPublic, false),
    ),
  (firm, lot, { category }) =>
    least(
      equals(lot.isPublic, true),
      category,
      reaches(firm.capital, shareOf(lot.value, 5)),
      equals(firm.owesWages, false),
      reaches(firm.permitThrough, lot.bidsDueOn),
      reaches(firm.score, 7_000),
    ),
  (firm, lot, { category, grade }) => least(category, reaches(grade, lot.grade), reaches(firm.score, 9_000), reaches(firm.constructors, 8)),
  (firm, lot, { category }) =>
    least(lot.kind === undefined ? 1 : ['K00', 'K01', 'K02', 'K03'].includes(lot.kind) ? 2 : 0, category, leaders(firm, lot, 2)),
  (firm, lot, { category, grade }) =>
    least(
      category,
      reaches(grade, lot.grade),
      reaches(firm.permitThrough, lot.bidsDueOn),
      reaches(firm.score, lot.minScore),
      reaches(firm.staff, 30),
      equals(firm.owesWages, false),
      reaches(firm.constructors, 1),
    ),
];

const nothingKnown: readonly Beside[] = [{ category: 1, grade: undefined }];
const none: readonly Beside[] = [];

/** The firm's certificates that may be of the lot's category: every rule asks for it. Of unknown ones nothing is known. */
function besideOf({ held }: Firm, { category }: Lot): readonly Beside[] {
  if (held === undefined) return nothingKnown;
  let found: Beside[] | undefined;
  for (const it of held) {
    const truth = equals(it.category, category);
    if (truth === 0) continue;
    found ??= [];
    found.push({ category: truth, grade: it.grade });
  }
  return found ?? none;
}

function best(beside: readonly Beside[], weigh: (it: Beside) => Truth): Truth {
  let highest: Truth = 0;
  for (const it of beside) highest = Math.max(highest, weigh(it)) as Truth;
  return highest;
}

/** Tells every decision that is not a no. */
export function handWritten(sides: Sides, found: (at: { rule: number; enterprise: number; lot: number; truth: Truth }) => void): void {
  const firms = Array.from({ length: sides.enterprises.size }, (_, place) => firmOf(sides.enterprises.rowAt(place)));
  for (let place = 0; place < sides.lots.size; place += 1) {
    const lot = lotOf(sides.lots.rowAt(place));
    for (const [enterprise, firm] of firms.entries()) {
      const beside = besideOf(firm, lot);
      if (beside.length === 0) continue;
      for (const [rule, weigh] of rules.entries()) {
        const truth = best(beside, (it) => weigh(firm, lot, it));
        if (truth !== 0) found({ rule, enterprise, lot: place, truth });
      }
    }
  }
}

/** The same for one enterprise and one lot: truths in the order of the rules. */
export function handWrittenPair(enterprise: Row, asked: Row): readonly Truth[] {
  const [firm, lot] = [firmOf(enterprise), lotOf(asked)];
  const beside = besideOf(firm, lot);
  return rules.map((weigh) => best(beside, (it) => weigh(firm, lot, it)));
}

const firmOf = (row: Row): Firm => row as unknown as Firm;
const lotOf = (row: Row): Lot => row as unknown as Lot;

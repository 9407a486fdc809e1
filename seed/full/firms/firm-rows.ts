// 企业表的行: each firm when it was listed, and again whenever its permit was renewed or its name changed.

import { daysAfter, daysBetween, type PlainDate, yearsAfter } from '../../../src/kernel/plain-date.ts';
import { happens, pick, whole } from '../chance.ts';
import { day, dayBetween, type Row, type Told } from '../days.ts';
import { inventedWord } from '../words/firm-words.ts';
import type { CityFirm } from './firm.ts';

/** What is wrong with the register on purpose: of so many firms something is not known, or was never renewed. */
const dirt = { noPermit: 0.03, permitNotRenewed: 0.035, permitLongExpired: 0.012, noDomicile: 0.045 } as const;
const lastDay = day('2026-10-30');
/** So many firms are called otherwise since some day. */
const renamed = 9;
const withParent = 0.05;

/** Row by row as it would be handed in; a blank is not known. */
export function firmRows(firms: readonly CityFirm[]): readonly Told[] {
  const parents = firms.filter(({ rank }) => rank === 'first');
  const later = firms.filter(({ rank, listedOn }, i) => i % 41 === 7 && rank !== 'labour' && listedOn < '2025-01-01').slice(0, renamed);
  // What one was called once, another is called now.
  const confused = firms.findLast(({ rank }) => rank === 'specialty');
  const labour = firms.find(({ rank }) => rank === 'labour');
  const around = (firm: CityFirm): Around => ({
    parents,
    isRenamed: later.includes(firm),
    wasAlso: firm === confused ? labour?.name : undefined,
  });
  return [...firms.flatMap((firm) => versionsOf(firm, around(firm))), ...sameNameTwice(firms)];
}

interface Around {
  readonly parents: readonly CityFirm[];
  readonly isRenamed: boolean;
  readonly wasAlso: string | undefined;
}

interface Change {
  readonly on: PlainDate;
  readonly columns: Row;
}

function versionsOf(firm: CityFirm, { parents, isRenamed, wasAlso }: Around): readonly Told[] {
  const key = `firm ${firm.serial}`;
  const parent = firm.rank !== 'first' && happens(`${key} has a parent`, withParent) ? pick(`${key} parent`, parents) : undefined;
  const first: Row = {
    creditCode: firm.creditCode,
    name: isRenamed ? earlierName(firm) : firm.name,
    area: firm.area,
    ...(happens(`${key} no domicile`, dirt.noDomicile) ? {} : { domicile: domicileOf(firm) }),
    ...(parent === undefined ? {} : { parentCode: parent.creditCode, parentName: parent.name }),
    ...(happens(`${key} former`, 0.06) ? { formerNames: `${firm.name.slice(0, -4).replace(/工程$/, '')}公司` } : {}),
    ...(wasAlso === undefined ? {} : { formerNames: wasAlso }),
  };
  const changes = [...permitChanges(firm), ...(isRenamed ? [renaming(firm)] : [])].sort((one, other) => daysBetween(other.on, one.on));
  const versions: Told[] = [];
  let row = first;
  for (const { on, columns } of changes) {
    row = { ...row, ...columns };
    versions.push({ on: on < firm.listedOn ? firm.listedOn : on, row });
    row = Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'trueFrom'));
  }
  return versions;
}

/** The permit it was listed with, and the renewals since: three years each (安全生产许可证条例 第九条). */
function permitChanges({ serial, listedOn, rank }: CityFirm): readonly Change[] {
  const key = `firm ${serial} permit`;
  if (rank === 'labour' || happens(`${key} unknown`, dirt.noPermit)) return [{ on: listedOn, columns: {} }];
  if (happens(`${key} long expired`, dirt.permitLongExpired))
    return [{ on: listedOn, columns: { safetyPermitThrough: dayBetween(key, ['2024-03-01', '2025-04-30']) } }];
  let through = dayBetween(key, ['2024-12-15', '2027-10-20']);
  while (through < listedOn) through = yearsAfter(through, 3);
  const changes: Change[] = [{ on: listedOn, columns: { safetyPermitThrough: through } }];
  if (happens(`${key} not renewed`, dirt.permitNotRenewed)) return changes;
  const renewedOn = daysAfter(through, -whole(`${key} renewed`, [25, 80]));
  if (renewedOn > lastDay) return changes;
  return [...changes, { on: renewedOn < listedOn ? listedOn : renewedOn, columns: { safetyPermitThrough: yearsAfter(through, 3) } }];
}

const domicileOf = ({ serial, area }: CityFirm): string => {
  const road = `${inventedWord(whole(`firm ${serial} road`, [0, 439]))}示例路`;
  return `${area}${road} ${whole(`firm ${serial} number`, [1, 288])} 号`;
};

const earlierName = ({ serial, name }: CityFirm): string => name.replace(inventedWord(serial - 101), inventedWord(serial - 101 + 419));

function renaming(firm: CityFirm): Change {
  const on = dayBetween(`firm ${firm.serial} renamed`, ['2025-02-01', '2026-08-31']);
  return { on: daysAfter(on, 20), columns: { name: firm.name, formerNames: earlierName(firm), trueFrom: on } };
}

/** One firm was listed under a second code: somebody mistyped the old one. */
function sameNameTwice(firms: readonly CityFirm[]): readonly Told[] {
  const [one, other] = firms.filter(({ rank }) => rank === 'specialty').slice(3, 5);
  if (one === undefined || other === undefined) return [];
  return [{ on: day('2026-06-12'), row: { creditCode: other.creditCode, name: one.name, area: other.area, domicile: domicileOf(other) } }];
}

// 项目: one for each tender in depth or for two of its lots, and others that were tendered before the register began.

import { daysAfter, type PlainDate } from '../../../src/kernel/plain-date.ts';
import { divisionOf } from '../../firms.ts';
import { dealt, happens, weighted, whole } from '../chance.ts';
import { dayBetween, fromTheStart, type Row, type Told } from '../days.ts';
import { noticesByArea } from '../proportions.ts';
import { categoryShares, sectorOf, workTitle } from '../words/work-kinds.ts';
import { deepTenders } from './deep-tenders.ts';
import type { UnnumberedLot } from './lot.ts';
import { type Owner, ownerOf } from './owners.ts';

/** Under way, and tendered long ago. */
const others = 90;
/** Of so many projects it is not known who pays, or the code of whom they are for. */
const dirt = { noFunding: 0.06, noOwnerCode: 0.05, notPublished: 0.08 } as const;
/** The two digits of the trade in a project code. */
const trades: Readonly<Record<string, string>> = { 房屋建筑: '47', 市政: '48', 交通: '54', 水利: '76', 工业: '34', 能源: '44', 通信: '63' };

interface CityProject {
  readonly key: string;
  readonly number: number;
  readonly name: string;
  readonly owner: Owner;
  readonly area: string;
  readonly category: string;
  readonly toldOn: PlainDate;
  readonly isPublished: boolean;
}

export interface Tendered {
  readonly lots: readonly UnnumberedLot[];
  readonly projects: readonly Told[];
}

/** The tenders in depth, each with its project. */
export function tenderedProjects(): Tendered {
  const lots: UnnumberedLot[] = [];
  const projects: CityProject[] = [];
  for (const { at, sharesProject, ...lot } of deepTenders()) {
    const first = lots.at(-1);
    if (sharesProject && first !== undefined) lots[lots.length - 1] = { ...first, title: `${first.title}（一标段）` };
    else projects.push(projectOf(at, lot));
    const project = projects.at(-1);
    lots.push({ ...lot, ...(project === undefined ? {} : { project: codeOf(project) }) });
  }
  const all = [...projects, ...Array.from({ length: others }, (_, i) => olderProject(i))];
  return { lots, projects: all.map((project) => ({ on: project.toldOn, row: rowOf(project) })) };
}

function projectOf(at: number, { title, owner, area, category, toldOn, isPublished }: UnnumberedLot): CityProject {
  const early = daysAfter(toldOn, -whole(`project ${at} told`, [20, 60]));
  const name = title.replace(/工程$/, '项目');
  return {
    key: `project ${at}`,
    number: 101 + at,
    name,
    owner,
    area,
    category,
    toldOn: early < fromTheStart ? fromTheStart : early,
    isPublished,
  };
}

const areasOfOthers = dealt('areas of older projects', noticesByArea, others);

function olderProject(i: number): CityProject {
  const key = `older project ${i}`;
  const area = areasOfOthers[i] ?? '海州区';
  const category = weighted(`${key} category`, categoryShares);
  const name = workTitle(key, { area, category }).replace(/工程$/, '项目');
  const toldOn = dayBetween(`${key} told`, ['2024-07-01', '2026-09-30']);
  const isPublished = !happens(`${key} not published`, dirt.notPublished);
  return { key, number: 301 + i, name, owner: ownerOf(key, { area, category }), area, category, toldOn, isPublished };
}

function codeOf({ area, category, number, toldOn }: CityProject): string {
  return `${toldOn.slice(0, 4)}-${divisionOf[area] ?? '320700'}-${trades[sectorOf[category] ?? ''] ?? '50'}-01-${String(number).padStart(6, '0')}`;
}

function rowOf(project: CityProject): Row {
  const { key, name, owner, area, category, isPublished } = project;
  return {
    code: codeOf(project),
    name,
    owner: owner.name,
    ...(happens(`${key} no owner code`, dirt.noOwnerCode) ? {} : { ownerCode: owner.creditCode }),
    ...(happens(`${key} no funding`, dirt.noFunding) ? {} : { funding: owner.isPublic ? '国有资金' : '其他资金' }),
    area,
    sector: sectorOf[category] ?? '其他',
    ...(isPublished ? { published: '是' } : { published: '否' }),
  };
}

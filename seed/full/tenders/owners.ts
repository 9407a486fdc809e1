// 招标人: who builds in each area; those of the cast, and more made-up ones.

import { fakeCreditCode } from '../../credit-code.ts';
import { divisionOf } from '../../firms.ts';
import { procuringEntities } from '../../tenders.ts';
import { pick } from '../chance.ts';

export interface Owner {
  /** Before the numbers of its lots. */
  readonly prefix: string;
  readonly name: string;
  readonly creditCode: string;
  readonly isPublic: boolean;
}

const owner = (
  prefix: string,
  { name, area, serial, isPublic = true }: { name: string; area: string; serial: number; isPublic?: boolean },
): Owner => ({
  prefix,
  name: `${name}（示例）`,
  creditCode: fakeCreditCode(divisionOf[area] ?? '320700', serial),
  isPublic,
});
const castOwner = (prefix: keyof typeof procuringEntities): Owner => ({ prefix, ...procuringEntities[prefix], isPublic: true });

const ownersOf: Readonly<Record<string, readonly Owner[]>> = {
  海州区: [
    castOwner('HZ'),
    owner('HZC', { name: '海州城乡发展集团', area: '海州区', serial: 9111 }),
    owner('HZD', { name: '岫云置业', area: '海州区', serial: 9112, isPublic: false }),
  ],
  连云区: [castOwner('LY'), owner('LYC', { name: '连云城市建设管理中心', area: '连云区', serial: 9113 })],
  赣榆区: [
    owner('GA', { name: '赣榆城市建设发展', area: '赣榆区', serial: 9114 }),
    owner('GAJ', { name: '赣榆交通建设中心', area: '赣榆区', serial: 9115 }),
  ],
  东海县: [
    castOwner('DH'),
    owner('DHS', { name: '东海县水利建设中心', area: '东海县', serial: 9116 }),
    owner('DHD', { name: '榆荫置业', area: '东海县', serial: 9117, isPublic: false }),
  ],
  灌云县: [castOwner('GY'), owner('GYC', { name: '灌云县城乡建设中心', area: '灌云县', serial: 9118 })],
  灌南县: [castOwner('GN'), owner('GNC', { name: '灌南县城市投资', area: '灌南县', serial: 9119 })],
  连云港经济技术开发区: [
    owner('KF', { name: '经开区公用事业中心', area: '连云港经济技术开发区', serial: 9120 }),
    owner('KFD', { name: '汐浦产业园开发', area: '连云港经济技术开发区', serial: 9121, isPublic: false }),
  ],
  连云港高新技术产业开发区: [owner('GX', { name: '高新区建设发展', area: '连云港高新技术产业开发区', serial: 9122 })],
  徐圩新区: [castOwner('XW'), owner('XWG', { name: '徐圩新区港务建设', area: '徐圩新区', serial: 9123 })],
  云台山风景名胜区: [owner('YT', { name: '云台山景区建设管理中心', area: '云台山风景名胜区', serial: 9124 })],
};

/** Developers build houses and nothing else. */
export function ownerOf(key: string, { area, category }: { readonly area: string; readonly category: string }): Owner {
  return pick(
    `${key} owner`,
    (ownersOf[area] ?? []).filter(({ isPublic }) => isPublic || category === '建筑工程'),
  );
}

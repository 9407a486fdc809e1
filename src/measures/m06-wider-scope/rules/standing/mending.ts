// 补救办法: what a firm does where a demand of other law fails, and with whom; one leader has to meet all that is asked of a leader.

import { categoryName, gradeName, licenceGradeFor } from '#law/qualification';
import type { Measure6Facts } from '../facts.ts';

export interface Mending {
  readonly demands: readonly string[];
  readonly method: string;
  /** Who can supply it. */
  readonly by: string;
}

interface Failing {
  readonly id: string;
  readonly title: string;
}

/** Ends by itself; nothing that the firm does ends it. */
export const beyondMending = 'not-banned';

export function mendingsOf(failing: readonly Failing[], { required, bidsDueOn }: Measure6Facts): readonly Mending[] {
  const titlesOf = (ids: readonly string[]) => failing.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  const day = bidsDueOn ?? '投标截止日';
  const all: readonly Mending[] = [
    {
      demands: titlesOf(['certificate-valid']),
      method: `办理资质证书延续，有效期到 ${day} 或以后`,
      by: '企业向资质许可机关申请',
    },
    {
      demands: titlesOf(['safety-permit']),
      method: `办理安全生产许可证延期，有效期到 ${day} 或以后`,
      by: '企业向颁发机关申请',
    },
    {
      demands: titlesOf(['leader-registered', 'leader-employed', 'leader-free']),
      method: `派一名项目负责人：${leaderAsked(required)}、受聘于本企业、没有在建工程；现有人员都不符合的，聘用这样的人并办理注册`,
      by: '企业',
    },
  ];
  return all.filter(({ demands }) => demands.length > 0);
}

function leaderAsked(required: Measure6Facts['required']): string {
  if (required?.category == null || required.grade == null) return '注册专业和等级与工程相符';
  return `注册专业为${categoryName[required.category]}、注册等级不低于${gradeName[licenceGradeFor[required.grade]]}`;
}

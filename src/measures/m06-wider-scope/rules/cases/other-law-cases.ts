// 上位法前提的案例: the words of M06.S1 are met in all of them; other law decides.

import { wan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { type CaseBook, trying } from './rule-case.ts';

const leader = { registered: [{ category: 'municipal', grade: 'first' }], employedByBidder: true, unfinishedWorks: 0 } as const;

export const otherLawCases: CaseBook = {
  usual: {
    noticedOn: plainDate('2025-05-06'),
    bidsDueOn: plainDate('2025-05-28'),
    held: [{ category: 'municipal', grade: 'second', validThrough: plainDate('2028-03-31') }],
    required: { category: 'municipal', grade: 'first' },
    bidPrice: wan(7536),
    guaranteeCommitted: wan(753.6),
    sanctions: [],
    abilityFound: true,
    safetyPermitThrough: plainDate('2026-06-30'),
    leader,
    bans: [],
    tenderAdmitsMeasure6: true,
  },
  cases: [
    ...trying('certificate-valid', [
      [['资质证书有效到投标截止当日', 'The certificate runs through the day bids are due'], { held: [certificate('2025-05-28')] }, 'yes'],
      [['资质证书前一天到期', 'The certificate ends the day before'], { held: [certificate('2025-05-27')] }, 'no'],
    ]),
    ...trying('safety-permit', [
      [['安全生产许可证有效到当日', 'The safety permit runs through the day'], { safetyPermitThrough: plainDate('2025-05-28') }, 'yes'],
      [['安全生产许可证前一天到期', 'The safety permit ends the day before'], { safetyPermitThrough: plainDate('2025-05-27') }, 'no'],
      [['安全生产许可证没有登记', 'No safety permit is on record'], { safetyPermitThrough: undefined }, 'unknown'],
    ]),
    ...trying('leader-registered', [
      [
        ['二级注册担任二级工程', 'Registered in grade two, the work asks for grade two'],
        {
          held: [{ ...certificate('2028-03-31'), grade: 'third' }],
          required: { category: 'municipal', grade: 'second' },
          leader: { ...leader, registered: [{ category: 'municipal', grade: 'second' }] },
        },
        'yes',
      ],
      [
        ['项目负责人只有二级注册', 'The leader is registered in grade two only'],
        { leader: { ...leader, registered: [{ category: 'municipal', grade: 'second' }] } },
        'no',
      ],
    ]),
    ...trying('leader-employed', [
      [['项目负责人不受聘于本企业', 'The leader is employed elsewhere'], { leader: { ...leader, employedByBidder: false } }, 'no'],
    ]),
    ...trying('leader-free', [
      [['项目负责人有一项在建工程', 'The leader has one unfinished work'], { leader: { ...leader, unfinishedWorks: 1 } }, 'no'],
    ]),
    ...trying('not-banned', [
      [['禁止投标期前一天已满', 'The ban ended the day before'], { bans: [ban('2025-01-01', '2025-05-27')] }, 'yes'],
      [['禁止投标期次日才开始', 'The ban begins the day after'], { bans: [ban('2025-05-29', null)] }, 'yes'],
      [['投标截止当日在禁止投标期内', 'A ban runs on the day bids are due'], { bans: [ban('2025-05-28', '2025-05-28')] }, 'no'],
    ]),
  ],
};

function certificate(through: string) {
  return { category: 'municipal', grade: 'second', validThrough: plainDate(through) } as const;
}

function ban(from: string, through: string | null) {
  return { kind: '取消投标资格', from: plainDate(from), through: through === null ? null : plainDate(through) };
}

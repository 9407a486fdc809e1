// 措施六第一句的案例: limits come in pairs, and a case fails for one reason.

import { fen, wan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import type { Category, Grade } from '#law/qualification';
import { type CaseBook, trying } from './rule-case.ts';

export const nextGradeCases: CaseBook = {
  usual: {
    noticedOn: plainDate('2025-05-06'),
    bidsDueOn: plainDate('2025-05-28'),
    held: [certificate('second')],
    required: lot('first'),
    bidPrice: wan(7536),
    guaranteeCommitted: wan(753.6),
    sanctions: [],
    abilityFound: true,
  },
  cases: [
    ...trying('信誉良好', [
      [['没有失信与处罚记录', 'No sanction on record'], {}, 'yes'],
      [['投标截止当日作出', 'Decided on the day bids are due'], { sanctions: [sanction('2025-05-28', null)] }, 'no'],
      [['投标截止次日作出', 'Decided the day after'], { sanctions: [sanction('2025-05-29', null)] }, 'yes'],
      [['投标截止当日修复', 'Restored on the day bids are due'], { sanctions: [sanction('2025-05-20', '2025-05-28')] }, 'yes'],
      [['投标截止次日才修复', 'Restored only the day after'], { sanctions: [sanction('2025-05-20', '2025-05-29')] }, 'no'],
      [['多年前作出，从未修复', 'Decided years ago, never restored'], { sanctions: [sanction('2011-01-01', null)] }, 'no'],
      [
        ['是否修复不清楚', 'Whether restored is not known'],
        { sanctions: [{ kind: 'wage-arrears', decidedOn: plainDate('2025-05-20') }] },
        'unknown',
      ],
      [['没有查过记录', 'The record was never looked up'], { sanctions: undefined }, 'unknown'],
      [['信用得分为零：没有设定最低分', 'A score of nothing: no least score is set'], { creditScore: 0 }, 'yes'],
    ]),
    ...trying('具有相关专业技术能力', [
      [['招标人认定为否', 'The procuring entity found that it has not'], { abilityFound: false }, 'no'],
      [['招标人还没有认定', 'The procuring entity has not found yet'], { abilityFound: undefined }, 'unknown'],
    ]),
    ...trying('能够提供足额担保', [
      [['恰好够', 'Exactly enough'], { guaranteeCommitted: wan(753.6) }, 'yes'],
      [['少一分钱', 'One fen short'], { guaranteeCommitted: fen(wan(753.6) - 1) }, 'no'],
      [['更多也不拒绝', 'More is not refused'], { guaranteeCommitted: wan(8000) }, 'yes'],
    ]),
    ...trying('在资质类别内', [
      [['证书是别的类别', 'A certificate of another category'], { held: [certificate('second', 'building')] }, 'no'],
      [
        ['两本证书合起来才够', 'Only two certificates together would do'],
        { held: [certificate('third'), certificate('second', 'building')] },
        'no',
        ['高一等级'],
      ],
    ]),
    ...trying('高一等级', [
      [['三级承接二级', 'Grade three takes grade two'], { held: [certificate('third')], required: lot('second') }, 'yes'],
      [['一级承接特级', 'Grade one takes special grade'], { held: [certificate('first')], required: lot('special') }, 'yes'],
      [['三级承接一级：高出两级', 'Grade three, grade one asked: two up'], { held: [certificate('third')], required: lot('first') }, 'no'],
      [['证书本来就够', 'The certificate suffices anyway'], { held: [certificate('first')], required: lot('first') }, 'no'],
      [['证书绰绰有余', 'The certificate is more than enough'], { held: [certificate('first')], required: lot('second') }, 'no'],
      [['要求三级：下面没有等级', 'Grade three asked: nothing is below'], { held: [certificate('third')], required: lot('third') }, 'no'],
      [['没有施工总承包证书', 'No certificate at all'], { held: [] }, 'no', ['在资质类别内', '高一等级']],
    ]),
    ...trying(null, [
      [['施行首日公告', 'Noticed on the first day in force'], { noticedOn: plainDate('2024-10-01') }, 'yes'],
      [['施行前一天公告', 'Noticed the day before'], { noticedOn: plainDate('2024-09-30') }, 'not-in-force'],
      [
        ['有效期最后一天公告', 'Noticed on the last day in force'],
        { noticedOn: plainDate('2029-09-30'), bidsDueOn: plainDate('2029-10-25') },
        'yes',
      ],
      [
        ['有效期满次日公告', 'Noticed the day after'],
        { noticedOn: plainDate('2029-10-01'), bidsDueOn: plainDate('2029-10-25') },
        'not-in-force',
      ],
    ]),
  ],
};

function certificate(grade: Grade, category: Category = 'municipal') {
  return { category, grade, validThrough: plainDate('2030-12-31') };
}

function lot(grade: Grade) {
  return { category: 'municipal', grade } as const;
}

function sanction(decidedOn: string, restoredOn: string | null) {
  return { kind: 'wage-arrears', decidedOn: plainDate(decidedOn), restoredOn: restoredOn === null ? null : plainDate(restoredOn) } as const;
}

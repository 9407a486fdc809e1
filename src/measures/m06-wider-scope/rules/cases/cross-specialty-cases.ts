// 措施六第二句的案例: limits come in pairs, and a case fails for one reason.

import { fen, wan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import type { Category, Grade } from '#law/qualification';
import { type CaseBook, trying } from './rule-case.ts';

const oneOfTheFour = '市政公用、公路、水利水电、港口与航道工程其中一项资质';
const record = '项目负责人具有相应业绩';
const aboutCertificate = [oneOfTheFour, '一级及以上', '其他三项', '同等级'];
const everyWord = [oneOfTheFour, '一级及以上', '能够提供足额担保', record, '其他三项', '同等级'];

export const crossSpecialtyCases: CaseBook = {
  usual: {
    noticedOn: plainDate('2025-05-08'),
    bidsDueOn: plainDate('2025-06-01'),
    held: [certificate('municipal', 'first')],
    required: { category: 'highway', grade: 'first' },
    bidPrice: wan(5000),
    guaranteeCommitted: wan(500),
    leaderWorks: [work('highway', '2023-03-31')],
  },
  cases: [
    ...trying(oneOfTheFour, [
      [['市政公用一级承接公路一级', 'Grade one in municipal works takes highway works'], {}, 'yes'],
      [['只有建筑工程资质', 'A certificate in building works only'], { held: [certificate('building', 'first')] }, 'no'],
      [
        ['两本证书，其中一本够', 'One of two certificates will do'],
        { held: [certificate('building', 'first'), certificate('water', 'first')] },
        'yes',
      ],
      [
        ['两本证书合起来才够', 'Only two certificates together would do'],
        { held: [certificate('municipal', 'second'), certificate('building', 'first')] },
        'no',
      ],
      [['没有施工总承包证书', 'No certificate at all'], { held: [] }, 'no', aboutCertificate],
      [['证书不清楚', 'The certificates are not known'], { held: undefined }, 'unknown', aboutCertificate],
    ]),
    ...trying('一级及以上', [
      [['特级', 'Special grade'], { held: [certificate('municipal', 'special')] }, 'yes'],
      [
        ['二级承接二级', 'Grade two takes grade two'],
        { held: [certificate('municipal', 'second')], required: { category: 'highway', grade: 'second' } },
        'no',
      ],
    ]),
    ...trying('能够提供足额担保', [
      [['恰好够', 'Exactly enough'], { guaranteeCommitted: wan(500) }, 'yes'],
      [['少一分钱', 'One fen short'], { guaranteeCommitted: fen(wan(500) - 1) }, 'no'],
      [['不到一分的舍去', 'Less than a fen is dropped'], { bidPrice: fen(wan(5000) + 9), guaranteeCommitted: wan(500) }, 'yes'],
      [['要求多出一分', 'One fen more is asked'], { bidPrice: fen(wan(5000) + 10), guaranteeCommitted: wan(500) }, 'no'],
      [['担保没有核实', 'The guarantee is not verified'], { guaranteeCommitted: undefined }, 'unknown'],
    ]),
    ...trying(record, [
      [['五年前当日验收', 'Accepted five years ago to the day'], { leaderWorks: [work('highway', '2020-06-01')] }, 'yes'],
      [['再早一天验收', 'Accepted one day earlier'], { leaderWorks: [work('highway', '2020-05-31')] }, 'no'],
      [['投标截止当日验收', 'Accepted on the day bids are due'], { leaderWorks: [work('highway', '2025-06-01')] }, 'yes'],
      [['投标截止次日验收', 'Accepted the day after'], { leaderWorks: [work('highway', '2025-06-02')] }, 'no'],
      [['业绩不在要承接的类别', 'The work is of another category'], { leaderWorks: [work('municipal', '2023-03-31')] }, 'no'],
      [['验收日不清楚', 'The day of acceptance is not known'], { leaderWorks: [{ category: 'highway' }] }, 'unknown'],
      [
        ['一项不清楚，另一项够', 'One is not known, another will do'],
        { leaderWorks: [{ category: 'highway' }, work('highway', '2023-03-31')] },
        'yes',
      ],
      [
        ['金额不作衡量', 'The amount is not weighed'],
        { leaderWorks: [{ category: 'highway', acceptedOn: plainDate('2023-03-31') }] },
        'yes',
      ],
    ]),
    ...trying('其他三项', [
      [
        ['承接的就是本项', 'The work is of the same category'],
        { required: { category: 'municipal', grade: 'first' }, leaderWorks: [work('municipal', '2023-03-31')] },
        'no',
      ],
      [
        ['承接建筑工程', 'Building works'],
        { required: { category: 'building', grade: 'first' }, leaderWorks: [work('building', '2023-03-31')] },
        'no',
      ],
    ]),
    ...trying('同等级', [
      [['要求特级', 'Special grade is asked'], { required: { category: 'highway', grade: 'special' } }, 'no'],
      [['要求二级', 'Grade two is asked'], { required: { category: 'highway', grade: 'second' } }, 'yes'],
    ]),
    ...trying(null, [
      [
        ['有未修复的失信记录：这句话没有信誉这一项', 'An unrestored sanction: this sentence does not ask for good standing'],
        { sanctions: [{ kind: 'wage-arrears', decidedOn: plainDate('2025-01-01'), restoredOn: null }] },
        'yes',
      ],
      [['施行首日公告', 'Noticed on the first day in force'], { noticedOn: plainDate('2024-10-01') }, 'yes'],
      [['施行前一天公告', 'Noticed the day before'], { noticedOn: plainDate('2024-09-30') }, 'not-in-force'],
      [
        ['有效期最后一天公告', 'Noticed on the last day in force'],
        { noticedOn: plainDate('2029-09-30'), bidsDueOn: plainDate('2029-10-30'), leaderWorks: [work('highway', '2025-06-01')] },
        'yes',
      ],
      [
        ['有效期满次日公告', 'Noticed the day after'],
        { noticedOn: plainDate('2029-10-01'), bidsDueOn: plainDate('2029-10-30') },
        'not-in-force',
      ],
      [['公告日不清楚', 'The day of the notice is not known'], { noticedOn: undefined }, 'unknown', everyWord],
    ]),
  ],
};

function certificate(category: Category, grade: Grade) {
  return { category, grade, validThrough: plainDate('2030-12-31') };
}

function work(category: Category, acceptedOn: string) {
  return { category, acceptedOn: plainDate(acceptedOn), amount: wan(6300) };
}

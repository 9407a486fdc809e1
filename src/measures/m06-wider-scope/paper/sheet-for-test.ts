// 试验用核对表: a firm one grade below, short of guarantee, weighed by the real rules.

import type { CheckSheetOnWire, SheetContent } from '#contract/measures/m06-wider-scope';
import { assessFacts } from '../procedure/assess-facts.ts';

const facts: Readonly<Record<string, unknown>> = {
  noticedOn: '2025-05-08',
  bidsDueOn: '2025-05-28',
  held: [{ category: 'highway', grade: 'third', validThrough: '2027-05-31' }],
  required: { category: 'highway', grade: 'second' },
  bidPrice: '75360000.00',
  guaranteeCommitted: '5000000.00',
  leaderWorks: [{ category: 'highway', acceptedOn: '2023-05-01', amount: '31000000.00' }],
  sanctions: [],
  creditScore: null,
  abilityFound: null,
  safetyPermitThrough: '2027-01-31',
  leader: { registered: [{ category: 'highway', grade: 'first' }], employedByBidder: true, unfinishedWorks: 0 },
  bans: [],
  tenderAdmitsMeasure6: true,
};

function weighed(changed: Readonly<Record<string, unknown>>): Pick<SheetContent, 'facts' | 'sentences'> {
  const all = { ...facts, ...changed };
  const known = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  const assessmentOf = (sentence: 'M06.S1' | 'M06.S2') => {
    const assessed = assessFacts(sentence, known);
    if (!assessed.ok) throw new Error(JSON.stringify(assessed.refusal));
    return assessed.value;
  };
  return {
    facts: Object.entries(all).map(([fact, value]) => ({ fact, value, source: value === null ? null : '导入登记表 2025-05-06' })),
    sentences: { 'M06.S1': assessmentOf('M06.S1'), 'M06.S2': assessmentOf('M06.S2') },
  };
}

export function sheetForTest(change: Partial<SheetContent> = {}): CheckSheetOnWire {
  const number = 'HD-7K3M-Q9XV-2B4T-8WZN';
  const content: SheetContent = {
    format: 1,
    number,
    madeOn: '2025-05-12',
    lot: {
      code: 'DH-2025-007',
      title: '东海县示例公路改建工程施工一标段',
      procuringEntity: '东海县示例公路建设中心',
      area: '东海县',
      category: 'highway',
      noticedOn: '2025-05-08',
      bidsDueOn: '2025-05-28',
      priceCeiling: '80000000.00',
      parameters: null,
      admitsMeasure6: true,
      project: null,
      owner: null,
      ownerCode: null,
      funding: null,
      sector: null,
      consortiumGrades: null,
      consortiumBasis: null,
      published: true,
      requiredGrade: { answer: 'determined', category: 'highway', grade: 'second', because: [], missing: [] },
      source: '招标公告',
    },
    enterprise: { creditCode: '91320700MA00000007', name: '云台示例建设有限公司' },
    plan: { bidPrice: '75360000.00', leader: 'L1', leaderName: '项目经理甲' },
    isDemo: true,
    ...weighed({}),
    ...change,
  };
  return { number, madeAt: '2025-05-12T02:00:00Z', hash: '0123456789abcdef'.repeat(4), recomputed: true, content, rechecks: [] };
}

/** The same sheet, after a sanction became known. */
export function recheckedForTest(): CheckSheetOnWire {
  const sheet = sheetForTest();
  const sanctions = [{ kind: 'wage-arrears', decidedOn: '2025-05-20', restoredOn: null }];
  const content = { ...sheet.content, ...weighed({ sanctions }) };
  return {
    ...sheet,
    rechecks: [
      {
        ordinal: 1,
        kind: 'before-opening',
        withdrawn: false,
        recheckedOn: '2025-05-20',
        recheckedAt: '2025-05-20T02:00:00Z',
        changed: ['sanctions'],
        content,
      },
    ],
  };
}

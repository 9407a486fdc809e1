// 应答表（更正与质疑）: whoever keeps a row corrects and answers; whoever it is about asks.

import { accountsOfFirm, codes, firmItself, working } from './actors.ts';
import type { Case } from './case.ts';

const id = (serial: number) => `0b000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
const ofEnterprise = { register: 'enterprise', key: `{${codes.firm}}`, version: 11 };
const ofLot = { register: 'lot', key: '{DH-1}', version: 21 };
const told = { act: 'corrected', corrected_by: '$login', unit: '某单位', basis: '依据文件', source: '甲' };
const vouched = {
  confirmed_by: '$login',
  name: '某人',
  unit: '某单位',
  basis: '依据文件',
  confirmed_on: '2025-05-12',
  confirmed_at: '2025-05-12',
};
const asked = {
  field: 'name',
  document: '营业执照',
  asked_by: '$login',
  asker_name: '某单位',
  asked_on: '2025-05-12',
  asked_at: '2025-05-12',
};
const given = { given_by: '$login', name: '某人', unit: '某单位', given_on: '2025-05-13', given_at: '2025-05-13' };
const ofCommitment = { register: 'guarantee_commitment', key: '{G1}', version: 31 };
const keepers = ['bureau', 'donghai', 'guanyun', 'bank'] as const;

export const correctionCases: Readonly<Record<string, readonly Case[]>> = {
  recording: [{ of: 'any', row: { known_at: '2025-05-03' }, select: keepers, insert: keepers }],
  correction: [
    {
      of: 'a firm',
      row: { id: id(1), known_at: '2025-05-03', ...ofEnterprise, ...told },
      select: ['bureau', 'policy'],
      insert: ['bureau'],
    },
    {
      of: 'a lot of 东海',
      row: { id: id(2), known_at: '2025-05-04', ...ofLot, ...told },
      select: ['bureau', 'policy', 'donghai'],
      insert: ['bureau', 'donghai'],
    },
    {
      of: 'a commitment before the opening',
      row: { id: id(11), known_at: '2025-05-06', ...ofCommitment, ...told },
      select: ['bank'],
      insert: ['bank'],
    },
  ],
  confirmation: [
    {
      of: 'a commitment before the opening',
      row: { id: id(12), register: 'guarantee_commitment', version: 31, ...vouched },
      select: ['bank', ...firmItself],
      insert: ['bank'],
    },
    { of: 'a firm', row: { id: id(3), register: 'enterprise', version: 11, ...vouched }, select: working, insert: ['bureau'] },
    { of: 'a lot of 东海', row: { id: id(4), register: 'lot', version: 21, ...vouched }, select: working, insert: ['bureau', 'donghai'] },
  ],
  question: [
    {
      of: 'a firm about itself',
      row: { id: id(5), ...ofEnterprise, ...asked, asker_role: 'firm', asker_code: codes.firm },
      select: ['bureau', ...firmItself],
      insert: accountsOfFirm,
    },
    {
      of: 'the owner about its lot of 东海',
      row: { id: id(6), ...ofLot, ...asked, asker_role: 'procuring-entity', asker_code: codes.owner },
      select: ['bureau', 'donghai', 'owner'],
      insert: ['owner'],
    },
    {
      of: 'a firm about its rival',
      row: { id: id(7), ...ofEnterprise, version: 12, ...asked, asker_role: 'firm', asker_code: codes.firm },
      select: ['bureau', ...firmItself],
    },
    {
      of: 'a firm about what was committed for it',
      row: { id: id(13), ...ofCommitment, ...asked, asker_role: 'firm', asker_code: codes.firm },
      select: ['bank', ...firmItself],
      insert: accountsOfFirm,
    },
  ],
  question_outcome: [
    {
      of: 'about a commitment',
      row: { question: id(13), outcome: 'upheld', reasons: '经核对登记无误无需更正', ...given },
      select: ['bank', ...firmItself],
      insert: ['bank'],
    },
    {
      of: 'upheld',
      row: { question: id(5), outcome: 'upheld', reasons: '经核对登记无误无需更正', ...given },
      select: ['bureau', ...firmItself],
      insert: ['bureau'],
    },
    {
      of: 'withdrawn by the owner',
      row: { question: id(6), outcome: 'withdrawn', ...given },
      select: ['bureau', 'donghai', 'owner'],
      insert: ['owner'],
    },
  ],
};

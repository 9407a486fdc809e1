// 应答表（核对表、机会与消息）: of the firm itself; a paper's holder sees that one sheet; who checks again sees that there are sheets.

import { codes, firmItself } from './actors.ts';
import type { Case } from './case.ts';

const digest = '\\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
const sheet = { lot_code: 'DH-1', bids_due_on: '2025-05-28', made_by: 'x', made_at: '2025-05-12', content: '{}', content_hash: digest };
const again = { ordinal: 1, kind: 'before-opening', rechecked_on: '2025-05-20', rechecked_at: '2025-05-20', content: '{}' };
const news = { about: 'x', turn: 1, kind: 'sheet-rechecked', path: '/', told: '{}', arrived_on: '2025-05-20', arrived_at: '2025-05-20' };
const [held, other] = ['HD-0000-0000-0000-0001', 'HD-0000-0000-0000-0002'] as const;

const answer = { title: '某标段', bids_due_on: '2025-05-28' };
const basis = { weighed_on: '2025-05-20', edition: 'x', ground: 'x', turn: 0 };
const sealed = { salt: `\\x${'00'.repeat(16)}`, digest };
const batch = { salt: sealed.salt, digests: `\\x${'00'.repeat(2048)}` };
const rival = ['rival', 'rivalAdministrator'] as const;
const writers = ['owner', 'otherOwner', 'bureau', 'donghai', 'guanyun', 'bank'] as const;

export const sheetCases: Readonly<Record<string, readonly Case[]>> = {
  m06_check_sheet: [
    {
      of: 'held on paper',
      row: { number: held, credit_code: codes.firm, ...sheet },
      select: [...firmItself, 'holder', 'rechecker'],
      insert: firmItself,
    },
    {
      of: 'a rival',
      row: { number: other, credit_code: codes.rival, ...sheet },
      select: ['rival', 'rivalAdministrator', 'rechecker'],
      insert: ['rival', 'rivalAdministrator'],
    },
  ],
  m06_recheck: [
    { of: 'held on paper', row: { sheet: held, ...again }, select: [...firmItself, 'holder'], insert: firmItself },
    { of: 'a rival', row: { sheet: other, ...again }, select: ['rival', 'rivalAdministrator'], insert: ['rival', 'rivalAdministrator'] },
  ],
  m06_standing: [
    {
      of: 'a firm',
      row: { lot_code: 'DH-1', credit_code: codes.firm, ...answer },
      touched: 'title',
      select: firmItself,
      insert: firmItself,
      update: firmItself,
      delete: firmItself,
    },
    {
      of: 'a firm, for a lot that is opened',
      row: { lot_code: 'DH-0', credit_code: codes.firm, ...answer, bids_due_on: '2025-05-11' },
      touched: 'title',
      select: [...firmItself, 'weigher'],
      insert: firmItself,
      update: firmItself,
      delete: [...firmItself, 'weigher'],
    },
    {
      of: 'a rival',
      row: { credit_code: codes.rival, lot_code: 'DH-2', ...answer },
      touched: 'title',
      select: rival,
      insert: rival,
      update: rival,
      delete: rival,
    },
  ],
  m06_standing_basis: [
    {
      of: 'a firm',
      row: { credit_code: codes.firm, ...basis },
      touched: 'ground',
      select: [...firmItself, 'weigher'],
      insert: firmItself,
      update: [...firmItself, 'weigher'],
    },
  ],
  m06_standing_ground: [
    { of: 'open lots', row: { digest: 'x', lots: '{}', loaded: '{}' }, select: ['weigher'], insert: ['weigher'], delete: ['weigher'] },
  ],
  m06_standing_program: [
    {
      of: 'any',
      row: { edition: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', rules: '' },
      select: ['weigher'],
      insert: ['weigher'],
      delete: ['weigher'],
    },
  ],
  sealed_act: [
    {
      of: 'a firm',
      row: { id: '0c000000-0000-4000-8000-000000000002', credit_code: codes.firm, ...sealed },
      touched: 'batch',
      select: [...firmItself, 'sealer'],
      insert: firmItself,
      update: ['sealer'],
    },
    {
      of: 'a rival',
      row: { id: '0c000000-0000-4000-8000-000000000003', credit_code: codes.rival, ...sealed },
      touched: 'batch',
      select: ['rival', 'rivalAdministrator', 'sealer'],
      insert: rival,
      update: ['sealer'],
    },
    {
      of: 'an issuer',
      row: { id: '0c000000-0000-4000-8000-000000000005', credit_code: codes.bank, unit: 'bank', ...sealed },
      touched: 'batch',
      select: ['bank', 'sealer'],
      insert: ['bank'],
      update: ['sealer'],
    },
  ],
  sealed_batch: [
    {
      of: 'any',
      row: { id: '0c000000-0000-4000-8000-000000000004', closed_on: '2025-05-12', hour: '2025-05-12', ...batch },
      select: ['sealer'],
      insert: ['sealer'],
    },
  ],
  touched: [
    {
      of: 'for the sheets',
      touched: 'round',
      row: { id: 1001, round: 'sheets', credit_code: codes.firm },
      select: ['rechecker'],
      insert: writers,
      delete: ['rechecker'],
    },
    {
      of: 'for the firms',
      touched: 'round',
      row: { id: 1002, round: 'standing', credit_code: codes.firm },
      select: ['weigher'],
      insert: writers,
      delete: ['weigher'],
    },
  ],
  notice: [
    {
      of: 'a firm',
      row: { id: '0c000000-0000-4000-8000-000000000001', credit_code: codes.firm, ...news },
      touched: 'read_at',
      select: firmItself,
      insert: firmItself,
      update: firmItself,
    },
  ],
};

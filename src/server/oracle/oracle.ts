// 应答表: of every table, who may do what to which row. Whoever is not named must be refused; a table that is not named fails.

import { accountCases } from './account-cases.ts';
import { type ActorName, codes, everybody, firmItself, working } from './actors.ts';
import type { Case } from './case.ts';
import { correctionCases } from './correction-cases.ts';
import { sheetCases } from './sheet-cases.ts';

const times = { valid: '(,)', known: '[2025-05-01,)', evidence: 'E1', source: '甲' };
const listed = { ...times, listed_at: '2025-05-01' };
const noBytes = { content: '\\x', sha256: `\\x${'00'.repeat(32)}`, byte_count: 0 };
const bureau = ['bureau'] as const;
const kept = { insert: bureau, update: bureau } as const;
const byIssuer = { insert: ['bank'], update: ['bank'] } as const;

export const oracle: Readonly<Record<string, readonly Case[]>> = {
  enterprise: [
    {
      of: '东海',
      touched: 'name',
      row: { version: 11, credit_code: codes.firm, name: '甲公司', area: '东海县', ...listed },
      select: [...working, 'weigher'],
      ...kept,
    },
    {
      of: '灌云',
      touched: 'name',
      row: { version: 12, credit_code: codes.rival, name: '乙公司', area: '灌云县', ...listed },
      select: [...working, 'weigher'],
      ...kept,
    },
  ],
  certificate: [
    {
      of: '东海',
      row: { certificate_no: 'D1', category: 'municipal', enterprise: codes.firm, grade: 'second', ...times },
      select: [...working, 'weigher'],
      ...kept,
    },
  ],
  person: [{ of: '东海', row: { id: 'P1', name: '某人', employer: codes.firm, ...listed }, select: [...working, 'weigher'], ...kept }],
  licence: [
    { of: '东海', row: { person: 'P1', category: 'municipal', grade: 'first', ...times }, select: [...working, 'weigher'], ...kept },
  ],
  led_work: [{ of: '东海', row: { person: 'P1', project: '某工程', ...times }, select: [...working, 'weigher'], ...kept }],
  sanction: concerningFirms((enterprise) => ({
    document_no: 'S1',
    kind: 'wage-arrears',
    decided_on: '2025-01-01',
    restored_known: false,
    enterprise,
  })),
  ban: concerningFirms((enterprise) => ({ kind: '投标', from_on: '2025-01-01', enterprise })),
  credit_score: concerningFirms((enterprise) => ({ scored_on: '2025-01-01', score_hundredths: 8000, enterprise })),
  // It says who prepares a bid for that lot.
  guarantee_commitment: [
    {
      of: 'before the opening',
      touched: 'document_no',
      row: { version: 31, ...commitment('G1', 'DH-1') },
      select: ['bank', ...firmItself],
      ...byIssuer,
    },
    { of: 'after it', row: commitment('G0', 'DH-0'), select: ['bank', 'bureau', 'policy', ...firmItself], ...byIssuer },
    { of: 'of another issuer', row: { ...commitment('G2', 'DH-1'), issuing_unit: 'another-bank' }, select: firmItself },
    { of: 'for a lot that is nowhere', row: commitment('G3', 'NOWHERE'), select: ['bank', ...firmItself], update: ['bank'] },
  ],
  project: [
    { of: '东海, published', touched: 'name', row: project('DH-P1', true), select: everybody, ...keptBy('donghai') },
    {
      of: '东海, not published',
      touched: 'name',
      row: project('DH-P2', false),
      select: ['bureau', 'policy', 'donghai', 'owner'],
      ...keptBy('donghai'),
    },
  ],
  project_identity: [{ of: 'any', row: { code: 'DH-P1' } }],
  lot: [
    { of: '东海, published', touched: 'title', row: { version: 21, ...lot('DH-1', true) }, select: everybody, ...keptBy('donghai') },
    {
      of: '东海, opened',
      touched: 'title',
      row: { version: 24, ...lot('DH-0', true), noticed_on: '2025-04-06', bids_due_on: '2025-05-11' },
      select: everybody,
      ...keptBy('donghai'),
    },
    {
      of: '东海, not published',
      touched: 'title',
      row: { version: 22, ...lot('DH-2', false) },
      select: ['bureau', 'policy', 'donghai', 'owner'],
      ...keptBy('donghai'),
    },
    {
      of: '东海, whose notice lies ahead',
      touched: 'title',
      row: { version: 25, ...lot('DH-3', true), noticed_on: '2099-05-06', bids_due_on: '2099-05-28' },
      select: ['bureau', 'policy', 'donghai', 'owner'],
      ...keptBy('donghai'),
    },
    {
      of: '灌云, not published, in a project of 东海 that is not published',
      touched: 'title',
      row: { version: 23, ...lot('GY-1', false), area: '灌云县', procuring_entity_code: codes.otherOwner, project: 'DH-P2' },
      select: ['bureau', 'policy', 'guanyun', 'otherOwner'],
      insert: ['bureau'],
      update: ['bureau', 'guanyun'],
    },
  ],
  appointment: [{ of: '东海', row: { person: 'P1', work: 'DH-P1', role: 'leader', ...times }, select: working, ...kept }],
  register_loaded: [
    { of: 'of firms', row: { register: 'enterprise', known: times.known, source: '甲' }, select: everybody, ...kept },
    {
      of: 'that issuers tell',
      row: { register: 'guarantee_commitment', known: times.known, source: '甲' },
      select: everybody,
      insert: ['bank'],
      update: bureau,
    },
    { of: 'of lots', row: { register: 'lot', known: times.known, source: '甲' }, select: everybody, ...kept },
    {
      of: 'of projects of 东海',
      row: { register: 'project', known: times.known, source: '甲', area: '东海县' },
      select: everybody,
      insert: ['donghai'],
      update: ['bureau', 'donghai'],
    },
  ],
  enterprise_identity: [{ of: 'any', row: { credit_code: codes.firm } }],
  person_identity: [{ of: 'any', row: { id: 'P1' } }],
  lot_identity: [{ of: 'any', row: { code: 'DH-1' } }],
  import_batch: [
    {
      of: 'the bureau',
      row: batch({ id: batchId(1), imported_by: '李四', unit: 'housing-bureau' }),
      select: ['bureau', 'policy'],
      insert: bureau,
    },
    { of: 'demo', row: batch({ id: batchId(2), imported_by: '演示数据', unit: 'housing-bureau' }), select: everybody, insert: bureau },
    {
      of: '东海',
      row: batch({ id: batchId(4), imported_by: '王五', unit: 'donghai', area: '东海县', workbook: 'tenders' }),
      select: ['bureau', 'policy', 'donghai'],
      insert: ['donghai'],
    },
    {
      of: 'an issuer',
      row: batch({ id: batchId(6), imported_by: '赵六', unit: 'bank', workbook: 'tenders', of_issuer: true }),
      select: ['bank'],
      insert: ['bank'],
    },
    {
      of: 'another issuer',
      row: batch({ id: batchId(7), imported_by: '孙七', unit: 'another-bank', workbook: 'tenders', of_issuer: true }),
    },
    {
      of: 'firms by a county',
      row: batch({ id: batchId(5), imported_by: '王五', unit: 'donghai', area: '东海县' }),
      select: ['bureau', 'policy', 'donghai'],
    },
  ],
  import_undo: [
    {
      of: 'the bureau',
      row: { import: batchId(1), undone_by: '李四', known_at: '2025-05-02' },
      select: ['bureau', 'policy'],
      insert: bureau,
    },
    {
      of: '东海',
      row: { import: batchId(4), undone_by: '王五', known_at: '2025-05-03' },
      select: ['bureau', 'policy', 'donghai'],
      insert: ['bureau', 'donghai'],
    },
    {
      of: 'an issuer',
      row: { import: batchId(6), undone_by: '赵六', known_at: '2025-05-04' },
      select: ['bank'],
      insert: ['bank'],
    },
    { of: 'another issuer', row: { import: batchId(7), undone_by: '孙七', known_at: '2025-05-05' } },
  ],
  import_upload: [
    {
      of: 'a firm',
      row: { id: '0a000000-0000-4000-8000-000000000003', login: 'firm', workbook: 'firms', file_name: '表.xlsx', ...noBytes },
      select: ['firm'],
      insert: ['firm'],
      delete: ['firm'],
    },
  ],
  demo_city: [
    {
      of: 'any',
      row: { city: 'cast', state: 'filled' },
      select: ['installer'],
      insert: ['installer'],
      update: ['installer'],
    },
  ],
  han_character: [{ of: 'any', row: { character: 'x', initials: 'x' }, select: everybody }],
  m06_plan: [
    {
      of: '东海',
      row: { credit_code: codes.firm, lot_code: 'DH-1', planned_by: 'firm', planned_at: '2025-05-12' },
      select: firmItself,
      insert: firmItself,
      update: firmItself,
      delete: firmItself,
    },
  ],
  m06_ability_finding: [
    // Whoever is found able or not is named as a bidder.
    { of: 'before the opening', row: finding('DH-1'), select: ['owner', ...firmItself] },
    { of: 'after it', row: finding('DH-0'), select: ['owner', ...firmItself], insert: ['owner'], update: ['owner'] },
  ],
  // What a draft would give or take, by firm.
  simulation: [
    {
      of: 'any',
      row: {
        id: '0d000000-0000-4000-8000-000000000001',
        made_by: '$login',
        unit: '某单位',
        made_at: '2025-05-12',
        summary: '{}',
        content: '{}',
        content_hash: '\\x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      },
      select: ['policy'],
      insert: ['policy'],
    },
  ],
  ...sheetCases,
  ...correctionCases,
  ...accountCases,
  schema_migration: [{ of: 'any', row: { name: '0000-none.sql', checksum: 'x' } }],
  'trust.signing_key': [{ of: 'any', row: { only_one: true, inner_pad: `\\x${'00'.repeat(64)}`, outer_pad: `\\x${'00'.repeat(64)}` } }],
};

/** 信用: of the firm itself, and of whoever answers for it; the rival's for the rival. */
function concerningFirms(row: (enterprise: string) => Case['row']): readonly Case[] {
  const cases = [
    ['东海', codes.firm, [...firmItself, 'donghai']],
    ['灌云', codes.rival, ['rival', 'rivalAdministrator', 'guanyun']],
  ] as const;
  return cases.map(([of, code, own]) => ({
    of,
    row: { enterprise: code, ...row(code), ...times },
    select: ['bureau', 'policy', 'weigher', ...own],
    ...kept,
  }));
}

/** What a county's clerk and the bureau keep, both. */
function keptBy(clerk: ActorName): Pick<Case, 'insert' | 'update'> {
  return { insert: ['bureau', clerk], update: ['bureau', clerk] };
}

function project(code: string, published: boolean): Case['row'] {
  return { code, name: '某项目', owner: '某单位', owner_code: codes.owner, area: '东海县', published, ...listed };
}

function lot(code: string, published: boolean): Case['row'] {
  const days = { noticed_on: '2025-05-06', bids_due_on: '2025-05-28' };
  const by = { procuring_entity: '某单位', procuring_entity_code: codes.owner };
  return { code, title: '某标段', ...by, area: '东海县', category: 'municipal', ...days, published, ...listed };
}

function commitment(document_no: string, lot: string): Case['row'] {
  const said = { issuer: '某银行', amount_fen: 1, committed_on: '2025-05-10', issuing_unit: 'bank' };
  return { document_no, enterprise: codes.firm, lot, ...said, ...times };
}

function finding(lot_code: string): Case['row'] {
  const said = { found: true, reasons: '已核对业绩和人员名单', found_by: 'owner', found_at: '2025-05-12' };
  return { lot_code, credit_code: codes.firm, ...said };
}

function batchId(serial: number): string {
  return `0a000000-0000-4000-8000-00000000000${serial}`;
}

function batch(rest: Case['row']): Case['row'] {
  return { ...rest, workbook: rest.workbook ?? 'firms', file_name: '表.xlsx', imported_at: '2025-05-01', row_count: 1 };
}

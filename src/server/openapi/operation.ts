// 接口操作: what the published description of the interface says of one route: where, who may, what goes in, what comes out.

import type { z } from 'zod';
import type { Role } from '#contract/domains/accounts';
import type { FileKind } from '#platform/http-file';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type Status = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

/** One schema under its name: `{ lotList }` is told as LotList. */
export type Named = Readonly<Record<string, z.ZodType>>;

/** Whoever works in a unit and keeps its accounts, in whatever role. */
export type Office = Role | 'unit-administrator';

export interface Operation {
  /** As OpenAPI writes it: GET /api/lots/{code} */
  readonly at: `${Method} /api/${string}`;
  readonly summary: string;
  /** In English. */
  readonly description: string;
  readonly who: 'everybody' | 'signed-in' | readonly Office[];
  /** What each {name} of the path stands for. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: z.ZodObject;
  /** Answers as of a day and a moment. */
  readonly isAsOf?: true;
  /** 'file': one file, as multipart/form-data. */
  readonly body?: Named | 'file';
  /** A program may send the request from anywhere: it asks, and changes nothing. */
  readonly isQuestion?: true;
  readonly answer: Named | readonly FileKind[] | 'document';
  readonly status?: 201;
  /** Beyond those that follow from the rest: unreadable, not signed in, not allowed, too long, wrong content, our fault. */
  readonly problems?: readonly Status[];
}

/** By operationId. */
export type Operations = Readonly<Record<string, Operation>>;

export const officeWords: Readonly<Record<Office, string>> = {
  firm: '建筑业企业',
  'procuring-entity': '招标人',
  'housing-bureau': '市住建局',
  'county-clerk': '县区经办',
  'policy-office': '政策办',
  bank: '银行',
  association: '行业协会',
  'system-administrator': '系统管理员',
  'security-administrator': '安全管理员',
  'audit-administrator': '审计管理员',
  'unit-administrator': '本单位账号管理员',
};

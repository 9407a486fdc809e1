// 全部接口操作: every operation of the system, by the part of it that it belongs to.

import type { Operations } from './operation.ts';
import { accounts } from './operations/accounts.ts';
import { checkSheets } from './operations/check-sheets.ts';
import { corrections } from './operations/corrections.ts';
import { exports } from './operations/exports.ts';
import { imports } from './operations/imports.ts';
import { measure6 } from './operations/measure-6.ts';
import { notices } from './operations/notices.ts';
import { registers } from './operations/registers.ts';
import { sessions } from './operations/sessions.ts';
import { simulations } from './operations/simulations.ts';
import { tendering } from './operations/tendering.ts';

const interfaceItself: Operations = {
  readInterface: {
    at: 'GET /api/openapi.json',
    summary: '本接口的说明（OpenAPI 3.1）',
    description: 'This document.',
    who: 'everybody',
    answer: 'document',
  },
};

/** By their tag. */
export const operations: Readonly<Record<string, Operations>> = {
  登录: sessions,
  账号: accounts,
  登记簿: registers,
  更正与质疑: corrections,
  导入: imports,
  导出: exports,
  招标: tendering,
  措施六: measure6,
  核对表: checkSheets,
  消息: notices,
  试算: simulations,
  接口: interfaceItself,
};

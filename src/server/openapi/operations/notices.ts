// 消息的接口操作: what a firm was told.

import { noticeList, noticeRead } from '#contract/domains/notices';
import type { Operations } from '../operation.ts';

export const notices: Operations = {
  listNotices: {
    at: 'GET /api/notices',
    summary: '本企业的消息',
    description: "The firm's own, newest first.",
    who: ['firm'],
    answer: { noticeList },
  },
  readNotice: {
    at: 'POST /api/notices/{id}/read',
    summary: '把一条消息记为已读',
    description: 'Only the first time counts.',
    who: ['firm'],
    path: { id: '消息的编号' },
    answer: { noticeRead },
    problems: [404],
  },
};

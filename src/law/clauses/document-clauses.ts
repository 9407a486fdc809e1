// 文件自身的条款: who answers, what it is for, when it applies. They stand outside the numbered sentences.

import type { Clause } from './clause.ts';

/** `sentence` names the place: H the notice, P the preamble, A the units of measure 1, T the closing. Quotes as printed, line breaks healed. */
export const documentClauses: readonly Clause[] = [
  { id: 'H.3', sentence: 'H', force: 'META', quote: '已经市十五届政府第 52 次常务会议审议通过，现印发给你们，请认真组织实施' },
  { id: 'P.1', sentence: 'P', force: 'GOAL', quote: '实现我市建筑业“稳增长”和“高质量发展”双目标' },
  { id: 'P.2', sentence: 'P', force: 'DEFER', quote: '等文件精神' },
  { id: 'A.1', sentence: 'A', force: 'META', quote: '以下各条措施责任单位均包括各县区政府、功能板块管委会，不再单列' },
  { id: 'T.1', sentence: 'T', force: 'META', quote: '本措施自 2024 年 10 月 1 日起施行，有效期至 2029 年 9 月30 日' },
];

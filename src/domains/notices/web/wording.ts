// 消息的文案: per kind what happened, why, and what to do next.

import { wordingOf } from '../../../web/language/wording.ts';

export const noticesWording = wordingOf('notices', {
  title: { zh: '消息', en: 'Notices' },
  lead: {
    zh: '系统告诉本企业的事，新的在前，显示最近 200 条；只有本企业能看到。打开一条，或打开它说的那份核对表，就算已读。',
    en: 'What your firm was told, the newest first, the last 200 of them; nobody else sees them. Opening one, or the sheet it speaks of, marks it as read.',
  },
  none: {
    zh: '还没有消息。生成条件核对表以后，开标前用到的事实有变，会在这里告诉本企业。',
    en: 'None yet. Once you have made a check sheet, you are told here when facts change before the opening.',
  },
  unread: { zh: '未读', en: 'unread' },
  unreadCount: { zh: '{{count}} 条未读消息', en: '{{count}} unread' },
  all: { zh: '全部消息', en: 'All notices' },
  read: { zh: '已读', en: 'read' },
  open: { zh: '看哪里变了', en: 'See what changed' },
  'sheet-rechecked': { zh: '条件核对表复核：事实有变', en: 'Check sheet weighed again: facts have changed' },
  moved: { zh: '结论有变', en: 'another conclusion' },
  notMoved: { zh: '结论没变', en: 'same conclusion' },
  what: {
    zh: '开标前，这份核对表用到的事实有变：{{changed}}。系统已按现在的事实重新核对。',
    en: 'Before the opening, facts that this sheet rests on have changed: {{changed}}. It was weighed again with the facts as they are now.',
  },
  next: {
    zh: '请打开核对表看是哪一条、谁来补；登记有误的，可以从企业档案的那一行提出质疑。',
    en: 'Open the sheet to see which condition it is and who can supply it; what is wrongly registered can be questioned from its row in your file.',
  },
  bidsDueOn: { zh: '投标截止 {{day}}', en: 'bids due on {{day}}' },
  'M06.S1': { zh: '措施六第一句', en: 'Measure 6, first sentence' },
  'M06.S2': { zh: '措施六第二句', en: 'Measure 6, second sentence' },
});

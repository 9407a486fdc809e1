// 消息的文案: per kind what happened, why, and what to do next.

import { wordingOf } from '../../../web/language/wording.ts';

export const noticesWording = wordingOf('notices', {
  title: { zh: '消息', en: 'Notices' },
  lead: {
    zh: '系统告诉本企业的事，新的在前，显示最近 200 条；只有本企业能看到。打开一条，或打开它说的那份核对表，就算已读。',
    en: 'What your firm was told, the newest first, the last 200 of them; nobody else sees them. Opening one, or the sheet it speaks of, marks it as read.',
  },
  none: {
    zh: '还没有消息。有在招标段新符合或者不再符合条件，或者核对表用到的事实在开标前有变，会在这里告诉本企业。',
    en: 'None yet. You are told here when your firm becomes eligible for an open lot or ceases to be, and when facts behind a check sheet change before the opening.',
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
    zh: '这份核对表用到的事实有变：{{changed}}。系统已按现在的事实重新核对。',
    en: 'Facts that this sheet rests on have changed: {{changed}}. It was weighed again with the facts as they are now.',
  },
  'tender-withdrawn': { zh: '招标已撤回', en: 'The tender was withdrawn' },
  withdrawnWhat: {
    zh: '这份核对表所对的标段不再公开登记：公告已撤回，或者登记被注销。核对表留在原处，不再复核。',
    en: 'The lot of this check sheet is not publicly registered any more: its notice was withdrawn, or the entry retracted. The sheet stays, and is not weighed any more.',
  },
  withdrawnNext: {
    zh: '准备投标的，请先停一停，看招标人发布的公告；标段恢复登记的，系统会重新核对并再告诉本企业。',
    en: 'If you were preparing a bid, pause and see what the procuring entity announces. If the lot is registered again, the sheet is weighed again and you are told.',
  },
  'tender-back': { zh: '招标已恢复', en: 'The tender is back' },
  backWhat: {
    zh: '曾经撤回的标段重新登记了，系统已按现在的事实重新核对这份核对表。',
    en: 'The lot that had been withdrawn is registered again, and the sheet was weighed again with the facts as they are now.',
  },
  next: {
    zh: '请打开核对表看是哪一条、谁来补；登记有误的，可以从企业档案的那一行提出质疑。',
    en: 'Open the sheet to see which condition it is and who can supply it; what is wrongly registered can be questioned from its row in your file.',
  },
  bidsDueOn: { zh: '投标截止 {{day}}', en: 'bids due on {{day}}' },
  bidsDueMoved: { zh: '投标截止日由 {{before}} 改为 {{day}}', en: 'bids due on {{day}}, moved from {{before}}' },
  leaders: { zh: '可派的项目负责人', en: 'leaders whom your firm could send' },
  leadersWhat: {
    zh: '这份核对表没有定项目负责人，本企业可派的项目负责人的登记有变。系统已按现在的登记重新核对。',
    en: 'This sheet names no leader, and what is registered of those whom your firm could send has changed. It was weighed again with what is registered now.',
  },
  certificate: { zh: '仅凭资质证书', en: 'By the certificate alone' },
  'M06.S1': { zh: '措施六第一句', en: 'Measure 6, first sentence' },
  'M06.S2': { zh: '措施六第二句', en: 'Measure 6, second sentence' },
  'standing-changed': { zh: '本企业的机会有变', en: 'What your firm can get has changed' },
  gained: {
    zh: '有 {{count}} 个在招标段，本企业新符合条件（按登记的事实核对，不计本企业填写的报价和负责人）：',
    en: 'Your firm has become eligible for {{count}} open lots, by the registered facts and without what you plan:',
  },
  lost: { zh: '有 {{count}} 个在招标段，本企业不再符合条件：', en: 'Your firm is not eligible any more for {{count}} open lots:' },
  newLot: { zh: '新出的招标公告', en: 'newly noticed' },
  changedFact: { zh: '登记的事实、规则或参数有变', en: 'registered facts, rules or parameters have changed' },
  'by.certificate': { zh: '凭资质证书', en: 'by certificate' },
  'by.M06.S1': { zh: '措施六第一句：高一等级', en: 'measure 6, first sentence: one grade up' },
  'by.M06.S2': { zh: '措施六第二句：跨专业', en: 'measure 6, second sentence: another category' },
  upTo: { zh: '报价不超过', en: 'at a price of up to' },
  fails: { zh: '不满足：{{what}}', en: 'does not hold: {{what}}' },
  unknown: { zh: '待核实：{{fact}}（{{who}}）', en: 'to be verified: {{fact}} ({{who}})' },
  withdrawn: { zh: '截止日前不再在招：公告已撤回或者改期。', en: 'Not open any more, before its deadline: withdrawn or put off.' },
  gainedNext: {
    zh: '要投标的，请打开标段看条件和依据，填写计划报价和负责人，再生成条件核对表；是否中标由评标决定。',
    en: 'If you want to bid, open the lot for the conditions and their sources, plan price and leader, and make a check sheet. Who wins is the evaluation’s.',
  },
  lostNext: {
    zh: '请打开看是哪一条、谁来补；登记有误的，可以从企业档案的那一行提出质疑。',
    en: 'Open it to see which condition it is and who can supply it; what is wrongly registered can be questioned from its row in your file.',
  },
  gainedCount: { zh: '新符合条件 {{count}} 个标段', en: 'newly eligible for {{count}} lots' },
  lostCount: { zh: '不再符合 {{count}} 个标段', en: 'no longer eligible for {{count}} lots' },
  openAll: { zh: '看本企业的机会', en: 'See what your firm can get' },
  openLot: { zh: '看这个标段', en: 'See the lot' },
});

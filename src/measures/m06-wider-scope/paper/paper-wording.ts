// 核对表的话: what only the paper says; everything else it takes from the words of the page.

import { sheetWording } from '../web/sheet/wording.ts';

export const title = '条件核对表';

export const opening = [
  '本表由企业依据登记的事实自行生成，不是许可，不是审批，也不是资格证明。',
  '本表不需要向任何单位申请，任何单位不批准也不否决；招标文件不得要求投标人提交本表。',
  '能否承接，由评标委员会依法评审，由发包单位审查决定。登记的事实有误的，请向登记该事实的单位申请更正。',
];

const { telling, tellingIntent } = sheetWording.words;
export const handedOver = (hasPrice: boolean): string => (hasPrice ? telling : tellingIntent).zh;

export const demoMark = '演示数据';
export const trialMark = '试算';

export const invitation = '扫码查核';
/** Nobody has set where others reach the system. */
export const invitationHere = '查核地址（仅限本服务器）';
export const addressHere =
  '本系统没有设置公开地址，这个地址和二维码只能在运行本系统的服务器上打开。在别处查核，请打开平时使用的本系统网页，在“查核条件核对表”页面输入编号。';

export const trialBecause = (what: readonly string[]) =>
  `本表为试算：所依据的下列内容尚未核实，核实后结论可能改变。${what.map((it, i) => `（${i + 1}）${it}`).join('；')}。`;

export const demoText = '表中企业、人员、标段和金额均为演示数据，与真实单位无关，不得用于实际投标。';

export const recheckKinds = { 'before-opening': '投标截止日及以前', 'after-opening': '投标截止日以后' } as const;

export const withdrawn = '招标已撤回';
export const back = '招标已恢复';
export const withdrawnNow =
  '招标已撤回：标段不再公开登记（公告已撤回，或者登记被注销）。以下仍是最后一次核对的结论，不再复核；准备投标的，请看招标人发布的公告。';

/** Before what limits a conclusion where no price was planned. */
export const limited = '没有填写拟报价，上述结论的前提：';

export const dueThen = (on: string) => `生成时为 ${on}，后来改期`;

export const recheckIntro = (count: number, on: string) =>
  `本表生成以后，登记的事实有变化，系统已复核 ${count} 次（截至 ${on} 下载时）。第三至第六部分仍是生成当日冻结的内容；最新一次复核的结论如下，投标前请以最新情况为准。`;

export const noRecheck = (on: string) => `截至 ${on} 下载时，登记的事实没有引起复核的变化。`;

export const digestIntro =
  '摘要是对本表全部内容（标准化 JSON）计算的 SHA-256。扫描二维码，或在“查核条件核对表”页面输入编号，可看到同一内容和同一摘要；两者不一致的，以系统中的内容为准。';

export const recomputed = {
  true: '用冻结的事实按现行规则重算，各项结论与本表逐字一致。',
  false: '用冻结的事实按现行规则重算，结论与本表不完全一致：规则或参数在本表生成后作过修改，请重新生成一份再使用。',
} as const;

// 登记簿用词的英文: registers and their fields, by the Chinese that stands on their sheets.

import { englishOf } from './label.ts';

const registers: Readonly<Record<string, string>> = {
  企业: 'firms',
  资质证书: 'qualification certificates',
  项目负责人: 'project leaders',
  注册专业: 'registered specialties',
  业绩: 'works led',
  任职: 'appointments',
  处罚记录: 'sanctions',
  禁止投标: 'bans from bidding',
  信用得分: 'credit scores',
  项目: 'projects',
  招标项目: 'lots',
  技术参数: 'technical parameters',
  担保承诺: 'guarantee commitments',
};

const codes = {
  统一社会信用代码: 'unified social credit code',
  母公司统一社会信用代码: 'credit code of the parent company',
  受聘企业统一社会信用代码: 'credit code of the employer',
  建设单位统一社会信用代码: 'credit code of the owner',
  招标人统一社会信用代码: 'credit code of the procuring entity',
  证书编号: 'certificate number',
  人员编号: 'person number',
  文号: 'document number',
  承诺编号: 'commitment number',
  项目编号: 'project code',
  所属项目编号: 'code of its project',
  标段编号: 'lot code',
};

const names = {
  企业名称: 'company name',
  母公司名称: 'name of the parent company',
  曾用名: 'former names',
  姓名: 'name',
  工程名称: 'name of the work',
  项目名称: 'project name',
  标段名称: 'lot title',
  招标人: 'procuring entity',
  建设单位: 'owner',
  出具机构: 'issuer',
  任职工程: 'work appointed to',
  职务: 'role',
};

const days = {
  安全生产许可证有效期至: 'work safety permit valid through',
  有效期至: 'valid through',
  生效日期: 'true from',
  失效日期: 'true through',
  竣工验收日期: 'day of acceptance',
  任职日期: 'appointed on',
  离任日期: 'left on',
  认定日期: 'decided on',
  修复日期: 'restored on',
  起始日期: 'first day',
  截止日期: 'last day',
  评定日期: 'scored on',
  招标公告日期: 'notice published on',
  投标截止日期: 'bids due on',
  出具日期: 'committed on',
};

const fields: Readonly<Record<string, string>> = {
  ...codes,
  ...names,
  ...days,
  所在地区: 'area',
  工程所在地区: 'area of the work',
  住所: 'domicile',
  资质类别: 'qualification category',
  资质等级: 'qualification grade',
  注册等级: 'registered grade',
  工程类别: 'category of the work',
  行业领域: 'sector',
  资金性质: 'funding',
  种类: 'kind',
  在建工程数: 'unfinished works',
  合同金额: 'contract amount',
  最高投标限价: 'price ceiling',
  担保金额: 'guaranteed amount',
  得分: 'score',
  已公开: 'published',
  招标文件适用措施六: 'tender admits measure 6',
  联合体资质认定: 'how a consortium is graded',
  联合体认定依据: 'basis for grading a consortium',
  技术参数已列全: 'all technical parameters listed',
  参数: 'parameter',
  规模: 'size',
};

/** Undefined: a word that is on no sheet. */
export const englishOfRegister = (chinese: string): string | undefined => registers[chinese] ?? fields[chinese] ?? englishOf(chinese);

// 术语: one English word for each Chinese term, chosen once, with the synonyms that are refused.

export interface Term {
  readonly chinese: string;
  readonly code: string;
  /** Never right elsewhere: a test refuses them in names and sources. */
  readonly refused: readonly string[];
  /** Right in another sense elsewhere: for reviewers only. */
  readonly avoided: readonly string[];
}

const term = (chinese: string, code: string, rest: Partial<Pick<Term, 'refused' | 'avoided'>> = {}): Term => ({
  chinese,
  code,
  refused: rest.refused ?? [],
  avoided: rest.avoided ?? [],
});

export const glossary: readonly Term[] = [
  term('措施', 'measure', { avoided: ['policy'] }),
  term('法规文件', 'instrument', { avoided: ['document'] }),
  term('条 / 款 / 项 / 目', 'article / paragraph / item / subitem'),
  term('分句', 'clause'),
  term('句（可被引用的条文）', 'provision'),
  term('效力', 'force', { refused: ['deonticType'] }),
  term('施行 / 废止', 'inForce / repealed', { refused: ['effectiveDate', 'expiryDate'] }),
  term('认定', 'determination', { avoided: ['result', 'decision'] }),
  term('事实', 'facts', { avoided: ['data'] }),
  term('条件', 'condition'),
  term('前提（上位法）', 'precondition / requirement'),
  term('建议', 'advice', { refused: ['counterfactual'] }),
  term('参数', 'parameter', { refused: ['configParam'] }),
  term('招标人', 'procuringEntity', { refused: ['tenderee', 'procurer'] }),
  term('投标人', 'bidder', { refused: ['tenderer'] }),
  term('标段', 'lot', { avoided: ['section'] }),
  term('招标公告日', 'noticedOn', { refused: ['announcementDate'] }),
  term('投标截止日', 'bidsDueOn', { refused: ['bidDeadline'] }),
  term('最高投标限价', 'priceCeiling', { refused: ['controlPrice', 'bidCap'] }),
  term('投标报价', 'bidPrice', { refused: ['offerPrice'] }),
  term('投标保证金', 'bidSecurity', { refused: ['bidBond', 'bidDeposit'] }),
  term('履约保证金', 'performanceSecurity', { refused: ['performanceBond'] }),
  term('质量保证金', 'retention', { refused: ['warrantyMoney'] }),
  term('保函', 'letterOfGuarantee', { avoided: ['bond'] }),
  term('担保承诺', 'guaranteeCommitment', { refused: ['guaranteePledge'] }),
  term('资质（企业）', 'qualification', { avoided: ['level'] }),
  term('资质证书', 'certificate'),
  term('类别 / 等级', 'category / grade', { refused: ['gradeLevel'] }),
  term('注册执业资格（个人）', 'licence', { refused: ['license'] }),
  term('项目负责人', 'leader', { refused: ['projectManager'] }),
  term('业绩', 'works led', { refused: ['trackRecord'] }),
  term('竣工验收', 'completionAcceptance', { avoided: ['finish'] }),
  term('联合体', 'consortium', { refused: ['jointVenture'] }),
  term('建设单位', 'owner', { avoided: ['developer'] }),
  term('发包人 / 承包人', 'employer / contractor'),
  term('监理单位', 'supervisor', { avoided: ['inspector'] }),
  term('失信与处罚', 'sanction', { refused: ['blacklist', 'blackList'] }),
  term('信用修复', 'restored', { refused: ['creditRepair'] }),
  term('失信名单', 'debarmentList'),
  term('信用评价', 'creditAssessment'),
  term('统一社会信用代码', 'creditCode', { refused: ['socialCode'], avoided: ['uscc'] }),
  term('工作日 / 日', 'workingDays / days', { refused: ['bizDays', 'businessDays'] }),
  term('县区 / 功能板块', 'area', { avoided: ['region'] }),
  term('冲突登记', 'conflict'),
  term('更正', 'correction', { refused: ['amendFact'], avoided: ['fix', 'edit'] }),
  term('注销错误登记', 'retraction', { avoided: ['deletion'] }),
  term('核实', 'confirmation', { avoided: ['verification'] }),
  term('质疑', 'question', { avoided: ['objection', 'challenge', 'dispute'] }),
  term('答复 / 维持原登记', 'answer / upheld', { avoided: ['reply'] }),
  term('工作台', 'desk', { refused: ['workbench'], avoided: ['dashboard'] }),
  term('企业', 'enterprise', { refused: ['corporation'] }),
  term('单位', 'unit', { avoided: ['organisation', 'department'] }),
  term('账号', 'account', { avoided: ['user'] }),
  term('县区经办', 'countyClerk'),
  term('本单位账号管理员（二级管理员）', 'administers', { refused: ['subAdmin', 'secondLevelAdmin'] }),
  term('系统 / 安全 / 审计管理员（三员）', 'system / security / audit administrator', { refused: ['superAdmin'] }),
  term('项目（含若干标段）', 'project'),
  term('任职', 'appointment', { refused: ['posting'] }),
  term('曾用名', 'formerNames', { refused: ['oldNames'] }),
  term('母公司', 'parent'),
  term('资金性质', 'funding'),
  term('行业领域', 'sector', { avoided: ['industry'] }),
];

// 上位法条: articles that a precondition or a reading cites; quoted only as far as a rule needs their words.

export interface Statute {
  readonly law: string;
  readonly gist: string;
  /** Was the article itself read, or is it cited from memory or a secondary source? */
  readonly verified: boolean;
}

const cited = <Key extends string>(statutes: Readonly<Record<Key, Statute>>) => statutes;

export const statutes = cited({
  workWithinCertificate: {
    law: '建筑法 第二十六条',
    gist: '承包单位应当持有依法取得的资质证书，并在资质等级许可的业务范围内承揽工程',
    verified: true,
  },
  safetyPermit: {
    law: '安全生产许可证条例 第二条',
    gist: '建筑施工企业未取得安全生产许可证的，不得从事生产活动',
    verified: true,
  },
  leaderRegistered: {
    law: '注册建造师执业管理办法（试行）（建市〔2008〕48号）',
    gist: '大中型工程施工项目负责人由本专业注册建造师担任，一级可任大型项目',
    verified: false,
  },
  leaderEmployed: {
    law: '注册建造师管理规定（建设部令第153号）',
    gist: '注册建造师受聘于一个单位并在该单位执业',
    verified: false,
  },
  leaderFree: {
    law: '注册建造师执业管理办法（试行）（建市〔2008〕48号） 第九条',
    gist: '不得同时担任两个及以上建设工程施工项目负责人；例外情形须有书面依据',
    verified: false,
  },
  noBan: {
    law: '招标投标法 第五十三条、第五十四条',
    gist: '被取消投标资格的，在期限内不得参加依法必须进行招标的项目的投标',
    verified: true,
  },
});

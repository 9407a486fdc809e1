// 上位法前提: what other law asks of every bidder and leader, whatever measure 6 says.

import { licenceGradeFor } from '#law/qualification';
import { requirements, requires } from '#law/rule/requirement';
import { allOf } from '#law/rule/terms';
import { statutes } from '#law/statutes';
import { facts } from './facts.ts';

export const preconditions = requirements(facts, (fact) => [
  requires(
    'certificate-valid',
    { title: '所用资质证书在投标截止日有效', law: statutes.workWithinCertificate.law },
    fact.held.validThrough.atLeast(fact.bidsDueOn),
  ),
  requires(
    'safety-permit',
    { title: '安全生产许可证在投标截止日有效', law: statutes.safetyPermit.law },
    fact.safetyPermitThrough.atLeast(fact.bidsDueOn),
  ),
  requires(
    'leader-registered',
    { title: '项目负责人注册专业和等级与工程相符', law: statutes.leaderRegistered.law },
    fact.leader.registered
      .count((it) => allOf(it.category.is(fact.required.category), it.grade.atLeast(fact.required.grade.lookUp(licenceGradeFor))))
      .atLeast(1),
  ),
  requires(
    'leader-employed',
    { title: '项目负责人受聘于投标企业', law: statutes.leaderEmployed.law },
    fact.leader.employedByBidder.holds(),
  ),
  requires('leader-free', { title: '项目负责人无在建工程', law: statutes.leaderFree.law }, fact.leader.unfinishedWorks.is(0)),
  requires(
    'not-banned',
    { title: '投标截止日不在禁止投标期内', law: statutes.noBan.law },
    fact.bans.count((it) => allOf(it.from.atMost(fact.bidsDueOn), it.through.atLeast(fact.bidsDueOn))).atMost(0),
  ),
]);

export const preconditionTitle = (id: string): string => preconditions.find((it) => it.id === id)?.title ?? id;

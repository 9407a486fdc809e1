// 措施六第一句, 承接高一等级: may this firm take work one grade above its certificate, in the same category?

import { measures2024 } from '#law/instruments/measures-2024';
import { goodCredit, guaranteePct, minScore } from '#law/parameters/measure-06';
import { gradeBelow } from '#law/qualification';
import { rule, says } from '#law/rule/rule';
import { allOf, not, shareOf, whenSet } from '#law/rule/terms';
import { facts } from './facts.ts';

export const nextGrade = rule(measures2024.provision('M06.S1'), facts, { goodCredit, minScore, guaranteePct }, (fact, given) => [
  says(
    '信誉良好',
    allOf(
      fact.sanctions
        .count((it) =>
          allOf(it.kind.isOneOf(given.goodCredit.kinds), it.decidedOn.atMost(fact.bidsDueOn), not(it.restoredOn.atMost(fact.bidsDueOn))),
        )
        .atMost(0),
      whenSet(given.minScore, (score) => fact.creditScore.atLeast(score)),
    ),
  ),
  says('具有相关专业技术能力', fact.abilityFound.holds()),
  says('能够提供足额担保', fact.guaranteeCommitted.atLeast(shareOf(fact.bidPrice, given.guaranteePct, 'down'))),
  says('在资质类别内', fact.held.category.is(fact.required.category)),
  says('高一等级', fact.held.grade.is(fact.required.grade.lookUp(gradeBelow))),
]);

// 措施六第二句, 跨专业承接: may this firm take work in one of the other three categories?

import { measures2024 } from '#law/instruments/measures-2024';
import { guaranteePct, leaderRecord } from '#law/parameters/measure-06';
import { rule, says } from '#law/rule/rule';
import { allOf, shareOf } from '#law/rule/terms';
import { facts } from './facts.ts';

const theFour = ['municipal', 'highway', 'water', 'port'] as const;

export const crossSpecialty = rule(measures2024.provision('M06.S2'), facts, { guaranteePct, leaderRecord }, (fact, given) => [
  says('市政公用、公路、水利水电、港口与航道工程其中一项资质', fact.held.category.isOneOf(theFour)),
  says('一级及以上', fact.held.grade.atLeast('first')),
  says('能够提供足额担保', fact.guaranteeCommitted.atLeast(shareOf(fact.bidPrice, given.guaranteePct, 'down'))),
  says(
    '项目负责人具有相应业绩',
    fact.leaderWorks
      .count((work) => allOf(work.category.is(fact.required.category), work.acceptedOn.within(given.leaderRecord.years, fact.bidsDueOn)))
      .atLeast(given.leaderRecord.works),
  ),
  says('其他三项', allOf(fact.required.category.isOneOf(theFour), fact.required.category.isNot(fact.held.category))),
  says('同等级', fact.held.grade.atLeast(fact.required.grade)),
]);

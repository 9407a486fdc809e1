// 资质本身: would the certificate alone suffice, without measure 6?

import { requirements, requires } from '#law/rule/requirement';
import { allOf } from '#law/rule/terms';
import { statutes } from '#law/statutes';
import { facts } from './facts.ts';

export const certificateAlone = requirements(facts, (fact) => [
  requires(
    'certificate-alone',
    { title: '资质等级达到工程要求', law: statutes.workWithinCertificate.law },
    allOf(fact.held.category.is(fact.required.category), fact.held.grade.atLeast(fact.required.grade)),
  ),
]);

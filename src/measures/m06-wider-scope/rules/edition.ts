// 规则的版本: all that an answer rests on beside the facts; another rule, requirement or parameter is another text.

import { canonicalJson } from '#kernel/canonical-json';
import { sentences } from './assessment.ts';
import { certificateAlone } from './certificate.ts';
import { preconditions } from './preconditions.ts';

export const rulesText: string = canonicalJson({
  sentences: Object.values(sentences).map(({ provision, parameters, phrases }) => ({ provision, parameters, phrases })),
  certificateAlone,
  preconditions,
});

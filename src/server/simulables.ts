// 可以试算的措施: each measure whose rules can be matched with everybody, on the ports of one transaction.

import type { Simulable } from '#domains/simulations';
import { everybodyFromDomains, measure6Simulable } from '#measures/m06-wider-scope';
import type { Desk } from './city.ts';

export const simulablesOn = (desk: Desk): readonly Simulable[] => [measure6Simulable(everybodyFromDomains(desk))];

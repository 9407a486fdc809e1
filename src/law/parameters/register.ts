// 参数登记: every quantity that the text leaves open, in the order of the measures.

import type { Parameter } from '../parameter.ts';
import { awardCommittee, awardMode, candidatesMax, creditWeight } from './measure-04.ts';
import {
  goodCredit,
  guaranteePct,
  inConsortium,
  leaderRecord,
  minScore,
  oneToSpecial,
  s2RequiresCredit,
  stack,
  techAbility,
} from './measure-06.ts';
import {
  controlPct,
  declaredRatio,
  memberShareMin,
  planDue,
  planScope,
  qualityParent,
  scopeBasis,
  simRatio,
  threshold,
} from './measures-01-to-03.ts';
import { developerPoints, guaranteeReplace, lendingReferences, lendingWeights, promiseDays } from './measures-07-and-08.ts';
import { outputAmber, outputCycle, outputRed, rateTable, sampling, sharpDrop } from './measures-09-to-11.ts';
import { appealReply, problemClose } from './measures-12-and-13.ts';
import { certificateExpiring, questionAnswer, registerStale, scoreStale } from './registers.ts';
import { retroactive, savings } from './transition.ts';

export const parameterRegister = [
  ...[planScope, planDue, controlPct, qualityParent],
  ...[threshold, declaredRatio, simRatio, memberShareMin, scopeBasis],
  ...[awardMode, candidatesMax, awardCommittee, creditWeight],
  ...[guaranteePct, goodCredit, minScore, leaderRecord, techAbility, oneToSpecial, stack, s2RequiresCredit, inConsortium],
  ...[promiseDays, developerPoints, guaranteeReplace, lendingWeights, lendingReferences],
  ...[outputCycle, outputAmber, outputRed, rateTable, sampling, sharpDrop, appealReply, problemClose],
  ...[retroactive, savings],
  ...[questionAnswer, registerStale, certificateExpiring, scoreStale],
] as const satisfies readonly Parameter[];

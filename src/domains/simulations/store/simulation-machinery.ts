// 试算的随机与摘要: a new number and a digest, for whoever makes a simulation.

import { createHash, randomUUID } from 'node:crypto';
import type { Making } from '../procedure/make-simulation.ts';

export const simulationMachinery: Pick<Making, 'newId' | 'digestOf'> = {
  newId: () => randomUUID(),
  digestOf: (text) => createHash('sha256').update(text).digest('hex'),
};

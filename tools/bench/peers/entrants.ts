// 参赛的: everybody who decides pair by pair, with the check that comes before the clock and how the whole is reckoned from a part.

import { handWritten } from '../matching/hand-written.ts';
import type { Contestant } from '../measuring/processor-time.ts';
import { cpuOf } from '../measuring/processor-time.ts';
import { type Engine, enginesHere } from './all-peers.ts';
import { onePairPeer } from './engines/one-pair.ts';
import { type Comparing, compareWhole, refuseDifferent, refuseOne, samplePairs } from './same-decisions.ts';

export interface Entrant extends Contestant {
  /** For the report: the form, and of how many pairs the time is. */
  readonly how: string;
  /** Throws for the first decision that is not ours. */
  compare(): Promise<void>;
}

/** `most`: no more pairs than these are compared, where the whole would take hours. */
export async function engineEntrants(comparing: Comparing, { only, most }: { only?: string; most: number }): Promise<readonly Entrant[]> {
  const engines = enginesHere().filter((it) => only === undefined || it.package === only);
  return Promise.all(engines.map((engine) => engineEntrant(engine, comparing, most)));
}

async function engineEntrant(engine: Engine, comparing: Comparing, most: number): Promise<Entrant> {
  const { maker, oracle } = comparing;
  const { question } = oracle;
  const peer = await engine.make({ rules: question.rules, slots: maker.slots });
  const all = question.enterprises.size * question.lots.size;
  const compared = engine.compared === 'all' && all <= most ? 'all' : Math.min(engine.compared === 'all' ? most : engine.compared, all);
  const timed = samplePairs(maker, engine.timed);
  const compare = async () => {
    if (compared === 'all') return compareWhole(peer, comparing);
    const pairs = samplePairs(maker, compared);
    refuseDifferent(peer.name, { pairs, truths: await peer.decide(pairs), oracle });
  };
  const decide = () => peer.decide(timed);
  const measure = async () => (await cpuOf(decide, decide)) * (all / timed.length);
  const told = compared === 'all' ? '全部决定核对' : `${count(compared)} 对核对`;
  return { name: peer.name, how: `${engine.how}；${told}，${count(timed.length)} 对计时，按对数推算全部`, compare, measure };
}

/** The loops that somebody would write without us. */
export function handWrittenEntrant({ oracle }: Comparing): Entrant {
  const { question } = oracle;
  const lots = Math.min(question.lots.size, 100);
  const part = { enterprises: question.enterprises, lots: { size: lots, rowAt: question.lots.rowAt } };
  const compare = async () => handWritten(question, ({ truth, ...at }) => refuseOne('手写循环', at, { theirs: truth, oracle }));
  const loop = () => handWritten(part, () => undefined);
  const measure = async () => (await cpuOf(loop, loop)) * (question.lots.size / lots);
  return { name: '手写循环', how: `三值，先看类别再看其余；全部决定核对，${lots} 个标段计时，按标段数推算`, compare, measure };
}

/** The code that we generate for one pair, over all of them. */
export function onePairEntrant({ oracle }: Comparing, timed = 20_000): Entrant {
  const { question } = oracle;
  const decide = onePairPeer(question);
  const stride = 1_299_709;
  const all = question.enterprises.size * question.lots.size;
  const factsAt = (enterprise: number, lot: number) => ({ ...question.enterprises.rowAt(enterprise), ...question.lots.rowAt(lot) });
  const sample = Array.from({ length: timed }, (_, at) => {
    const place = (at * stride) % all;
    return factsAt(place % question.enterprises.size, Math.floor(place / question.enterprises.size));
  });
  const compare = async () => {
    for (let lot = 0; lot < question.lots.size; lot += 1) {
      const pairs = Array.from({ length: question.enterprises.size }, (_, enterprise) => ({ enterprise, lot, contexts: [] }));
      refuseDifferent('逐对生成的代码', { pairs, truths: decide(pairs.map((it) => factsAt(it.enterprise, lot))), oracle });
    }
  };
  const once = () => decide(sample);
  const measure = async () => (await cpuOf(once, once)) * (all / sample.length);
  return { name: '逐对生成的代码', how: `三值，逐对；全部决定核对，${count(timed)} 对计时，按对数推算`, compare, measure };
}

const count = (number: number) => number.toLocaleString('en-US');

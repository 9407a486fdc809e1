// 全部对照: the engines that answer pair by pair, how much of a city each is asked, and why its form is fair.

import { celJs } from './engines/cel-js.ts';
import { jsonLogicEngine } from './engines/json-logic-engine.ts';
import { jsonRulesEngine } from './engines/json-rules-engine.ts';
import { zenEngine } from './engines/zen-engine.ts';
import { peerVersion } from './installed.ts';
import type { PairPeer, Written } from './peer.ts';

/**
 * Fair to them: lists, days, shares and the choice of the certificate are worked out by us before the clock starts, so that they compare
 * flat numbers only; a rule is asked once and in two values unless something about the pair is unknown.
 */
export interface Engine {
  readonly package: string;
  readonly how: string;
  make(written: Written): Promise<PairPeer>;
  /** Pairs compared decision by decision before the clock starts; a slow one is compared on a sample. */
  readonly compared: 'all' | number;
  /** Pairs asked in a round, from which the whole is reckoned. */
  readonly timed: number;
}

const engines: readonly Engine[] = [
  {
    package: 'json-rules-engine',
    how: '十三条规则一个引擎，每对运行一次',
    make: jsonRulesEngine,
    compared: 20_000,
    timed: 3_000,
  },
  {
    package: '@gorules/zen-engine',
    how: '一个表达式映射一千对（最快的用法）',
    make: zenEngine,
    compared: 100_000,
    timed: 5_000,
  },
  { package: '@marcbachmann/cel-js', how: '每条规则解析一次', make: celJs, compared: 'all', timed: 5_000 },
  { package: 'json-logic-engine', how: '每条规则编译一次', make: jsonLogicEngine, compared: 'all', timed: 20_000 },
];

export const missingEngines = (): readonly string[] =>
  engines.filter((it) => peerVersion(it.package) === undefined).map((it) => it.package);

export const enginesHere = (): readonly Engine[] => engines.filter((it) => peerVersion(it.package) !== undefined);

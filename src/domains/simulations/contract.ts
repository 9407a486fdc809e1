// 试算: what crosses the wire about a draft that is tried on the city, and about what came of it.

import { z } from 'zod';

const level = z.union([z.literal(0), z.literal(1), z.literal(2)]);

/** GET /api/simulations/choices: what a draft may change, of each measure whose rules can be tried. */
export const simulationChoices = z.object({
  measures: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      rules: z.array(
        z.object({
          /** M06.S1 */
          id: z.string(),
          text: z.string(),
          /** The words of the text, and the condition made of them. */
          phrases: z.array(z.object({ quote: z.string(), condition: z.string() })),
        }),
      ),
      parameters: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          readBy: z.array(z.string()),
          mayBeUnset: z.boolean(),
          /** Bound by a ceiling in law: beyond it a draft may be tried, and may not be issued. */
          hasCeiling: z.boolean(),
          fields: z.array(
            z.object({
              /** Empty where the parameter has one value. */
              name: z.string(),
              title: z.string(),
              kind: z.enum(['rate', 'money', 'count', 'score', 'flag', 'codes', 'text']),
              codes: z.record(z.string(), z.string()),
            }),
          ),
          /** In force today; null: not set. */
          value: z.unknown(),
          text: z.string(),
          basis: z.string(),
          verified: z.boolean(),
        }),
      ),
    }),
  ),
  /** The last deadline that is past. */
  lastDay: z.string(),
});

const day = z.string({ error: '日期，如 2025-05-12' });

/** POST /api/simulations */
export const simulationRequest = z.strictObject({
  title: z
    .string({ error: '草案的名称' })
    .trim()
    .min(1, { error: '草案的名称，1 至 60 个字' })
    .max(60, { error: '草案的名称，1 至 60 个字' }),
  measure: z.string({ error: '一条措施，如 M06' }),
  /** Deadlines of the lots that are looked at, both days included. */
  from: day,
  through: day,
  /** Whose facts count. */
  factsOn: day,
  /** By key; null: not set. */
  parameters: z.record(z.string(), z.unknown(), { error: '按参数写的取值' }),
  /** By the sentence's id, the words of the conditions that are left out. */
  without: z.record(z.string(), z.array(z.string()), { error: '按规则写的条件' }),
});

/** The answer to that. */
export const simulationMade = z.object({ id: z.string() });

/** GET /api/simulations/running: how far the one is that is under way; null: none is, or it has read nothing yet. */
export const simulationRunning = z.object({
  step: z
    .discriminatedUnion('is', [
      /** Pages read from the registers. */
      z.object({ is: z.literal('read'), firms: z.number(), of: z.number(), lots: z.number() }),
      /** Firms with each of their leaders, and lots, put into columns. */
      z.object({ is: z.literal('laid'), done: z.number(), of: z.number() }),
      z.object({ is: z.literal('matched'), lots: z.number(), of: z.number() }),
    ])
    .nullable(),
});

const tally = z.object({ gained: z.number(), lost: z.number(), firmsGaining: z.number(), firmsLosing: z.number() });

const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('parameter'), key: z.string(), title: z.string(), before: z.string(), after: z.string() }),
  z.object({ kind: z.literal('without'), rule: z.string(), quote: z.string(), condition: z.string() }),
]);

const answers = z.object({ yes: z.number(), unknown: z.number() });

/** Kept as canonical JSON with its digest, and never changed. */
export const simulationContent = z.object({
  format: z.literal(1),
  title: z.string(),
  measure: z.object({ id: z.string(), title: z.string() }),
  asked: z.object({ from: z.string(), through: z.string(), factsOn: z.string() }),
  madeOn: z.string(),
  changes: z.array(change),
  /** SHA-256 of the rules in force, of the rules as drafted, and of all facts that were read. */
  digests: z.object({ inForce: z.string(), drafted: z.string(), facts: z.string() }),
  /** All that were weighed, moved or not. `grade`: the highest that is held. */
  firms: z.array(z.object({ code: z.string(), name: z.string(), area: z.string(), grade: z.string() })),
  lots: z.array(z.object({ code: z.string(), title: z.string(), area: z.string(), size: z.string(), dueOn: z.string() })),
  rules: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      /** Lots noticed while the sentence was in force. */
      lotsInForce: z.number(),
      before: answers,
      after: answers,
    }),
  ),
  /** Places in the lists above. 0 no, 1 unknown, 2 yes: by the better of the sentences. */
  moves: z.array(z.object({ firm: z.number(), lot: z.number(), before: level, after: level, by: z.array(z.number()) })),
  total: tally,
  isDemo: z.boolean(),
});

/** GET /api/simulations/:id */
export const simulationOnWire = z.object({
  id: z.string(),
  madeBy: z.string(),
  madeAt: z.string(),
  /** Of the content, in hexadecimal digits. */
  hash: z.string(),
  content: simulationContent,
});

/** GET /api/simulations: newest first. */
export const simulationList = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      measure: z.string(),
      madeBy: z.string(),
      madeAt: z.string(),
      from: z.string(),
      through: z.string(),
      factsOn: z.string(),
      changes: z.array(change),
      /** Null: a lot of it is open again; how many would qualify is nobody's to know until its opening. */
      total: tally.nullable(),
      facts: z.string(),
    }),
  ),
});

export type SimulationChoices = z.infer<typeof simulationChoices>;
export type SimulationRequest = z.infer<typeof simulationRequest>;
export type SimulationRunning = z.infer<typeof simulationRunning>;
export type SimulationContent = z.infer<typeof simulationContent>;
export type SimulationOnWire = z.infer<typeof simulationOnWire>;
export type SimulationList = z.infer<typeof simulationList>;
export type SimulationRow = SimulationList['rows'][number];
export type Change = SimulationRow['changes'][number];

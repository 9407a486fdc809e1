// 叶: a journal entry as bytes, and the two digests that stand for it.

import { createHash } from 'node:crypto';
import type { ActRecord } from '#kernel/act-record';
import { canonicalJson } from '#kernel/canonical-json';

export interface Leaf extends Omit<ActRecord, 'effects' | 'recordedAt'> {
  readonly id: string;
  readonly recordedAt: string;
  /** Hexadecimal. */
  readonly effectsDigest: string;
}

/** With a salt, or whoever guesses the effects could check the guess. */
export function digestOfEffects(salt: Uint8Array, effects: unknown): Buffer {
  return createHash('sha256').update(salt).update(canonicalJson(effects)).digest();
}

/** RFC 6962, section 2.1: the leading 0x00 tells a leaf from an inner node of the tree. */
export function leafHash({ id, act, clause, actor, unit, occurredOn, recordedAt, object, effectsDigest }: Leaf): Buffer {
  const known = { id, act, clause, actor, unit, occurredOn, recordedAt: toTheMillisecond(recordedAt), object, effectsDigest };
  return createHash('sha256').update(Uint8Array.of(0)).update(canonicalJson(known)).digest();
}

/** The database drops the zeros at the end of a fraction. */
const toTheMillisecond = (instant: string): string => new Date(instant).toISOString();

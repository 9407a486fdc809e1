// 签名的身份: who a transaction works for, signed so that the database believes it and nobody who only has SQL can make one.

import { createHash, randomUUID } from 'node:crypto';
import type { PlainDate } from '#kernel/plain-date';

/** `login`: null for a part of the system that works for nobody. */
export interface Actor {
  readonly login: string | null;
  readonly role: string;
  /** The code of the unit; left out: of none. */
  readonly unit?: string | null;
  readonly creditCode: string | null;
  /** The area of a county's clerk; left out: of none. */
  readonly area?: string | null;
  /** 本单位账号管理员; left out: no. */
  readonly administers?: boolean;
}

/** The key as HMAC uses it (RFC 2104), so that the database needs nothing but sha256(). */
export interface SigningKey {
  readonly innerPad: Buffer;
  readonly outerPad: Buffer;
}

/** Longer than any statement may take, shorter than anybody could make use of a stolen one. */
const secondsValid = 120;

/** Of a key of 64 bytes, the block of SHA-256. */
export function signingKeyOf(key: Uint8Array): SigningKey {
  if (key.length !== 64) throw new RangeError(`a signing key has 64 bytes, not ${key.length}`);
  return { innerPad: Buffer.from(key.map((byte) => byte ^ 0x36)), outerPad: Buffer.from(key.map((byte) => byte ^ 0x5c)) };
}

/** By which the context lapses, and by which the law counts its days. */
export interface Moment {
  /** By the machine's own clock, whatever the business date. */
  readonly now: number;
  /** The business date: what is sealed until the opening is sealed until then, and a notice is seen from its day on. */
  readonly today: PlainDate;
}

/** Says of nobody which day it is. */
const nobody = { login: null, role: null, creditCode: null };

/** What was signed for the same actor and day within these milliseconds is said again: it serves nobody else, and is far from lapsing. */
const saidAgainMs = 20_000;

export type Sign = (actor: Actor | null, moment: Moment) => string;

/** Signs, and remembers for a moment what it has signed. */
export function signerWith(key: SigningKey): Sign {
  let signed = new Map<string, string>();
  let since = -Infinity;
  return (actor, { now, today }) => {
    if (Math.abs(now - since) > saidAgainMs) [signed, since] = [new Map(), now];
    const whose = `${today} ${JSON.stringify(actor)}`;
    const before = signed.get(whose);
    if (before !== undefined) return before;
    const context = signedContext(key, actor, { now, today });
    signed.set(whose, context);
    return context;
  };
}

export function signedContext(key: SigningKey, actor: Actor | null, { now, today }: Moment): string {
  const known: Omit<Actor, 'role'> & { readonly role: string | null } = actor ?? nobody;
  const { login, role, unit = null, creditCode, area = null, administers = false } = known;
  const said = JSON.stringify({
    login,
    role,
    unit,
    creditCode,
    area,
    administers,
    today,
    expires: now / 1000 + secondsValid,
    nonce: randomUUID(),
  });
  return `${hmac(key, said)} ${said}`;
}

function hmac({ innerPad, outerPad }: SigningKey, said: string): string {
  const inner = createHash('sha256').update(innerPad).update(said).digest();
  return createHash('sha256').update(outerPad).update(inner).digest('hex');
}

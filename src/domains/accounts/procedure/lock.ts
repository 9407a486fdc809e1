// 锁定: five wrong passwords in a quarter of an hour lock a login, known or not; fifty lock the address they come from.

import { type Instant, minutesAfter } from '#kernel/instant';
import type { SignIns } from './account.ts';

export const failuresBeforeLock = 5;
const failuresOfAddress = 50;
const lockMinutes = 15;

/** Until when the login is locked; undefined: it is not. */
export async function lockOf(typed: string, now: Instant, signIns: SignIns): Promise<Instant | undefined> {
  const failures = await signIns.failuresOf(typed, minutesAfter(now, -lockMinutes), failuresBeforeLock);
  const first = failures.length < failuresBeforeLock ? undefined : failures.at(-1);
  return first && minutesAfter(first, lockMinutes);
}

/** Everybody behind one proxy on this machine has its address, which is why that one is never locked. */
export async function isAddressLocked(address: string, now: Instant, signIns: SignIns): Promise<boolean> {
  if (/^(127\.|::1$|::ffff:127\.)/.test(address)) return false;
  return (await signIns.failuresFrom(address, minutesAfter(now, -lockMinutes))) >= failuresOfAddress;
}

// 口令与令牌: argon2id for passwords, random tokens kept as digests, initial passwords that can be read out.

import { createHash, randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { InitialPassword } from './procedure/doer.ts';

export const hashPassword = (password: string): Promise<string> => hash(password);

export const verifyPassword = (passwordHash: string, password: string): Promise<boolean> => verify(passwordHash, password);

export function newToken(): { readonly text: string; readonly hash: string } {
  const text = randomBytes(32).toString('base64url');
  return { text, hash: tokenHash(text) };
}

export const tokenHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** No letter or figure that is mistaken for another when it is read out or written down. */
const readable = 'abcdefghjkmnpqrstuvwxyz23456789';

export async function newInitialPassword(): Promise<InitialPassword> {
  const group = () => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join('');
  const text = `${group()}-${group()}-${group()}`;
  return { text, hash: await hashPassword(text) };
}

// 口令与令牌: argon2id for passwords, random tokens kept as digests.

import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

export const hashPassword = (password: string): Promise<string> => hash(password);

export const verifyPassword = (passwordHash: string, password: string): Promise<boolean> => verify(passwordHash, password);

export function newToken(): { readonly text: string; readonly hash: string } {
  const text = randomBytes(32).toString('base64url');
  return { text, hash: tokenHash(text) };
}

export const tokenHash = (text: string): string => createHash('sha256').update(text).digest('hex');

// 公开地址: where others reach this system, for what is printed; never taken from a request, whose Host header anybody can write.

import type { AddressInfo } from 'node:net';
import { StartRefusal } from './start-refusal.ts';

export interface PublicAddress {
  /** Without a slash at the end. */
  readonly origin: string;
  /** False: nobody has set one, and this one opens on the server's own machine only. */
  readonly isSet: boolean;
}

/** `setting` is ZHUCE_PUBLIC_ADDRESS; undefined: nobody has set one. */
export function readPublicAddress(setting: string | undefined): string | undefined {
  if (setting === undefined || setting.trim() === '') return undefined;
  const url = URL.parse(setting.trim());
  const isPlain = url !== null && ['http:', 'https:'].includes(url.protocol) && url.href === `${url.origin}/`;
  if (isPlain) return url.origin;
  throw new StartRefusal(
    `公开地址 ZHUCE_PUBLIC_ADDRESS 写成了「${setting}」，不是一个网址。二维码要印上它，所以没有启动。请写成 https://zhuce.example.gov.cn 或 http://10.1.2.3:3000 这样的形式（不带路径），或去掉这项设置。`,
  );
}

/** Where nobody has set one: what the server listens on. */
export function publicAddress(set: string | undefined, listening: readonly (AddressInfo | string)[]): PublicAddress {
  if (set !== undefined) return { origin: set, isSet: true };
  const [own] = listening.filter((it) => typeof it !== 'string');
  return { origin: own === undefined ? 'http://localhost' : originOf(own), isSet: false };
}

const originOf = ({ address, port, family }: AddressInfo): string => `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;

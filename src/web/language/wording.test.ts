// 文案: every page says everything in both languages, with the same values filled in.

import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';
import type { Wording } from './wording.ts';

const modules = import.meta.glob<Record<string, Wording>>(['../**/wording.ts', '../../*/*/web/**/wording.ts', '!./wording.ts'], {
  eager: true,
});
const wordings = Object.values(modules).flatMap((module) => Object.values(module));
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test('the wording of every page was found, each under its own name', () => {
  expect(wordings.map(({ name }) => name).sort()).toEqual([
    'audit',
    'check-sheet',
    'corrections',
    'data-quality',
    'desk',
    'detail',
    'form',
    'home',
    'imports',
    'layout',
    'list',
    'lot-page',
    'lots',
    'm06',
    'm06-cases',
    'notices',
    'questions',
    'register-files',
    'register-history',
    'registers',
    'sign-in',
    'simulations',
    'standing',
    'ui',
  ]);
});

describe.each(wordings.map((it) => [it.name, it] as const))('the wording of %s', (_, { words }) => {
  test.each(Object.entries(words))('says %s in Chinese and in English, with the same values', (_key, { zh, en }) => {
    expect(zh.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(places(en)).toEqual(places(zh));
  });
});

test('no page promises an entitlement', () => {
  const said = wordings.flatMap(({ words }) => Object.values(words).flatMap(({ zh, en }) => [zh, en]));
  expect(said.filter((text) => text.includes('可享') || /\bentitled\b/i.test(text))).toEqual([]);
});

describe('the language', () => {
  test.each([
    ['?lang=en', null, 'en'],
    ['', null, 'zh-CN'],
    ['', 'en', 'en'],
    ['?lang=zh', 'en', 'zh-CN'],
    ['?lang=fr', null, 'zh-CN'],
  ])('of the address %j with %j kept is %s', (search, stored, language) => expect(languageOf(search, stored)).toBe(language));
});

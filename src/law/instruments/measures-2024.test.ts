// 转写与原文一致: the transcription is what the official text gives, and only its provisions can be cited.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { daysBetween, plainDate } from '#kernel/plain-date';
import { instrumentSource } from '../document/instrument-source.ts';
import { parseDocument } from '../document/parse-document.ts';
import { isInForce } from '../instrument.ts';
import { measures2024 } from './measures-2024.ts';

const official = readFileSync(new URL('lianyungang-2024-5.txt', import.meta.url), 'utf8');
const transcription = readFileSync(new URL('measures-2024.ts', import.meta.url), 'utf8');
const { from, through } = measures2024.inForce;

test('generating it again gives the same bytes', () => {
  expect(instrumentSource(parseDocument(official), 'measures2024')).toBe(transcription);
});

test('a change in the official text changes it', () => {
  expect(instrumentSource(parseDocument(official.replace('一级及以上', '二级及以上')), 'measures2024')).not.toBe(transcription);
});

describe('a provision', () => {
  test('M06.S2 is cited with document, title, words and window', () => {
    expect(measures2024.provision('M06.S2')).toEqual({
      instrument: '连政规发〔2024〕5号',
      title: '关于促进建筑业持续健康发展的若干措施',
      id: 'M06.S2',
      text: '具有市政公用、公路、水利水电、港口与航道工程其中一项资质的一级及以上施工总承包企业，能够提供足额担保且项目负责人具有相应业绩的，可以跨专业承接其他三项同等级资质相应的业务。',
      inForce: { from: '2024-10-01', through: '2029-09-30' },
    });
  });

  test('23 provisions, and a sentence that is not in the text does not compile', () => {
    expect(measures2024.provisionIds).toHaveLength(23);
    // @ts-expect-error M06 has two sentences
    expect(measures2024.provision('M06.S3').text).toBeUndefined();
  });

  test('each measure knows its own, and no other', () => {
    expect(measures2024.measures.map(({ provisions }) => provisions.length)).toEqual([1, 2, 2, 3, 2, 2, 1, 1, 2, 2, 3, 1, 1]);
    expect(measures2024.measures[5]?.provisions).toEqual(['M06.S1', 'M06.S2']);
    expect(measures2024.measures.flatMap(({ provisions }) => provisions)).toEqual(measures2024.provisionIds);
  });
});

test.each`
  day             | inForce
  ${'2024-08-21'} | ${false}
  ${'2024-09-30'} | ${false}
  ${'2024-10-01'} | ${true}
  ${'2029-09-30'} | ${true}
  ${'2029-10-01'} | ${false}
`('T.1 in force on $day: $inForce', ({ day, inForce }) => {
  expect(isInForce(measures2024.inForce, plainDate(day))).toBe(inForce);
});

test('T.1 1,826 days in force, both ends counted; 41 days issued and not yet in force', () => {
  expect(daysBetween(from, through ?? from) + 1).toBe(1_826);
  expect(daysBetween(measures2024.issuedOn, from)).toBe(41);
});

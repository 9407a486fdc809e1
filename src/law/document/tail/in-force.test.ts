// 施行与有效期: each way of stating it, and what is refused rather than guessed.

import { expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { passageOf } from '../text/passage.ts';
import { inForceIn } from './in-force.ts';

test.each`
  words                                                           | from            | through
  ${'本措施自2024年10月1日起施行，有效期至2029年9月30日。'}       | ${'2024-10-01'} | ${'2029-09-30'}
  ${'本意见自 2023 年 3 月 1 日起实施。有效期 5 年。'}            | ${'2023-03-01'} | ${'2028-02-29'}
  ${'本措施自2023年1月1日起施行，有效期三年。'}                   | ${'2023-01-01'} | ${'2025-12-31'}
  ${'本办法自2024年2月29日起施行，有效期4年。'}                   | ${'2024-02-29'} | ${'2028-02-28'}
  ${'本办法自2024年2月29日起施行，有效期5年。'}                   | ${'2024-02-29'} | ${'2029-02-28'}
  ${'本措施自发布之日起施行，有效期两年。'}                       | ${'2023-02-16'} | ${'2025-02-15'}
  ${'附则：本措施自2023年3月1日起实行。'}                         | ${'2023-03-01'} | ${null}
  ${'本措施自印发之日起正式施行。'}                               | ${'2023-02-16'} | ${null}
  ${'本措施自2023年3月1日起至2025年2月28日止施行。'}              | ${'2023-03-01'} | ${'2025-02-28'}
  ${'本措施自二〇二三年三月一日起施行，长期有效。'}               | ${'2023-03-01'} | ${null}
  ${'本措施自2023年3月1日起施行，有效期3年，至2026年2月28日止。'} | ${'2023-03-01'} | ${'2026-02-28'}
  ${'本措施自2023年3月1日起施行，由市住建局负责解释。'}           | ${'2023-03-01'} | ${null}
  ${'本措施自2023年3月1日起施行，《办法》自同日起停止执行。'}     | ${'2023-03-01'} | ${null}
`('$words → $from, $through', ({ words, from, through }) => {
  expect(read(words)).toEqual({ from, through });
});

test.each`
  words
  ${'本措施自印发之日起30日后施行。'}
  ${'本措施自下月起施行。'}
  ${'本措施自2023年3月1日起施行，有效期36个月。'}
  ${'本措施自2023年3月1日起施行，有效期至国家另有规定时。'}
  ${'本措施自2023年3月1日起施行，有效期3年，至2026年3月1日止。'}
  ${'本措施自2023年3月1日起施行，有效期至2023年2月28日。'}
`('refused: $words', ({ words }) => {
  expect(() => read(words)).toThrow(/^第 1 行/);
});

test('a last day that is the first day is one day in force', () => {
  expect(read('本措施自2023年3月1日起施行，有效期至2023年3月1日。')).toEqual({ from: '2023-03-01', through: '2023-03-01' });
});

test('words about something else say nothing', () => {
  expect(read('各县区可以制定实施细则。')).toBeUndefined();
});

function read(words: string) {
  return inForceIn(passageOf([{ no: 1, text: words, raw: words }]), plainDate('2023-02-16'));
}

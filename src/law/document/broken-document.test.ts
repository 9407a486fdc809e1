// 读不懂就指出哪一行: every broken structure is refused with its line and its text.

import { readFileSync } from 'node:fs';
import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentError } from './document-error.ts';
import { parseDocument } from './parse-document.ts';

const official = readFileSync(new URL('../instruments/lianyungang-2024-5.txt', import.meta.url), 'utf8');

const sound = [
  '甲政发〔2023〕1号',
  '关于印发支持企业若干措施的通知',
  '各县区人民政府，市各部门：',
  '《支持企业若干措施》已经市政府第1次常务会议审议通过，现印发给你们。',
  '甲市人民政府',
  '2023年2月16日',
  '支持企业若干措施',
  '为支持企业，制定以下措施。',
  '一、支持企业。（责任单位：甲局、乙局）',
  '二、鼓励企业。（责任单位：甲局）',
  '三、服务企业。（责任单位：乙局）',
  '本措施自2023年3月1日起施行，有效期至2028年2月29日。',
  '抄送：市法院。',
];

test('the document that the rows break is sound', () => {
  expect(parseDocument(sound.join('\n')).measures).toHaveLength(3);
});

test.each`
  broken                                 | line  | by                                                                          | kind               | at
  ${'no number'}                         | ${1}  | ${'甲市人民政府文件'}                                                       | ${'number'}        | ${1}
  ${'two numbers'}                       | ${2}  | ${'甲政发〔2023〕2号'}                                                      | ${'number'}        | ${2}
  ${'no addressees'}                     | ${3}  | ${''}                                                                       | ${'addressees'}    | ${2}
  ${'no title of the notice'}            | ${2}  | ${''}                                                                       | ${'addressees'}    | ${3}
  ${'no issuer'}                         | ${5}  | ${''}                                                                       | ${'issuer'}        | ${6}
  ${'two issuers'}                       | ${5}  | ${'甲市人民政府\n乙市人民政府'}                                             | ${'issuer'}        | ${6}
  ${'no day of issue'}                   | ${6}  | ${''}                                                                       | ${'issue-day'}     | ${4}
  ${'an impossible day of issue'}        | ${6}  | ${'2023年2月30日'}                                                          | ${'day'}           | ${6}
  ${'no body of the notice'}             | ${4}  | ${'现印发给你们'}                                                           | ${'notice'}        | ${4}
  ${'no own title'}                      | ${7}  | ${''}                                                                       | ${'title'}         | ${8}
  ${'a first number of two'}             | ${9}  | ${'二、支持企业。（责任单位：甲局）'}                                       | ${'numbering'}     | ${9}
  ${'a jump'}                            | ${10} | ${'四、鼓励企业。（责任单位：甲局）'}                                       | ${'numbering'}     | ${10}
  ${'a repeat'}                          | ${11} | ${'二、服务企业。（责任单位：乙局）'}                                       | ${'numbering'}     | ${11}
  ${'no units in one measure'}           | ${10} | ${'二、鼓励企业。'}                                                         | ${'units'}         | ${10}
  ${'an empty list of units'}            | ${11} | ${'三、服务企业。（责任单位：）'}                                           | ${'units'}         | ${11}
  ${'no colon before the units'}         | ${9}  | ${'一、支持企业。（责任单位甲局）'}                                         | ${'units'}         | ${9}
  ${'同上 instead of a name'}            | ${10} | ${'二、鼓励企业。（责任单位：同上）'}                                       | ${'units'}         | ${10}
  ${'two names without a mark'}          | ${10} | ${'二、鼓励企业。（责任单位：甲局 乙局）'}                                  | ${'units'}         | ${10}
  ${'an open bracket'}                   | ${10} | ${'二、鼓励企业。（责任单位：甲局'}                                         | ${'pairing'}       | ${10}
  ${'an open quote'}                     | ${10} | ${'二、鼓励“企业。（责任单位：甲局）'}                                      | ${'pairing'}       | ${10}
  ${'a bracket that closes nothing'}     | ${10} | ${'二、鼓励企业）。（责任单位：甲局）'}                                     | ${'pairing'}       | ${10}
  ${'a sentence without its end'}        | ${10} | ${'二、鼓励企业（责任单位：甲局）'}                                         | ${'sentence'}      | ${10}
  ${'a number without text'}             | ${10} | ${'二、（责任单位：甲局）'}                                                 | ${'sentence'}      | ${10}
  ${'a heading on its own line'}         | ${10} | ${'二、鼓励企业\n各县区应当制定鼓励企业发展的计划。（责任单位：甲局）'}     | ${'heading'}       | ${10}
  ${'city units in the area clause'}     | ${9}  | ${'一、支持企业。（责任单位：甲局，以下各条责任单位均包括乙局，不再单列）'} | ${'area-sentence'} | ${9}
  ${'an area clause without reach'}      | ${9}  | ${'一、支持企业。（责任单位：甲局，责任单位均包括各县区政府）'}             | ${'area-sentence'} | ${9}
  ${'an impossible day in a measure'}    | ${10} | ${'二、2023年11月31日前\n鼓励企业。（责任单位：甲局）'}                     | ${'day'}           | ${10}
  ${'no first day'}                      | ${12} | ${'本措施由甲局负责解释。'}                                                 | ${'in-force'}      | ${12}
  ${'no closing at all'}                 | ${12} | ${''}                                                                       | ${'in-force'}      | ${11}
  ${'a first day after issue'}           | ${12} | ${'本措施自印发之日起30日后施行。'}                                         | ${'in-force'}      | ${12}
  ${'an impossible last day'}            | ${12} | ${'本措施自2023年3月1日起施行，有效期至2028年2月30日。'}                    | ${'day'}           | ${12}
  ${'an end before the beginning'}       | ${12} | ${'本措施自2023年3月1日起施行，有效期至2023年2月28日。'}                    | ${'in-force'}      | ${12}
  ${'two first days'}                    | ${12} | ${'本措施自2023年3月1日起施行。\n本措施自2023年4月1日起施行。'}             | ${'in-force'}      | ${13}
  ${'a number alone between digits'}     | ${12} | ${'本措施自2023年3月\n1\n日起施行。'}                                       | ${'page-number'}   | ${13}
  ${'copies broken off'}                 | ${13} | ${'抄送：市法院，市检'}                                                     | ${'copies'}        | ${13}
  ${'a closing broken off'}              | ${12} | ${'本措施自2023年3月1日起施行，'}                                           | ${'in-force'}      | ${12}
  ${'a character lost in decoding'}      | ${10} | ${'二、鼓励\uFFFD业。（责任单位：甲局）'}                                   | ${'character'}     | ${10}
  ${'a number without its mark'}         | ${11} | ${'三服务企业。（责任单位：乙局）'}                                         | ${'numbering'}     | ${11}
  ${'two units run together'}            | ${10} | ${'二、鼓励企业。（责任单位：市人社局市住建局）'}                           | ${'units'}         | ${10}
  ${'an end on a day'}                   | ${12} | ${'本措施自2023年3月1日起施行，2028年2月29日失效。'}                        | ${'in-force'}      | ${12}
  ${'a measure behind an annex'}         | ${13} | ${'抄送：市法院。\n附件\n1.支持企业做大做强。（责任单位：甲局）'}           | ${'units'}         | ${15}
  ${'units behind an annex, no bracket'} | ${13} | ${'附件：\n1.支持企业做大做强。\n责任单位：甲局。'}                         | ${'units'}         | ${15}
  ${'a head of another office'}          | ${10} | ${'二、鼓励\n乙市人民政府文件\n企业。（责任单位：甲局）'}                   | ${'running-head'}  | ${11}
  ${'a line of no words'}                | ${10} | ${'二、鼓励\n〔6〕\n企业。（责任单位：甲局）'}                              | ${'page-number'}   | ${11}
  ${'a Roman page number'}               | ${10} | ${'二、鼓励\n— VI —\n企业。（责任单位：甲局）'}                             | ${'page-number'}   | ${11}
  ${'words before the own title'}        | ${7}  | ${'内部资料\n支持企业若干措施'}                                             | ${'title'}         | ${7}
`('$broken: $kind, line $at', ({ line, by, kind, at }) => {
  const text = sound.with(line - 1, by).join('\n');
  const error = refusal(text);
  expect(error).toMatchObject({ kind, line: at, text: text.split('\n')[at - 1] });
  expect(error.message).toMatch(new RegExp(`^第 ${at} 行：[^。]+。.+$`));
});

test.each([
  '二、鼓励企业。（市住建局、市财政局按职责分工负责）',
  '二、鼓励企业（市住建局、市财政局按职责分工负责）。',
  '二、鼓励企业。（市住建局负责）',
  '二、鼓励企业。（市住建局、市财政局）',
])('a bracket without a label says that the label is missing: %s', (measure) => {
  const error = refusal(sound.with(9, measure).join('\n'));
  expect(error).toMatchObject({ kind: 'units', line: 10 });
  expect(error.message).toContain('没有“责任单位”字样');
});

test.each(['三年内鼓励企业。', '三是鼓励企业。', '三级资质企业优先。'])('%s is a paragraph of measure 2, not measure 3', (paragraph) => {
  const { measures } = parseDocument(sound.toSpliced(9, 1, '二、鼓励企业。', `${paragraph}（责任单位：甲局）`).join('\n'));
  expect(measures[1]?.sentences.map(({ text }) => text)).toEqual(['鼓励企业。', paragraph]);
});

test('a list of attachments behind the text is no measure', () => {
  const text = sound.toSpliced(12, 1, '附件：1. 责任单位联系表', '2. 申报表', '抄送：市法院。').join('\n');
  expect(parseDocument(text)).toEqual(parseDocument(sound.join('\n')));
});

test.each(['有效期五年。', '有效期至2028年2月29日。'])(
  'an article about the document may state its end in a sentence of its own: %s',
  (end) => {
    const text = sound.with(11, `四、本措施自2023年3月1日起施行。${end}`).join('\n');
    expect(parseDocument(text).inForce).toEqual({ from: '2023-03-01', through: '2028-02-29' });
  },
);

test('the notice says from when and the closing until when: neither is lost', () => {
  const text = sound
    .with(3, '《支持企业若干措施》已经审议通过，现印发给你们，自2023年3月1日起施行。')
    .with(11, '本措施有效期至2028年2月29日。');
  expect(parseDocument(text.join('\n')).inForce).toEqual({ from: '2023-03-01', through: '2028-02-29' });
});

test('the notice says from when, and an imprint without copies stands behind the measures: it says nothing of the term', () => {
  const notice = '《支持企业若干措施》已经审议通过，现印发给你们，自2023年3月1日起施行。';
  const text = sound.with(3, notice).toSpliced(11, 2, '甲市人民政府办公室 2023年2月16日印发');
  expect(parseDocument(text.join('\n')).inForce).toEqual({ from: '2023-03-01', through: null });
});

test.each(['', '\n\n', '随便写的一段话。'])('a text that is no document is refused: “%s”', (text) => {
  expect(refusal(text)).toMatchObject({ kind: 'number', line: 1 });
});

test('cutting the official text anywhere is refused by name, unless only the copies or the imprint are cut off', () => {
  const whole = parseDocument(official);
  assert(
    property(integer({ min: 0, max: official.length }), (length) => {
      try {
        const { copiedTo, ...rest } = parseDocument(official.slice(0, length));
        expect({ ...rest, copiedTo: whole.copiedTo }).toEqual(whole);
        return copiedTo.length === 0 || copiedTo.length === 7;
      } catch (error) {
        return error instanceof DocumentError;
      }
    }),
    { numRuns: 500 },
  );
});

function refusal(text: string): DocumentError {
  try {
    parseDocument(text);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('the text was read');
}

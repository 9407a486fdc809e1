// 官方文本的读法: golden facts of 连政规发〔2024〕5号, and the traps in its words.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';

const raw = readFileSync(new URL('../instruments/lianyungang-2024-5.txt', import.meta.url), 'utf8');
const parsed = parseDocument(raw);
const sentences = parsed.measures.flatMap((measure) => measure.sentences);
const textOf = (no: number) => parsed.measures[no - 1]?.sentences.map(({ text }) => text).join('') ?? '';

describe('the notice', () => {
  test('H.1 the number is exact, without the space of the print', () => {
    expect(parsed.number).toBe('连政规发〔2024〕5号');
  });

  test('H.2 H.3 H.4 addressees, adoption, issuer and day', () => {
    expect(parsed.addressees).toEqual(['各县、区人民政府', '市各委办局', '市各直属单位']);
    expect(parsed.adoptedBy).toBe('市十五届政府第 52 次常务会议');
    expect(parsed.issuer).toBe('连云港市人民政府');
    expect(parsed.issuedOn).toBe('2024-08-21');
  });

  test('the title is the one of the measures, not of the notice', () => {
    expect(parsed.title).toBe('关于促进建筑业持续健康发展的若干措施');
  });

  test('H.5 seven bodies get a copy, healed across the line, and none of them is a responsible unit', () => {
    expect(parsed.copiedTo).toEqual([
      '市委各部门',
      '市人大常委会办公室',
      '市政协办公室',
      '市纪委监委',
      '市法院',
      '市检察院',
      '连云港警备区',
    ]);
    const units = parsed.measures.flatMap((measure) => measure.units);
    expect(units.filter((unit) => parsed.copiedTo.includes(unit))).toEqual([]);
  });

  test('P.2 the basis is two documents', () => {
    expect(parsed.basis).toEqual(['国办发〔2017〕19号', '苏政规〔2023〕14号']);
  });

  test('T.1 in force from the first of October 2024 through the last of September 2029', () => {
    expect(parsed.inForce).toEqual({ from: '2024-10-01', through: '2029-09-30' });
  });
});

describe('the measures', () => {
  test('13 measures, 23 sentences, 34 cells of 14 named units', () => {
    expect(parsed.measures.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(sentences).toHaveLength(23);
    expect(parsed.cells).toEqual({ named: 34, units: 14 });
  });

  test.each`
    no    | sentences | units
    ${1}  | ${1}      | ${['市住建局', '市交通局', '市水利局', '市工信局']}
    ${2}  | ${2}      | ${['市住建局', '市交通局', '市水利局']}
    ${3}  | ${2}      | ${['市发改委', '市住建局', '市交通局', '市水利局']}
    ${4}  | ${3}      | ${['市住建局', '市数据局']}
    ${5}  | ${2}      | ${['市住建局', '市城建控股集团', '市交通控股集团']}
    ${6}  | ${2}      | ${['市住建局', '市数据局']}
    ${7}  | ${1}      | ${['市住建局', '市自然资源和规划局', '市数据局']}
    ${8}  | ${1}      | ${['人行连云港市分行', '市住建局']}
    ${9}  | ${2}      | ${['市住建局', '市国资委']}
    ${10} | ${2}      | ${['市住建局', '市发改委', '市财政局']}
    ${11} | ${3}      | ${['市住建局', '市应急管理局', '市人社局']}
    ${12} | ${1}      | ${['市住建局']}
    ${13} | ${1}      | ${['市住建局', '市财政局']}
  `('measure $no has $sentences sentences and its units in the order of the text', ({ no, sentences: count, units }) => {
    expect(parsed.measures[no - 1]?.sentences.map(({ id }) => id)).toEqual(
      Array.from({ length: count }, (_, i) => `M${String(no).padStart(2, '0')}.S${i + 1}`),
    );
    expect(parsed.measures[no - 1]?.units).toEqual(units);
  });

  test('every sentence is whole: it ends in a full stop and holds no break, page number, list of units or unpaired mark', () => {
    for (const { text } of sentences) {
      expect(text).toMatch(/^[^\s—][^\n\r\f—]*。$/);
      expect(text).not.toContain('责任单位');
      expect(text.split('“')).toHaveLength(text.split('”').length);
    }
  });

  test('M08.S1 is healed where the page broke', () => {
    expect(textOf(8)).toContain('积极为企业放宽门槛、降低利率、增加额度');
  });

  test('M01 binds all areas to every measure; they are not names of units', () => {
    expect(parsed.bindsAllAreas).toBe(true);
    expect(parsed.measures.flatMap(({ units }) => units).filter((unit) => /县区|板块|不再单列/.test(unit))).toEqual([]);
  });

  test('M05 mixes its separators and ends in 等建设平台: only its list is open', () => {
    expect(parsed.measures.filter(({ unitsOpenEnded }) => unitsOpenEnded).map(({ no }) => no)).toEqual([5]);
  });
});

test.each`
  where       | words                         | times
  ${'M03.S2'} | ${'一定比例'}                 | ${2}
  ${'M03.S2'} | ${'5000 万元及以上'}          | ${1}
  ${'M03.S2'} | ${'各县区、各部门'}           | ${1}
  ${'M06.S1'} | ${'高一等级'}                 | ${1}
  ${'M06.S2'} | ${'能够提供足额担保'}         | ${1}
  ${'M06.S2'} | ${'其他三项'}                 | ${1}
  ${'M06.S2'} | ${'信誉良好'}                 | ${0}
  ${'M06.S2'} | ${'一级及以上'}               | ${1}
  ${'M07.S1'} | ${'在法规规定框架内'}         | ${1}
  ${'M07.S1'} | ${'可采取“绿色通道”优质服务'} | ${1}
  ${'M08.S1'} | ${'银行业金融机构'}           | ${1}
  ${'M10.S2'} | ${'发包人'}                   | ${1}
  ${'M11.S1'} | ${'企业资质、人员、项目'}     | ${1}
  ${'M11.S2'} | ${'较大及以上'}               | ${1}
  ${'M12.S1'} | ${'、'}                       | ${5}
`('$where says $words $times times', ({ where, words, times }) => {
  const text = sentences.find(({ id }) => id === where)?.text ?? '';
  expect(text.split(words).length - 1).toBe(times);
});

test('M10 发包人 is no responsible unit', () => {
  expect(parsed.measures.flatMap(({ units }) => units)).not.toContain('发包人');
});

test('the wire form has exactly the fields of the format', () => {
  expect(Object.keys(parsed)).toEqual([
    ...['number', 'title', 'issuer', 'adoptedBy', 'issuedOn', 'inForce', 'basis', 'addressees', 'copiedTo', 'measures'],
    ...['bindsAllAreas', 'cells'],
  ]);
  expect(Object.keys(parsed.measures[0] ?? {})).toEqual(['no', 'sentences', 'units', 'unitsOpenEnded']);
});

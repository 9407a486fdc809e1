// 所需资质等级: every limit of the standard, on both sides.

import { expect, test } from 'vitest';
import { fen, fenOfYuan, yuanOf } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { type Category, grades } from '#law/qualification';
import { classNumbers, projectScales, roadClasses } from './codes.ts';
import type { RequiredGradeFacts } from './facts.ts';
import { type LimitRow, rowKindOf } from './limit.ts';
import type { LotParameters, ParameterValue } from './parameters.ts';
import { requiredGrade } from './required-grade.ts';
import { licenceStandard } from './standard.ts';

// The table of the standard once more, in its own figures: a wrong row in the data fails here.
test.each`
  category           | key                       | within       | grade       | beyond           | next
  ${'building'}      | ${'heightM'}              | ${50}        | ${'third'}  | ${50.001}        | ${'second'}
  ${'building'}      | ${'heightM'}              | ${100}       | ${'second'} | ${100.001}       | ${'first'}
  ${'building'}      | ${'heightM'}              | ${200}       | ${'first'}  | ${200.001}       | ${'special'}
  ${'building'}      | ${'structureHeightM'}     | ${70}        | ${'third'}  | ${70.001}        | ${'second'}
  ${'building'}      | ${'structureHeightM'}     | ${120}       | ${'second'} | ${120.001}       | ${'first'}
  ${'building'}      | ${'structureHeightM'}     | ${240}       | ${'first'}  | ${240.001}       | ${'special'}
  ${'building'}      | ${'floorAreaSqm'}         | ${80_000}    | ${'third'}  | ${80_000.001}    | ${'second'}
  ${'building'}      | ${'floorAreaSqm'}         | ${150_000}   | ${'second'} | ${150_000.001}   | ${'first'}
  ${'building'}      | ${'spanM'}                | ${27}        | ${'third'}  | ${27.001}        | ${'second'}
  ${'building'}      | ${'spanM'}                | ${39}        | ${'second'} | ${39.001}        | ${'first'}
  ${'highway'}       | ${'roadClass'}            | ${'second'}  | ${'third'}  | ${'first'}       | ${'second'}
  ${'highway'}       | ${'roadClass'}            | ${'first'}   | ${'second'} | ${'expressway'}  | ${'first'}
  ${'highway'}       | ${'bridgeLengthM'}        | ${500}       | ${'third'}  | ${500.001}       | ${'second'}
  ${'highway'}       | ${'bridgeLengthM'}        | ${1000}      | ${'second'} | ${1000.001}      | ${'first'}
  ${'highway'}       | ${'bridgeSpanM'}          | ${50}        | ${'third'}  | ${50.001}        | ${'second'}
  ${'highway'}       | ${'bridgeSpanM'}          | ${150}       | ${'second'} | ${150.001}       | ${'first'}
  ${'highway'}       | ${'tunnelLengthM'}        | ${1000}      | ${'second'} | ${1000.001}      | ${'first'}
  ${'highway'}       | ${'tunnelLengthM'}        | ${3000}      | ${'first'}  | ${3000.001}      | ${'special'}
  ${'water'}         | ${'projectScale'}         | ${'small-1'} | ${'third'}  | ${'medium'}      | ${'second'}
  ${'water'}         | ${'projectScale'}         | ${'medium'}  | ${'second'} | ${'large'}       | ${'first'}
  ${'water'}         | ${'structureClass'}       | ${4}         | ${'third'}  | ${3}             | ${'second'}
  ${'water'}         | ${'structureClass'}       | ${3}         | ${'second'} | ${2}             | ${'first'}
  ${'water'}         | ${'damHeightM'}           | ${40}        | ${'third'}  | ${40.001}        | ${'second'}
  ${'water'}         | ${'damHeightM'}           | ${70}        | ${'second'} | ${70.001}        | ${'first'}
  ${'water'}         | ${'installedMW'}          | ${20}        | ${'third'}  | ${20.001}        | ${'second'}
  ${'water'}         | ${'installedMW'}          | ${150}       | ${'second'} | ${150.001}       | ${'first'}
  ${'water'}         | ${'pumpKW'}               | ${800}       | ${'third'}  | ${800.001}       | ${'second'}
  ${'water'}         | ${'tunnelDiameterM'}      | ${5.999}     | ${'third'}  | ${6}             | ${'second'}
  ${'water'}         | ${'tunnelDiameterM'}      | ${7.999}     | ${'second'} | ${8}             | ${'first'}
  ${'water'}         | ${'tunnelLengthM'}        | ${499.999}   | ${'third'}  | ${500}           | ${'second'}
  ${'water'}         | ${'tunnelLengthM'}        | ${999.999}   | ${'second'} | ${1000}          | ${'first'}
  ${'water'}         | ${'dikeClass'}            | ${3}         | ${'third'}  | ${2}             | ${'second'}
  ${'water'}         | ${'dikeClass'}            | ${2}         | ${'second'} | ${1}             | ${'first'}
  ${'power'}         | ${'unitMW'}               | ${100}       | ${'third'}  | ${100.001}       | ${'second'}
  ${'power'}         | ${'unitMW'}               | ${200}       | ${'second'} | ${200.001}       | ${'first'}
  ${'power'}         | ${'voltageKV'}            | ${110}       | ${'third'}  | ${110.001}       | ${'second'}
  ${'power'}         | ${'voltageKV'}            | ${220}       | ${'second'} | ${220.001}       | ${'first'}
  ${'petrochemical'} | ${'projectScale'}         | ${'medium'}  | ${'third'}  | ${'large'}       | ${'first'}
  ${'petrochemical'} | ${'maintenance'}          | ${'medium'}  | ${'third'}  | ${'large'}       | ${'second'}
  ${'municipal'}     | ${'bridgeSpanM'}          | ${25}        | ${'third'}  | ${25.001}        | ${'second'}
  ${'municipal'}     | ${'bridgeSpanM'}          | ${45}        | ${'second'} | ${45.001}        | ${'first'}
  ${'municipal'}     | ${'waterTonsPerDay'}      | ${80_000}    | ${'third'}  | ${80_000.001}    | ${'second'}
  ${'municipal'}     | ${'waterTonsPerDay'}      | ${150_000}   | ${'second'} | ${150_000.001}   | ${'first'}
  ${'municipal'}     | ${'sewageTonsPerDay'}     | ${60_000}    | ${'third'}  | ${60_000.001}    | ${'second'}
  ${'municipal'}     | ${'sewageTonsPerDay'}     | ${100_000}   | ${'second'} | ${100_000.001}   | ${'first'}
  ${'municipal'}     | ${'waterPumpTonsPerDay'}  | ${100_000}   | ${'third'}  | ${100_000.001}   | ${'second'}
  ${'municipal'}     | ${'waterPumpTonsPerDay'}  | ${250_000}   | ${'second'} | ${250_000.001}   | ${'first'}
  ${'municipal'}     | ${'sewagePumpTonsPerDay'} | ${100_000}   | ${'third'}  | ${100_000.001}   | ${'second'}
  ${'municipal'}     | ${'sewagePumpTonsPerDay'} | ${150_000}   | ${'second'} | ${150_000.001}   | ${'first'}
  ${'municipal'}     | ${'heatingSqm'}           | ${500_000}   | ${'third'}  | ${500_000.001}   | ${'second'}
  ${'municipal'}     | ${'heatingSqm'}           | ${1_500_000} | ${'second'} | ${1_500_000.001} | ${'first'}
  ${'municipal'}     | ${'tunnelSectionSqm'}     | ${25}        | ${'third'}  | ${25.001}        | ${'first'}
  ${'municipal'}     | ${'expressRoad'}          | ${false}     | ${'third'}  | ${true}          | ${'second'}
  ${'port'}          | ${'coastalBerthTons'}     | ${10_000}    | ${'third'}  | ${10_000.001}    | ${'second'}
  ${'port'}          | ${'riverBerthTons'}       | ${5000}      | ${'second'} | ${5000.001}      | ${'first'}
  ${'port'}          | ${'breakwaterDepthM'}     | ${3.999}     | ${'third'}  | ${4}             | ${'second'}
  ${'port'}          | ${'breakwaterDepthM'}     | ${6.999}     | ${'second'} | ${7}             | ${'first'}
  ${'port'}          | ${'dockTons'}             | ${50_000}    | ${'second'} | ${50_000.001}    | ${'first'}
  ${'port'}          | ${'shipLockTons'}         | ${300}       | ${'third'}  | ${300.001}       | ${'second'}
  ${'port'}          | ${'shipLiftTons'}         | ${300}       | ${'second'} | ${300.001}       | ${'first'}
  ${'port'}          | ${'coastalChannelTons'}   | ${20_000}    | ${'third'}  | ${20_000.001}    | ${'second'}
  ${'port'}          | ${'riverChannelTons'}     | ${1000}      | ${'second'} | ${1000.001}      | ${'first'}
  ${'port'}          | ${'dredgingCubicM'}       | ${3_000_000} | ${'third'}  | ${3_000_000.001} | ${'second'}
  ${'port'}          | ${'coastalYardSqm'}       | ${280_000}   | ${'second'} | ${280_000.001}   | ${'first'}
  ${'port'}          | ${'riverYardSqm'}         | ${70_000}    | ${'third'}  | ${70_000.001}    | ${'second'}
  ${'port'}          | ${'revetmentM'}           | ${1200}      | ${'second'} | ${1200.001}      | ${'first'}
  ${'port'}          | ${'reefBlastingCubicM'}   | ${40_000}    | ${'third'}  | ${40_000.001}    | ${'second'}
  ${'port'}          | ${'coastalBerthTons'}     | ${50000}     | ${'second'} | ${50000.001}     | ${'first'}
  ${'port'}          | ${'riverBerthTons'}       | ${3000}      | ${'third'}  | ${3000.001}      | ${'second'}
  ${'port'}          | ${'dockTons'}             | ${10000}     | ${'third'}  | ${10000.001}     | ${'second'}
  ${'port'}          | ${'shipLockTons'}         | ${1000}      | ${'second'} | ${1000.001}      | ${'first'}
  ${'port'}          | ${'shipLiftTons'}         | ${50}        | ${'third'}  | ${50.001}        | ${'second'}
  ${'port'}          | ${'coastalChannelTons'}   | ${50000}     | ${'second'} | ${50000.001}     | ${'first'}
  ${'port'}          | ${'riverChannelTons'}     | ${500}       | ${'third'}  | ${500.001}       | ${'second'}
  ${'port'}          | ${'dredgingCubicM'}       | ${6000000}   | ${'second'} | ${6000000.001}   | ${'first'}
  ${'port'}          | ${'coastalYardSqm'}       | ${120000}    | ${'third'}  | ${120000.001}    | ${'second'}
  ${'port'}          | ${'riverYardSqm'}         | ${120000}    | ${'second'} | ${120000.001}    | ${'first'}
  ${'port'}          | ${'revetmentM'}           | ${800}       | ${'third'}  | ${800.001}       | ${'second'}
  ${'port'}          | ${'reefBlastingCubicM'}   | ${60000}     | ${'second'} | ${60000.001}     | ${'first'}
`('$category $key: $within is $grade, $beyond is $next', ({ category, key, within, grade, beyond, next }) => {
  expect(gradeWith(category, '0.00', { [key]: within })).toBe(grade);
  expect(gradeWith(category, '0.00', { [key]: beyond })).toBe(next);
});

test.each`
  category               | parameters                 | within           | grade       | beyond           | next
  ${'municipal'}         | ${{ comprehensive: true }} | ${'25000000.00'} | ${'third'}  | ${'25000000.01'} | ${'second'}
  ${'municipal'}         | ${{ comprehensive: true }} | ${'40000000.00'} | ${'second'} | ${'40000000.01'} | ${'first'}
  ${'municipal'}         | ${{ refuse: true }}        | ${'25000000.00'} | ${'third'}  | ${'25000000.01'} | ${'second'}
  ${'municipal'}         | ${{ underground: true }}   | ${'20000000.00'} | ${'third'}  | ${'20000000.01'} | ${'second'}
  ${'water'}             | ${{}}                      | ${'60000000.00'} | ${'third'}  | ${'60000000.01'} | ${'second'}
  ${'petrochemical'}     | ${{}}                      | ${'35000000.00'} | ${'third'}  | ${'35000000.01'} | ${'second'}
  ${'communication'}     | ${{}}                      | ${'5000000.00'}  | ${'third'}  | ${'5000000.01'}  | ${'second'}
  ${'communication'}     | ${{}}                      | ${'20000000.00'} | ${'second'} | ${'20000000.01'} | ${'first'}
  ${'electromechanical'} | ${{}}                      | ${'15000000.00'} | ${'third'}  | ${'15000000.01'} | ${'second'}
  ${'electromechanical'} | ${{}}                      | ${'30000000.00'} | ${'second'} | ${'30000000.01'} | ${'first'}
`('$category $parameters at $within is $grade, at $beyond is $next', ({ category, parameters, within, grade, beyond, next }) => {
  expect(gradeWith(category, within, parameters)).toBe(grade);
  expect(gradeWith(category, beyond, parameters)).toBe(next);
});

test.each(licenceStandard.map((row) => [`${row.category}.${row.grade}`, row.parameter, row] as const))(
  '%s %s keeps what is within and lets go what is beyond',
  (_name, _parameter, row) => {
    const [inside, outside] = bothSides(row);
    expect(rungAt(row, inside)).toBeLessThanOrEqual(grades.indexOf(row.grade));
    expect(rungAt(row, outside)).toBeGreaterThan(grades.indexOf(row.grade));
  },
);

function gradeWith(category: Category, price: string, parameters: LotParameters) {
  return requiredGrade({ on: plainDate('2025-05-06'), category, contractPrice: fenOfYuan(price), parameters }).grade;
}

function bothSides(row: LimitRow): [ParameterValue, ParameterValue] {
  const limit = Number(row.limit);
  switch (rowKindOf(row.parameter)) {
    case 'size':
      return row.inclusive ? [limit, (limit * 1000 + 1) / 1000] : [(limit * 1000 - 1) / 1000, limit];
    case 'priced':
      return [limit, limit + 1];
    case 'class':
      return [classNumbers[limit - 1] ?? 5, classNumbers[limit - 2] ?? 1];
    case 'flag':
      return [false, true];
    case 'road-class':
      return [...pair(roadClasses, row.limit)];
    case 'scale':
      return [...pair(projectScales, row.limit)];
  }
}

function pair<Code extends ParameterValue>(codes: readonly Code[], limit: unknown): [Code, Code] {
  const at = codes.indexOf(limit as Code);
  const [within, beyond] = codes.slice(at, at + 2);
  if (within === undefined || beyond === undefined) throw new RangeError(`${String(limit)} bounds nothing`);
  return [within, beyond];
}

function rungAt({ category, parameter }: LimitRow, value: ParameterValue) {
  const priced = rowKindOf(parameter) === 'priced';
  const parameters: LotParameters = parameter === 'contractPrice' ? {} : { [parameter]: priced ? true : value };
  const contractPrice = priced ? fenOfYuan(yuanOf(fen(Number(value)))) : fenOfYuan('0.00');
  const facts: RequiredGradeFacts = { on: plainDate('2025-05-06'), category, contractPrice, parameters };
  const { grade } = requiredGrade(facts);
  return grade === null ? Number.NaN : grades.indexOf(grade);
}

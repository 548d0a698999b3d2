/** What the reason of a class says beside its numbers: whose area, whose points, and what is not verified. */
import { classifyHousehold } from '../../../src/core/indicators/classify-household';
import type { Area, Cell } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { localStandard, NO_LOCAL } from '../../../src/core/standards/local';
import type { PovertyStandard } from '../../../src/core/standards/standard';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { vn2027 } from '../../../src/core/standards/vn-2027';
import { gridOf, household, register, type Row } from '../../support/builders';

const reasonOf = (
  row: Row,
  {
    area = 'rural',
    standard = vn2022,
    scoredB1 = null,
  }: { area?: Area; standard?: PovertyStandard; scoredB1?: number | null } = {},
) => {
  const { result, reason } = classifyHousehold(register(household(row)).households[0]!, { area }, standard, {
    scoredB1,
  });
  return { result, ...reason };
};
const MARKS = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [`d${String(at + 1).padStart(2, '0')}`, at < 3 ? 'x' : null]),
) as Row;

describe('the area', () => {
  it('of the household itself is noted where a line hangs on it', () => {
    expect(reasonOf({ khu_vuc: 'Thành thị', b1: 175, b2: 30 })).toMatchObject({
      result: 'poor',
      params: { area: 'urban', line: 175, areaNote: 'household' },
    });
    expect(reasonOf({ khu_vuc: 'Nông thôn', b1: 140, b2: 30 }).params).not.toHaveProperty('areaNote');
  });

  // 140 is at either line, 176 above both, 150 between: TT 07/2021. The line harder to meet is named.
  it.each<[number, string, object]>([
    [140, 'poor', { area: 'rural', line: 140, areaNote: 'either', areaText: 'TT/NT' }],
    [176, 'notPoor', { area: 'urban', line: 175, areaNote: 'either', areaText: 'TT/NT' }],
    [150, 'notAssessable', { text: 'TT/NT' }],
  ])('that cannot be read, with a B1 of %i: %s', (b1, result, params) => {
    expect(reasonOf({ khu_vuc: 'TT/NT', b1, b2: 30 })).toMatchObject({ result, params });
  });

  it('is not noted beside a reason that names no line', () => {
    expect(reasonOf({ khu_vuc: 'Thành thị', b1: 'một trăm', b2: 30 })).toEqual({
      result: 'notAssessable',
      code: 'b1-unreadable',
      params: { text: 'một trăm' },
    });
  });
});

describe('points of the ward’s own table', () => {
  it('stand in for a B1 that is not written, and are named', () => {
    expect(reasonOf({ b1: null, b2: 30 }, { scoredB1: 140 })).toMatchObject({
      result: 'poor',
      params: { b1: 140, b1From: 'table' },
    });
  });

  it.each<[Cell, string]>([
    [141, 'points-not-poor'],
    ['một trăm', 'b1-unreadable'],
  ])('give way to what is written: %p', (b1, code) => {
    const reason = reasonOf({ b1, b2: 30 }, { scoredB1: 140 });
    expect(reason.code).toBe(code);
    expect(reason.params).not.toHaveProperty('b1From');
  });

  it('that judge nobody are not named', () => {
    expect(reasonOf({ b1: null, b2: 30 }, { scoredB1: 140, standard: vn2027 })).toEqual({
      result: 'notAssessable',
      code: 'points-no-table',
      params: { standard: 'NĐ 351/2025/NĐ-CP' },
    });
  });
});

describe('what is not verified', () => {
  const { standard: raised } = localStandard(vn2022, {
    ...NO_LOCAL,
    province: { document: 'NQ 05', incomeLine: { rural: 1800000 } },
  });
  it.each<[string, PovertyStandard, number, object]>([
    ['a line of the law', vn2022, 1500000, { unverified: undefined, typed: undefined }],
    ['a line of the province', raised, 1800000, { unverified: undefined, typed: 'typed' }],
    [
      'indicators no threshold was found for',
      vn2027,
      3000000,
      { unverified: 'indicators', typed: undefined },
    ],
  ])('%s', (_name, standard, thu_nhap, expected) => {
    const { unverified, typed } = reasonOf({ thu_nhap, ...MARKS }, { standard }).params as Record<
      string,
      unknown
    >;
    expect({ unverified, typed }).toEqual(expected);
  });
});

describe('an income that is no number', () => {
  const reasonUnder = (header: string, income: Cell) => {
    const grid = gridOf([
      ['Mã hộ', 'Chủ hộ', 'Số khẩu', header],
      ['H001', 'Nguyễn Văn Ân', 3, income],
    ]);
    const [first] = readRegister([grid]).register.households;
    return classifyHousehold(first!, { area: 'rural' }, vn2022).byIncome.reason;
  };
  it('is quoted, unless it is the header that does not tell its unit', () => {
    expect(reasonUnder('Thu nhập bình quân', 'nhiều')).toEqual({
      code: 'income-unreadable',
      params: { text: 'nhiều' },
    });
    expect(reasonUnder('Thu nhập bình quân (USD)', 100)).toEqual({
      code: 'income-unit-unclear',
      params: { header: 'Thu nhập bình quân (USD)' },
    });
  });
});

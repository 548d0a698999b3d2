import { idNumberLostZero } from '../../../../src/core/rules/fields/id-number-lost-zero';
import { readRegister } from '../../../../src/core/register/read-register';
import { gridsOf, household, register, type Row } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';
import { applyFixes } from '../../../support/apply-fixes';

// Expected fixes: NĐ 137/2015, Điều 13: province 051, sex and century digit 0 (male, 19xx), year 79.
const man = { ngay_sinh: '08/08/1979', gioi_tinh: 'Nam' };

testRule(idNumberLostZero, {
  valid: [
    ['twelve digits stored as text', register(household({ cccd: '051079990101', ...man }))],
    [
      'nine digits are an old identity card',
      register(household({ cccd: 215990001, ...man })),
      { unreadable: 1 },
    ],
    ['letters are FD01', register(household({ cccd: '05107999O101', ...man })), { unreadable: 1 }],
    [
      'a text that still has its zero lacks another digit, two zeros that give no province are no guess',
      register(household({ cccd: '05107999010', ...man }), household({ cccd: 5107999010, ...man })),
      { unreadable: 2 },
    ],
    ['made-up digits', register(household({ cccd: 12345678901, ...man })), { placeholder: 1 }],
    ['a blank is not judged', register(household({ cccd: null, ...man })), { blank: 1 }],
  ],
  invalid: [
    [
      'eleven digits as number, ten digits as text: safe when province, sex and year agree',
      register(
        household({ cccd: 51079990101, ...man }),
        household({ cccd: '1181990102', ngay_sinh: '09/09/1981', gioi_tinh: 'Nữ' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: '051079990101', apply: 'safe' }, expected: '0510•••••101' },
        { at: 'Hộ!C3', fix: { value: '001181990102', apply: 'safe' } },
      ],
    ],
    [
      'the sex digit disagrees: never in bulk, with the cells that disagree',
      register(household({ cccd: 51306990103, ngay_sinh: '10/10/2006', gioi_tinh: 'Nam' })),
      [{ at: 'Hộ!C2', fix: { value: '051306990103', apply: 'confirm' }, related: ['Hộ!E2', 'Hộ!D2'] }],
    ],
    [
      'somebody else has the number with its zero: named, and never safe',
      register(
        household({ chu_ho: 'Lê Văn Tám', cccd: '051079990101', ...man }),
        household({ chu_ho: 'Phạm Đức Minh', cccd: 51079990101, ...man }),
      ),
      [
        {
          at: 'Hộ!C3',
          fix: { value: '051079990101', apply: 'confirm' },
          says: ['Phạm Đức Minh', 'trùng với số của', 'Lê Văn Tám'],
        },
      ],
    ],
    [
      'the century disagrees though the two year digits agree',
      register(household({ cccd: 51279990101, ...man })),
      [{ at: 'Hộ!C2', fix: { value: '051279990101', apply: 'confirm' } }],
    ],
    [
      'without sex or birth year there is nothing to agree with',
      register(household({ cccd: 51079990101, ngay_sinh: null, gioi_tinh: 'Nam' })),
      [{ at: 'Hộ!C2', fix: { value: '051079990101', apply: 'confirm' }, related: [], says: ['thiếu'] }],
    ],
    [
      'no such province',
      register(household({ cccd: 97079990101, ...man })),
      [{ at: 'Hộ!C2', fix: { value: '097079990101', apply: 'confirm' }, says: ['mã tỉnh'] }],
    ],
  ],
});

describe('a column stored as numbers', () => {
  // 51079100101, 51079100104 …: three apart, so that nothing looks dragged.
  const numbers = Array.from({ length: 22 }, (_, at) => 51079100101 + at * 3);
  const nameOf = (at: number) => `Lê Văn ${String.fromCharCode(65 + at)}`;
  const gridOfNumbers = (fields: Row) =>
    gridsOf({
      households: [
        ...numbers.map((cccd, at) => household({ ma_ho: `H${at}`, chu_ho: nameOf(at), cccd, ...fields })),
        household({ ma_ho: 'H98', chu_ho: nameOf(22), cccd: '051079100001', ...fields }),
        // A woman's digit on a man's row.
        household({ ma_ho: 'H99', chu_ho: nameOf(23), cccd: 51179100001, ...fields }),
      ],
    });

  it('is one finding at the heading; the number that disagrees is told by itself', () => {
    const grids = gridOfNumbers(man);
    const { findings } = runRules(readRegister(grids).register, [idNumberLostZero]);
    expect(findings.map(({ ref, fix }) => [ref.row, fix?.apply])).toEqual([
      [1, 'safe'],
      [25, 'confirm'],
    ]);
    const written = applyFixes(grids, findings, 'safe')[0]?.cells.map((cells) => cells[2]);
    expect(written?.slice(1, 3)).toEqual(['051079100101', '051079100104']);
    expect(written?.[24]).toBe(51179100001);
    const again = runRules(readRegister(applyFixes(grids, findings, 'safe')).register).findings;
    expect(again.map(({ code, ref }) => [code, ref.row])).toEqual([
      ['FD02', 25],
      ['FD07', 25],
    ]);
  });

  it('is to be confirmed where sex and birth are not written', () => {
    const { findings } = runRules(readRegister(gridOfNumbers({})).register, [idNumberLostZero]);
    expect(findings.map(({ ref, fix }) => [ref.row, fix?.apply, fix?.batch?.length])).toEqual([
      [1, 'confirm', 22],
    ]);
    expect(findings[0]?.message).toContain('23');
    expect(findings[0]?.related).toHaveLength(23);
  });
});

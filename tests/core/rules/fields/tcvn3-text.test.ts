import { readRegister } from '../../../../src/core/register/read-register';
import { ethnicityNotInList } from '../../../../src/core/rules/fields/ethnicity-not-in-list';
import { classNotInList } from '../../../../src/core/rules/fields/class-not-in-list';
import { sexNotInList } from '../../../../src/core/rules/fields/sex-not-in-list';
import { tcvn3Text } from '../../../../src/core/rules/fields/tcvn3-text';
import { vniText } from '../../../../src/core/rules/fields/vni-text';
import { tcvn3 } from '../../../../src/core/text/legacy/tcvn3';
import { applyFixes } from '../../../support/apply-fixes';
import { gridOf, gridsOf, household, register } from '../../../support/builders';
import { runRules, skipsOf, testRule } from '../../../support/rule-tester';

// Code table VN3 of TCVN 5712:1993; the three names and the addresses are those of case O15.
const rows = [
  household({ ma_ho: 'H022', chu_ho: 'NguyÔn ThÞ Hoµ', dia_chi: 'Tæ 5' }),
  household({ ma_ho: 'H023', chu_ho: 'TrÇn V¨n B×nh', dia_chi: 'Tæ 6' }),
  household({ ma_ho: 'H024', chu_ho: 'Lª V\u00adîng', dia_chi: 'Tæ 6' }),
  household({ ma_ho: 'H025', chu_ho: 'Trần Hà Trân', dia_chi: 'Tổ 6' }),
];
const ref = (row: number, column: number, sheet = 'Hộ') => ({ sheet, row, column });

testRule(tcvn3Text, {
  valid: [
    ['Unicode', register(household({ chu_ho: 'Võ Tôn', dia_chi: 'Tổ 5' }))],
    [
      'accents that all encodings share, beside letters only Unicode has',
      register(household({ chu_ho: 'Võ Tôn' }), household({ ma_ho: 'H002', chu_ho: 'Lê Thị Hồng' })),
    ],
    [
      'names of the Hrê and the Ê Đê',
      register(household({ chu_ho: 'H’Blô Niê', dan_toc: 'Hrê', ghi_chu: '½ lô; 5×3' })),
    ],
    ['VNI', register(household({ chu_ho: 'Nguyeãn Minh Trí' }))],
    [
      'VNI, the commonest surnames',
      register(household({ chu_ho: 'Leâ Thò Hoa' }), household({ chu_ho: 'Lyù Duy Sôn' })),
    ],
  ],
  invalid: [
    [
      'each column once, every cell with its conversion, Unicode cells left alone',
      register(...rows),
      [
        {
          at: 'Hộ!B2',
          severity: 'error',
          says: ['Họ và tên chủ hộ', '3 ô', 'NguyÔn ThÞ Hoµ', 'Nguyễn Thị Hoà'],
          related: ['Hộ!B3', 'Hộ!B4'],
          fix: {
            value: 'Nguyễn Thị Hoà',
            apply: 'confirm',
            batch: [
              { ref: ref(3, 2), value: 'Trần Văn Bình' },
              { ref: ref(4, 2), value: 'Lê Vượng' },
            ],
          },
        },
        {
          at: 'Hộ!C2',
          related: ['Hộ!C3', 'Hộ!C4'],
          fix: {
            value: 'Tổ 5',
            apply: 'confirm',
            batch: [
              { ref: ref(3, 3), value: 'Tổ 6' },
              { ref: ref(4, 3), value: 'Tổ 6' },
            ],
          },
        },
      ],
    ],
    [
      'no conversion where the column has lost an ư: H¬ng was Hương, and another ®a may have been đưa',
      register(
        household({ chu_ho: 'TrÇn V¨n B×nh' }),
        household({ ma_ho: 'H002', chu_ho: 'NguyÔn ThÞ H¬ng' }),
      ),
      [{ at: 'Hộ!B2', fix: null, says: ['mất chữ ư'] }],
    ],
    [
      'text both encodings can read, with nothing else to tell: both readings to choose from',
      register(household({ dia_chi: 'Mæ 5' })),
      [
        {
          at: 'Hộ!C2',
          fix: { value: 'Mổ 5 | Mỉ 5', options: ['Mổ 5', 'Mỉ 5'], apply: 'confirm' },
          says: ['Mổ 5', 'Mỉ 5'],
        },
      ],
    ],
    [
      'text both encodings can read, of which one is a place',
      register(household({ dia_chi: 'Tæ 5' })),
      [{ at: 'Hộ!C2', fix: { value: 'Tổ 5', apply: 'confirm' } }],
    ],
    [
      'the capital of a name that TCVN3 could not write',
      register(household({ chu_ho: 'Ph¹m Ngäc ¸nh' })),
      [{ at: 'Hộ!B2', fix: { value: 'Phạm Ngọc Ánh', apply: 'confirm' } }],
    ],
    [
      'a column without a known field',
      readRegister([
        gridOf([
          ['Mã hộ', 'Tên chủ hộ', 'Tên thường gọi'],
          ['H001', 'Nguyễn Văn Ân', '¤ng TÊn'],
        ]),
      ]).register,
      [{ at: 'Sheet1!C2', says: ['Tên thường gọi'], fix: { value: 'Ông Tấn', apply: 'confirm' } }],
    ],
  ],
});

it('FD40 is silent once its conversions are written', () => {
  const grids = gridsOf({ households: rows });
  const check = (sheets: typeof grids) => runRules(readRegister(sheets).register, [tcvn3Text]).findings;
  expect(check(applyFixes(grids, check(grids)))).toEqual([]);
});

it('one finding speaks for its cells: values in an old font are not judged as values', () => {
  const encoded = (text: string): string => tcvn3.encode(text).text;
  const people = ['Trần Thị Bình', 'Lê Thị Hồng', 'Đỗ Thị Nữ'].map((name, i) =>
    household({
      ma_ho: `H00${String(i)}`,
      chu_ho: encoded(name),
      gioi_tinh: encoded('Nữ'),
      dan_toc: encoded('Mường'),
      phan_loai: encoded('Hộ nghèo'),
    }),
  );
  const later = [sexNotInList, ethnicityNotInList, classNotInList];
  const result = runRules(register(...people), [tcvn3Text, ...later]);
  expect(result.findings.map(({ code }) => code)).toEqual(['FD40', 'FD40', 'FD40', 'FD40']);
  for (const { meta } of later) expect(skipsOf(result, meta.code)).toEqual({ 'other-error': 3 });
});

describe('the font of a column', () => {
  // 'trÇn thu ph­îng' in .VnTimeH is shown as TRẦN THU PHƯỢNG; in .VnTime as it is typed.
  const NAMES = ['trÇn thu ph\u00adîng', 'ph¹m thÞ hµ'];
  const named = (fontOf: (row: number) => string, ...names: string[]) => {
    const asked: number[] = [];
    const grids = gridsOf({ households: names.map((chu_ho, at) => household({ ma_ho: `H${at}`, chu_ho })) });
    const details = {
      formulas: () => null,
      merges: () => null,
      fonts: (id: number) => (
        asked.push(id),
        grids[0]!.cells.map((cells, at) => cells.map(() => fontOf(at + 1)))
      ),
    };
    const { findings } = runRules(readRegister(grids).register, [tcvn3Text, vniText], {}, { details });
    const values = findings.flatMap(({ fix }) => [
      fix?.value,
      ...(fix?.batch ?? []).map(({ value }) => value),
    ]);
    return { asked, values, codes: findings.map(({ code }) => code) };
  };

  test('small letters of a font of capitals are the capitals its writer saw, cell by cell', () => {
    expect(named(() => '.VnTimeH', ...NAMES).values).toEqual(['TRẦN THU PHƯỢNG', 'PHẠM THỊ HÀ']);
    expect(named((row) => (row === 2 ? '.VnTimeH' : '.VnTime'), ...NAMES).values).toEqual([
      'TRẦN THU PHƯỢNG',
      'phạm thị hà',
    ]);
    expect(named(() => 'Arial', ...NAMES).values).toEqual(['trần thu phượng', 'phạm thị hà']);
  });

  test('it decides what both encodings can read', () => {
    // 'Hoøa' reads Hòa in VNI; in TCVN3 ø is ứ.
    expect(named(() => 'VNI-Times', 'Hoøa', 'Toøng').codes).toEqual(['FD41']);
  });

  test('left over on a column with Unicode text it says nothing', () => {
    const { values } = named(() => '.VnTimeH', 'Lê Thị Hường', 'Võ Tôn', 'NguyÔn V¨n B×nh');
    expect(values).toEqual(['Nguyễn Văn Bình']);
  });

  test('it is asked for once a sheet, whatever the number of rows, and not where nothing looks legacy', () => {
    expect(named(() => '.VnTime', ...NAMES).asked).toEqual([0]);
    expect(named(() => '.VnTime', ...Array.from({ length: 200 }, () => NAMES).flat()).asked).toEqual([0]);
    expect(named(() => '.VnTime', 'Lê Thị Hường', 'Võ Tôn').asked).toEqual([]);
  });
});

import { readRegister } from '../../../../src/core/register/read-register';
import { classAgainstScores } from '../../../../src/core/rules/consistency/class-against-scores';
import { scoreOutOfRange } from '../../../../src/core/rules/fields/score-out-of-range';
import { gridOf, gridOfRecords, household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const scored = (phan_loai: string | null, b1: number | string | null, b2: number | null) =>
  household({ phan_loai, b1, b2 });

// NĐ 07/2021 Điều 3, TT 07/2021: urban B1 ≤ 175 and B2 ≥ 30 is poor, B2 < 30 near-poor; above 175 not poor.
testRule(classAgainstScores, {
  after: [scoreOutOfRange],
  valid: [
    [
      'at the lines',
      register(
        scored('Hộ nghèo', 175, 30),
        scored('Hộ cận nghèo', 175, 20),
        scored('Hộ không nghèo', 180, 120),
      ),
    ],
    [
      'escaped and average are not poor',
      register(scored('Hộ mới thoát nghèo', 200, 30), scored('Hộ có mức sống trung bình', 250, 0)),
    ],
    [
      'scores left blank',
      register(scored('Hộ nghèo', null, null), scored('Hộ nghèo', 100, 40)),
      { blank: 1 },
    ],
    ['a score out of range is not judged', register(scored('Hộ nghèo', 100, 25)), { 'other-error': 1 }],
    [
      'one score blank, the other not',
      register(scored('Hộ nghèo', 100, null), scored('Hộ nghèo', null, 30)),
      { blank: 2 },
    ],
    [
      'a blank one beside one nobody can read; both unreadable',
      register(scored('Hộ nghèo', 'một', null), scored('Hộ nghèo', null, 25), scored('Hộ nghèo', 'một', 30)),
      { blank: 2, unreadable: 1 },
    ],
    ['no class written', register(scored(null, 100, 40), scored('Hộ nghèo', 100, 40)), { blank: 1 }],
    [
      'lists without one of the scores beside one that has both',
      readRegister([
        gridOfRecords([scored('Hộ nghèo', 100, 40)], 'Hộ', 0),
        gridOfRecords([household({ ma_ho: 'H8', phan_loai: 'Hộ nghèo', b1: 100 })], 'Hộ nghèo', 1),
        gridOfRecords([household({ ma_ho: 'H9', phan_loai: 'Hộ nghèo', b2: 40 })], 'Hộ nghèo khác', 2),
      ]).register,
      { 'no-column': 2 },
    ],
    [
      'a household by the line of its own area: rural 140; both lines where it cannot be read',
      register(
        { ...scored('Hộ không nghèo', 150, 40), khu_vuc: 'Nông thôn' },
        { ...scored('Hộ nghèo', 140, 40), khu_vuc: 'TT' },
        { ...scored('Hộ nghèo', 150, 40), khu_vuc: 'TT' },
      ),
      { unreadable: 1 },
    ],
    ["an unreadable class is FD56's", register(scored('Hộ nghéo', 100, 20)), { unreadable: 1 }],
  ],
  invalid: [
    [
      'by the line of its own area, wherever a list says it',
      readRegister([
        gridOfRecords([
          { ...scored('Hộ nghèo', 150, 40), khu_vuc: 'Nông thôn' },
          household({ ma_ho: 'H2', chu_ho: 'Lê Thị Hai', khu_vuc: 'Nông thôn' }),
        ]),
        gridOfRecords(
          [household({ ma_ho: 'H2', chu_ho: 'Lê Thị Hai', phan_loai: 'Hộ nghèo', b1: 141, b2: 30 })],
          'Hộ nghèo',
          1,
        ),
      ]).register,
      [
        { at: 'Hộ!C2', says: ['là “Hộ không nghèo” (chuẩn nông thôn: B1 ≤ 140, B2 ≥ 30)'] },
        { at: 'Hộ nghèo!C2', says: ['là “Hộ không nghèo” (chuẩn nông thôn: B1 ≤ 140, B2 ≥ 30)'] },
      ],
    ],
    [
      'near-poor by record, poor by scores; and the reverse',
      register(scored('Hộ cận nghèo', 165, 50), scored('Hộ nghèo', 165, 20), scored('Hộ nghèo', 176, 50)),
      [
        {
          at: 'Hộ!C2',
          related: ['Hộ!D2', 'Hộ!E2'],
          fix: { value: 'Hộ nghèo', apply: 'confirm' },
          says: ['165', '50', 'Hộ cận nghèo', 'Hộ nghèo', '175'],
        },
        { at: 'Hộ!C3', fix: { value: 'Hộ cận nghèo', apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: 'Hộ không nghèo', apply: 'confirm' } },
      ],
    ],
    [
      'where the title gives the class, the finding stands at B1 and there is no cell to correct',
      readRegister([
        gridOf(
          [
            ['DANH SÁCH HỘ CẬN NGHÈO NĂM 2024'],
            ['STT chủ hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'Điểm A', 'Điểm B'],
            [1, 'Lê Văn Một', 'Chủ hộ', 210, 10],
            [null, 'Lê Thị Hai', 'Vợ', null, null],
          ],
          'Hộ cận nghèo',
        ),
      ]).register,
      [{ at: 'Hộ cận nghèo!D3', related: ['Hộ cận nghèo!E3'], fix: null, expected: 'Hộ không nghèo' }],
    ],
  ],
});

// Rural line: 140 points.
testRule(classAgainstScores, {
  settings: { area: 'rural' },
  valid: [['at the rural line', register(scored('Hộ nghèo', 140, 30), scored('Hộ không nghèo', 145, 30))]],
  invalid: [
    [
      'poor in town, not poor in the country',
      register(scored('Hộ nghèo', 145, 30), scored('Hộ nghèo', 175, 30)),
      ['Hộ!C2', 'Hộ!C3'],
    ],
  ],
});

testRule(classAgainstScores, {
  settings: { standard: 'vn-2027' },
  valid: [
    [
      'a standard without a points table judges nobody',
      register(scored('Hộ nghèo', 300, 0)),
      { 'no-points-table': 1 },
    ],
  ],
  invalid: [],
});

import { classAgainstScores } from '../../../../src/core/rules/consistency/class-against-scores';
import { transitionInvalid } from '../../../../src/core/rules/consistency/transition-invalid';
import { readRegister } from '../../../../src/core/register/read-register';
import type { Cell } from '../../../../src/core/model';
import { gridOf, gridOfRecords, household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const of = (phan_loai_dau_ky: Cell, phan_loai: Cell, dien_bien: Cell) =>
  household({ phan_loai_dau_ky, phan_loai, dien_bien });
const [POOR, NEAR, NOT, NEWLY] = [
  'Hộ nghèo',
  'Hộ cận nghèo',
  'Hộ không nghèo',
  'Hộ mới thoát nghèo',
] as const;

testRule(transitionInvalid, {
  after: [classAgainstScores],
  valid: [
    [
      'every movement of the forms, as it should be',
      register(
        of(POOR, NEAR, 'Thoát nghèo - trở thành hộ cận nghèo'),
        of(POOR, NEWLY, 'Thoát nghèo - vượt chuẩn cận nghèo'),
        of(POOR, NOT, 'Thoát nghèo'),
        of(NEAR, POOR, 'Hộ cận nghèo trở thành hộ nghèo'),
        of(NEAR, NOT, 'Thoát cận nghèo'),
        of(NOT, POOR, 'Tái nghèo'),
        of(NOT, NEAR, 'Phát sinh mới'),
        of(POOR, POOR, 'Không thay đổi'),
        of(POOR, POOR, null),
      ),
    ],
    [
      'who came, left or was split says nothing of classes',
      register(
        of('Chuyển đến', POOR, 'Chuyển đến'),
        of(NOT, POOR, 'Tách hộ'),
        household({ phan_loai_dau_ky: POOR, phan_loai: POOR, dien_bien: 'Chuyển đi' }),
      ),
    ],
    [
      'a change without a note, a note nobody can read, classes nobody knows',
      register(of(POOR, NEAR, null), of(POOR, NEAR, 'đã duyệt'), of(null, null, 'Thoát nghèo')),
      { blank: 2, unreadable: 1 },
    ],
    [
      'a class that its scores contradict',
      register(household({ phan_loai_dau_ky: NOT, phan_loai: NOT, dien_bien: 'Tái nghèo', b1: 100, b2: 40 })),
      { 'other-error': 1 },
    ],
    [
      'a year in which it was poor, a mark, nothing',
      register(
        household({ phan_loai: POOR, dien_bien: 'Tái nghèo', tung_ngheo: 2021 }),
        household({ phan_loai: POOR, dien_bien: 'Tái nghèo', tung_ngheo: null }),
        household({ phan_loai: POOR, dien_bien: 'Phát sinh mới', tung_ngheo: 'không' }),
      ),
    ],
    [
      'one mark of three',
      register(
        household({ phan_loai: POOR, ngheo_moi: 'x', tai_ngheo: null, ngheo_cu: null }),
        household({ phan_loai: POOR, ngheo_moi: 'không', tai_ngheo: null, ngheo_cu: 'x' }),
        household({ phan_loai: POOR, ngheo_moi: null, tai_ngheo: null, ngheo_cu: null }),
      ),
      { blank: 1 },
    ],
    [
      'those who left are not judged',
      readRegister([
        gridOf(
          [
            ['DANH SÁCH HỘ GIẢM TRONG NĂM'],
            ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại đầu năm', 'Diễn biến trong năm'],
            ['H1', 'Lê Văn Một', NOT, 'Thoát nghèo'],
          ],
          'Hộ giảm',
        ),
      ]).register,
    ],
  ],
  invalid: [
    [
      'the note against the start, the end, or both',
      register(
        of(NOT, NOT, 'Thoát nghèo - vượt chuẩn cận nghèo'),
        of(POOR, POOR, 'Thoát nghèo'),
        of(POOR, NOT, 'Thoát cận nghèo'),
        of(NEAR, POOR, 'Phát sinh mới'),
        of(POOR, NEAR, 'Không thay đổi'),
      ),
      [
        {
          at: 'Hộ!E2',
          related: ['Hộ!C2', 'Hộ!D2'],
          fix: null,
          says: ['H001', 'Thoát nghèo - vượt chuẩn cận nghèo', '“Hộ không nghèo”'],
        },
        'Hộ!E3',
        { at: 'Hộ!E4', expected: 'Thoát nghèo - vượt chuẩn cận nghèo' },
        { at: 'Hộ!E5', expected: 'Hộ cận nghèo trở thành hộ nghèo' },
        { at: 'Hộ!E6', expected: 'Thoát nghèo - trở thành hộ cận nghèo' },
      ],
    ],
    [
      'the end alone is known',
      register(household({ phan_loai: POOR, dien_bien: 'Thoát nghèo' })),
      [{ at: 'Hộ!D2', related: ['Hộ!C2'], expected: '', says: ['cuối năm là “Hộ nghèo”'] }],
    ],
    [
      'the start alone is known',
      register(of(NOT, null, 'Thoát nghèo')),
      [{ at: 'Hộ!E2', expected: '', says: ['đầu năm là “Hộ không nghèo”'] }],
    ],
    [
      'what the register says of earlier years',
      register(
        household({ phan_loai: POOR, dien_bien: 'Tái nghèo', tung_ngheo: 'không' }),
        household({ phan_loai: POOR, dien_bien: 'Phát sinh mới', tung_ngheo: 2019 }),
      ),
      [
        { at: 'Hộ!D2', related: ['Hộ!E2'], says: ['chưa từng'] },
        { at: 'Hộ!D3', related: ['Hộ!E3'], says: ['từng là hộ nghèo'] },
      ],
    ],
    [
      'two marks; a mark against the class at the start',
      register(
        household({ phan_loai: POOR, ngheo_moi: null, tai_ngheo: 'x', ngheo_cu: 'x' }),
        household({ phan_loai: POOR, phan_loai_dau_ky: NOT, ngheo_moi: null, ngheo_cu: 'x' }),
        household({ phan_loai: POOR, phan_loai_dau_ky: POOR, ngheo_moi: 'x', ngheo_cu: null }),
      ),
      [
        { at: 'Hộ!E2', related: ['Hộ!F2'], says: ['“Tái nghèo”', '“Nghèo cũ”'] },
        { at: 'Hộ!F3', says: ['“Nghèo cũ”', 'Hộ không nghèo', 'Hộ nghèo'] },
        { at: 'Hộ!D4', says: ['“Nghèo mới”'] },
      ],
    ],
  ],
});

const before = readRegister([
  gridOfRecords(
    [
      { ma_ho: 'H1', chu_ho: 'Lê Văn Một', phan_loai: POOR },
      { ma_ho: 'H2', chu_ho: 'Lê Văn Hai', phan_loai: NOT },
    ],
    'Sổ 2023',
  ),
]).register;

describe('with last period’s register', () => {
  testRule(transitionInvalid, {
    inputs: { previous: before },
    valid: [
      [
        'its classes are the start',
        register(
          { ma_ho: 'H1', chu_ho: 'Lê Văn Một', phan_loai: NOT, dien_bien: 'Thoát nghèo' },
          { ma_ho: 'H3', chu_ho: 'Lê Văn Ba', phan_loai: POOR, dien_bien: 'Tái nghèo' },
        ),
      ],
      [
        'the register’s own start class goes first',
        register({
          ma_ho: 'H2',
          chu_ho: 'Lê Văn Hai',
          phan_loai_dau_ky: POOR,
          phan_loai: NOT,
          dien_bien: 'Thoát nghèo',
        }),
      ],
    ],
    invalid: [
      [
        'a household that was not poor last period',
        register(
          { ma_ho: 'H1', chu_ho: 'Lê Văn Một', phan_loai: NEAR, dien_bien: 'Tái cận nghèo' },
          { ma_ho: 'H2', chu_ho: 'Lê Văn Hai', phan_loai: NOT, dien_bien: 'Thoát nghèo' },
        ),
        [
          { at: 'Hộ!D2', expected: 'Thoát nghèo - trở thành hộ cận nghèo' },
          { at: 'Hộ!D3', related: ['Hộ!C3'], says: ['Hộ không nghèo'] },
        ],
      ],
    ],
  });
});

import { columnMostlyEmpty } from '../../../../src/core/rules/completeness/column-mostly-empty';
import { requiredCellBlank } from '../../../../src/core/rules/completeness/required-cell-blank';
import { readRegister } from '../../../../src/core/register/read-register';
import {
  gridOf,
  gridOfRecords,
  gridRegister,
  household,
  member,
  register,
  type Row,
} from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

/** `filled` rows with the fields, the others with these blank. */
const rows = (all: number, filled: number, fields: Row): Row[] =>
  Array.from({ length: all }, (_, at) =>
    at < filled ? fields : Object.fromEntries(Object.keys(fields).map((field) => [field, null])),
  );
const list = (all: number, filled: number, fields: Row) =>
  register(...rows(all, filled, fields).map((row, at) => household({ ma_ho: `H${at}`, ...row })));

testRule(columnMostlyEmpty, {
  valid: [
    // 4 of 20 are 20 %, not more.
    ['a fifth is blank', list(20, 16, { dia_chi: 'Đường Số 1', dan_toc: 'Kinh' })],
    [
      'hamlets given by the headings above, classes by those of the list',
      readRegister([
        gridOf([
          ['STT', 'Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại hộ'],
          ['I', null, 'Thôn 1', null, null],
          ['A', null, 'HỘ NGHÈO', null, null],
          ...Array.from({ length: 24 }, (_, at) => [at + 1, `H${at}`, `Lê Văn ${at}`, null, null]),
        ]),
      ]).register,
    ],
    [
      'who is not counted is not asked: 5 of 24 are 21 %, 4 of 23 are 17 %',
      gridRegister({
        members: Array.from({ length: 24 }, (_, at) =>
          member({
            ma_ho: `H${at}`,
            ho_ten: `Lê Văn ${at}`,
            gioi_tinh: at < 5 ? null : 'Nam',
            trang_thai: at === 0 ? 'Đã chết' : null,
          }),
        ),
      }),
    ],
    [
      'heads without a relation, when a register of members writes them first',
      gridRegister({
        members: Array.from({ length: 48 }, (_, at) =>
          member({
            ma_ho: `H${Math.floor(at / 2)}`,
            stt_tv: (at % 2) + 1,
            ho_ten: `Lê Văn ${at}`,
            quan_he: at % 2 === 0 ? 'Chủ hộ' : 'Con',
            dan_toc: at % 2 === 0 ? 'Kinh' : null,
          }),
        ),
      }),
    ],
    ['fewer rows than tell anything', list(9, 5, { dia_chi: 'Đường Số 1' })],
    [
      'children need no ID number of their own',
      gridRegister({
        members: Array.from({ length: 12 }, (_, at) =>
          at === 0
            ? member({ cccd: '051070990001', ngay_sinh: '05/03/1970' })
            : member({ ho_ten: `Lê Văn ${at}`, quan_he: 'Con', ngay_sinh: '05/03/2020', cccd: null }),
        ),
      }),
    ],
    [
      'columns that are blank for most by right',
      list(40, 2, { ghi_chu: 'x', dtts: 'x', b1: 120, nguyen_nhan: 'Thiếu vốn' }),
    ],
    [
      'members without an ethnic group of their own, heads without a relation',
      readRegister([
        gridOfRecords(
          Array.from({ length: 60 }, (_, at) =>
            at % 3 === 0
              ? { stt_ho: at / 3 + 1, ho_ten: `Lê Văn ${at}`, quan_he: null, dan_toc: 'Kinh' }
              : { stt_ho: null, ho_ten: `Lê Thị ${at}`, quan_he: 'Con', dan_toc: null },
          ),
        ),
      ]).register,
    ],
  ],
  invalid: [
    // 4 of 10 are 40 %, 10 of 30 are 33 %.
    ['a short list', list(10, 6, { dan_toc: 'Kinh' }), [{ at: 'Hộ!C1', says: ['4', '10'] }]],
    [
      'phones, and ID numbers of grown-ups',
      register(
        ...rows(30, 20, { sdt: '0999000001', cccd: '051070990001' }).map((row, at) =>
          household({ ma_ho: `H${at}`, ngay_sinh: '05/03/1970', ...row }),
        ),
      ),
      [
        { at: 'Hộ!D1', severity: 'warning', says: ['10', '30'] },
        { at: 'Hộ!E1', says: ['10', '30'] },
      ],
    ],
    [
      'a column and a fifth, household by household and person by person',
      list(20, 15, { dia_chi: 'Đường Số 1', dan_toc: 'Kinh', gioi_tinh: 'Nam' }),
      [
        { at: 'Hộ!C1', severity: 'warning', fix: null, says: ['Địa chỉ', '5', '20'] },
        { at: 'Hộ!D1', says: ['Dân tộc'] },
        { at: 'Hộ!E1', says: ['Giới tính'] },
      ],
    ],
    [
      'hamlets, sizes and women of a household; sexes and births of persons',
      list(20, 10, { thon: 'Thôn 1', so_nhan_khau: 3, so_nu: 1, ngay_sinh: 1970, gioi_tinh: 'Nam' }),
      ['Hộ!C1', 'Hộ!D1', 'Hộ!E1', 'Hộ!F1', 'Hộ!G1'],
    ],
    [
      'words for nothing are blanks',
      register(
        ...Array.from({ length: 20 }, (_, at) =>
          household({ so_nu: at < 10 ? '-' : 2, so_nhan_khau: at < 10 ? 'chưa rõ' : 4 }),
        ),
      ),
      ['Hộ!C1', 'Hộ!D1'],
    ],
    [
      'relations of the members',
      readRegister([
        gridOfRecords(
          Array.from({ length: 60 }, (_, at) =>
            at % 2 === 0
              ? member({ ma_ho: `H${at}`, ho_ten: `Lê Văn ${at}` })
              : member({
                  ma_ho: `H${at - 1}`,
                  ho_ten: `Lê Thị ${at}`,
                  quan_he: at < 40 ? 'Con' : null,
                }),
          ),
        ),
      ]).register,
      ['Hộ!C1'],
    ],
  ],
});

it('leaves a column alone that CV01 has told of', () => {
  const { findings } = runRules(list(20, 0, { thon: 'Thôn 1', so_nhan_khau: 3 }), [
    requiredCellBlank,
    columnMostlyEmpty,
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['CV01', 'CV01']);
});

import { readRegister } from '../../../../src/core/register/read-register';
import { nameBlankOrSingleWord } from '../../../../src/core/rules/fields/name-blank-or-single-word';
import { gridOfRecords, household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(nameBlankOrSingleWord, {
  valid: [
    ['two words', register(household({ chu_ho: 'Y Bảy', so_nhan_khau: 2 }))],
    [
      'decomposed accents do not split a word',
      register(household({ chu_ho: 'Lê Thị Vy'.normalize('NFD'), so_nhan_khau: 2 })),
    ],
    [
      'two columns headed alike hold different names: which is the head’s is not known, so none is blank',
      readRegister([
        {
          name: 'Hộ',
          id: 1,
          cells: [
            ['Mã hộ', 'Họ và tên chủ hộ', 'Số CCCD', 'Phân loại hộ', 'Họ và tên chủ hộ'],
            ['H1', 'Lê Văn An', '051070990001', 'Hộ nghèo', 'Võ Thị Bé'],
          ],
        },
      ]).register,
      { 'no-column': 1 },
    ],
  ],
  invalid: [
    [
      'Kinh: an error; a minority: a warning; unknown: an error',
      register(
        household({ chu_ho: 'Quân', dan_toc: 'Kinh' }),
        household({ chu_ho: 'Nhi', dan_toc: 'Hrê' }),
        household({ chu_ho: 'Sang', dan_toc: null }),
      ),
      [
        { at: 'Hộ!B2', severity: 'error', says: ['Quân', 'H001'] },
        { at: 'Hộ!B3', severity: 'warning', says: ['Hrê'] },
        { at: 'Hộ!B4', severity: 'error' },
      ],
    ],
    [
      "white space and stand-ins are no names, at the member's own cell",
      readRegister([
        gridOfRecords([
          { stt_ho: 1, ho_ten: 'Lê Nhật Thọ', quan_he: 'Chủ hộ', ngay_sinh: 1970 },
          { stt_ho: null, ho_ten: '   ', quan_he: 'Con', ngay_sinh: 2001 },
          { stt_ho: null, ho_ten: 'Không rõ', quan_he: 'Con', ngay_sinh: 2003 },
        ]),
      ]).register,
      [{ at: 'Hộ!B3', severity: 'error', says: ['Lê Nhật Thọ', '3'] }, 'Hộ!B4'],
    ],
  ],
});

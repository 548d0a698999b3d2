import { readRegister } from '../../../../src/core/register/read-register';
import { nameBlankOrSingleWord } from '../../../../src/core/rules/fields/name-blank-or-single-word';
import { gridOfRecords, household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

/** A column for the head and one for members, who stand beneath; the head's name in the second as given. */
const headsAndMembers = (names: readonly (string | null)[]) =>
  gridOfRecords(
    ['Lê Văn Một', 'Lê Văn Hai', 'Lê Văn Ba'].flatMap((chu_ho, at) => [
      { stt_ho: at + 1, chu_ho, ho_ten: names[at] ?? null, quan_he: 'Chủ hộ', ngay_sinh: 1970 },
      { stt_ho: null, chu_ho: null, ho_ten: `Trần Thị V${at}`, quan_he: 'Vợ', ngay_sinh: 1972 },
    ]),
  );

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
    [
      'a list that leaves the name column blank on the rows of heads',
      readRegister([headsAndMembers([null, null, 'Lê Văn Ba'])]).register,
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
      'the head’s name cell left blank where the list names heads in both columns',
      readRegister([headsAndMembers([null, 'Lê Văn Hai', 'Lê Văn Ba'])]).register,
      [{ at: 'Hộ!C2', severity: 'error', related: ['Hộ!B2'], says: ['Lê Văn Một', 'dòng 2'] }],
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

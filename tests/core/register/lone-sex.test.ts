/** A column 'Nữ' alone: a mark is a woman, a blank is nobody known. */
import { explainRegister } from '../../../src/core/register/explain';
import { parseMapping } from '../../../src/core/register/mapping';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

const read = (header: string, field: string, cells: readonly (string | number | null)[]) =>
  readRegister(
    [
      gridOf(
        [
          ['Mã hộ', 'Họ và tên chủ hộ', header, 'Số nhân khẩu'],
          ...cells.map((cell, i) => [`H${i}`, 'Lê An', cell, 1]),
        ],
        'Sổ',
      ),
    ],
    {
      mapping: parseMapping({
        Sổ: { headerRows: [1], columns: { ma_ho: 'A', chu_ho: 'B', [field]: 'C', so_nhan_khau: 'D' } },
      }),
    },
  );
const sexesOf = (...[header, field, cells]: Parameters<typeof read>) =>
  read(header, field, cells).register.households.map(({ main: { head } }) =>
    head.sex.kind === 'ok' ? head.sex.value : head.sex.kind,
  );

it('takes a mark, a year or the word, and invents nothing for a blank or a no', () => {
  expect(sexesOf('Nữ', 'gioi_tinh_nu', ['x', null, '0', 1980, 'nữ', '??'])).toEqual([
    'female',
    'blank',
    'blank',
    'female',
    'female',
    'unreadable',
  ]);
  expect(sexesOf('Nam', 'gioi_tinh_nam', ['x', null])).toEqual(['male', 'blank']);
  expect(sexesOf('Năm sinh nữ', 'nam_sinh_nu', [1980, null])).toEqual(['female', 'blank']);
});

it('says at the column what its blanks mean', () => {
  const { sheets } = explainRegister(read('Nữ', 'gioi_tinh_nu', ['x', null]), 'vi');
  expect(sheets[0]?.fields.find(({ field }) => field === 'gioi_tinh_nu')?.why).toBe(
    'theo tệp ghép cột; có ghi là nữ; ô trống: chưa rõ nam hay nữ',
  );
});

describe('the bare headers “Nam” and “Nữ”', () => {
  const asked = (cells: readonly (string | number | null)[][]) => {
    const rows = cells.map((pair, i) => [`H${i}`, 'Lê Thị An', ...pair, 2 + i]);
    const grid = gridOf([['Mã hộ', 'Họ và tên chủ hộ', 'Nam', 'Nữ', 'Số nhân khẩu'], ...rows], 'Sổ');
    const reading = readRegister([grid]);
    return {
      questions: explainRegister(reading, 'vi').sheets.flatMap((sheet) =>
        sheet.questions
          .filter(({ columns }) => columns.length > 0)
          .map(({ kind, columns, fields }) => [kind, columns, fields]),
      ),
      sexes: reading.register.households.map(({ main: { head } }) => head.sex.kind),
    };
  };

  it('over marks are asked about: nobody’s sex is taken from them unasked', () => {
    const { questions, sexes } = asked([
      ['x', null],
      [null, 'x'],
      ['x', null],
    ]);
    expect(questions).toEqual([
      ['unsure-column', ['C'], ['gioi_tinh_nam']],
      ['unsure-column', ['D'], ['gioi_tinh_nu']],
    ]);
    expect(sexes).toEqual(['absent', 'absent', 'absent']);
  });

  it('over numbers of persons are not', () => {
    expect(
      asked([
        [2, 3],
        [3, 2],
        [4, 2],
      ]).questions,
    ).toEqual([]);
  });
});

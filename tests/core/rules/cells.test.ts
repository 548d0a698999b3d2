import {
  birthPlace,
  cellOf,
  firstColumn,
  namePlace,
  placeOf,
  saysHasNone,
  saysNothing,
  sexPlace,
} from '../../../src/core/rules/cells';
import { indexRegister } from '../../../src/core/rules/register-index';
import { readRegister } from '../../../src/core/register/read-register';
import type { Cell } from '../../../src/core/model';
import { gridOf, gridRegister, member, register } from '../../support/builders';

describe('saysNothing', () => {
  it('takes blanks, dashes and the words for nothing, however they are typed', () => {
    const words = [
      '',
      '  ',
      '-',
      '…',
      'không rõ',
      'CHƯA RÕ',
      'Chưa  có ',
      'chưa cập nhật',
      'X',
      'n/a',
      '?',
      'NA  ',
    ];
    for (const form of ['NFC', 'NFD'] as const)
      expect(words.filter((word) => !saysNothing(word.normalize(form)))).toEqual([]);
    expect(saysNothing('\u00a0không\u00a0có\u200b')).toBe(true);
  });

  it('takes no name, number or remark for nothing', () => {
    const words = [
      'Khôi',
      'Chung',
      'Xuân',
      'Na Văn Khương',
      'Nguyễn Văn An',
      '051075990001',
      '0',
      'không có nhà',
      'xã',
      'Na',
      'n/ao',
      'xx',
      'x2',
      '- 5',
      '?a',
      'azz',
      'zaa',
      '9',
      'Ở với không rõ',
    ];
    expect(words.filter((word) => saysNothing(word))).toEqual([]);
    expect(saysNothing(0)).toBe(false);
  });
});

it('takes a remark without digits that begins with "none (yet)" for no number', () => {
  const is = ['chưa làm', 'Không có giấy tờ', 'KO', 'đang chờ cấp', 'chưa'];
  const no = ['chưa làm 2024', 'khôngg', 'có nhưng chưa lấy', 'mất', 'Đangar', ''];
  expect(is.filter((text) => !saysHasNone(text))).toEqual([]);
  expect(no.filter((text) => saysHasNone(text))).toEqual([]);
});

describe('where things of a person stand', () => {
  const persons = (header: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
    indexRegister(readRegister([gridOf([header, ...rows])]).register).persons.map(({ person }) => person);
  const fields = (header: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
    persons(header, ...rows).map((person) => [birthPlace(person)?.field, sexPlace(person)?.field]);

  it('is the column of the birth date and that of the sex', () => {
    const { members } = gridRegister({ members: [member({ ngay_sinh: 1970, gioi_tinh: 'Nam' })] })
      .households[0]!;
    expect([birthPlace(members[0]!)?.field, sexPlace(members[0]!)?.field]).toEqual([
      'ngay_sinh',
      'gioi_tinh',
    ]);
    expect(namePlace(members[0]!)).toMatchObject({ row: 2, field: 'ho_ten' });
    expect(cellOf(placeOf(members[0]!, 'quan_he'))).toBe('Chủ hộ');
    expect(cellOf(placeOf(members[0]!, 'cccd'))).toBeNull();
  });

  it('is the filled one of the years of men and of women, the first where neither is', () => {
    const header = ['Mã hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'Năm sinh nam', 'Năm sinh nữ'];
    expect(
      fields(
        header,
        ['H1', 'Lê Văn Một', 'Chủ hộ', 1970, null],
        ['H1', 'Lê Thị Hai', 'Vợ', null, 1972],
        ['H1', 'Lê Thị Ba', 'Con', null, null],
      ),
    ).toEqual([
      ['nam_sinh_nam', 'nam_sinh_nam'],
      ['nam_sinh_nu', 'nam_sinh_nu'],
      ['nam_sinh_nam', 'nam_sinh_nam'],
    ]);
  });

  it('is nowhere without the columns', () => {
    const { head } = register({ ma_ho: 'H1', chu_ho: 'Lê Văn Một', thon: 'Thôn 1' }).households[0]!.main;
    expect([birthPlace(head), sexPlace(head)]).toEqual([null, null]);
    expect([firstColumn(head.table, ['b1', 'thon', 'ma_ho']), firstColumn(head.table, ['b1'])]).toEqual([
      'thon',
      null,
    ]);
  });
});

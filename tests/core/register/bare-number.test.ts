/** 'STT hộ' beside a bare 'TT': two columns of register.json, not two claims to one field. */
import type { Cell } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

const read = (household: string, member: string, rows: readonly (readonly Cell[])[]) => {
  const header = [household, member, 'Mã hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'Ngày sinh', 'Giới tính'];
  const reading = readRegister([gridOf([header, ...rows], 'Danh sách')]);
  return reading.register;
};
/** Two households of two: the number of the household on the head's row, that of the member from 1 in each. */
const people: readonly (readonly Cell[])[] = [
  [1, 1, 'H01', 'Lê Văn An', 'Chủ hộ', '01/01/1980', 'Nam'],
  [null, 2, 'H01', 'Trần Thị Bình', 'Vợ', '02/02/1982', 'Nữ'],
  [2, 1, 'H02', 'Phạm Văn Chung', 'Chủ hộ', '03/03/1975', 'Nam'],
  [null, 2, 'H02', 'Phạm Thị Dung', 'Con', '04/04/2005', 'Nữ'],
];

describe.each([
  ['STT hộ', 'TT'],
  ['STT chủ hộ', 'TT'],
  ['Số TT hộ', 'STT'],
])('%s beside %s', (household, member) => {
  it('are the numbers of the household and of its members', () => {
    const register = read(household, member, people);
    const [table] = register.tables;
    expect(table?.columns.get('stt_ho')).toBe(0);
    expect(table?.columns.get('stt_tv')).toBe(1);
    expect(register.households.map(({ members }) => members.length)).toEqual([2, 2]);
  });

  it('a number that runs on through the list is no number of members', () => {
    const running = people.map((row, at) => [row[0] ?? null, at + 1, ...row.slice(2)]);
    const [table] = read(household, member, running).tables;
    expect(table?.columns.get('stt_ho')).toBe(0);
    expect(table?.columns.has('stt_tv')).toBe(false);
  });
});

import { maritalStatus } from '../../../src/core/rules/marital-status';
import type { Cell } from '../../../src/core/model';
import { gridRegister, member, type Row } from '../../support/builders';

const statusOf = (fields: Row) =>
  maritalStatus(
    gridRegister({ members: [member({ ngay_sinh: 1970, ...fields })] }).households[0]!.members[0]!,
  );
const of = (hon_nhan: Cell) => statusOf({ hon_nhan });

/** The words of the column Tình trạng hôn nhân, as census forms (chưa vợ/chồng, có vợ/chồng, góa, ly hôn/ly thân) and staff write them. */
it.each([
  ['single', 'Độc thân; Chưa kết hôn; Chưa có vợ; Chưa có chồng; Chưa vợ; Chưa chồng; Chưa có vợ/chồng'],
  [
    'single',
    'Chưa vợ/chồng; Chưa lập gia đình; Chưa có gia đình; Chưa từng kết hôn; ĐỘC THÂN; chưa  kết hôn ',
  ],
  [
    'married',
    'Đã kết hôn; Kết hôn; Có vợ; Có chồng; Có vợ/chồng; Có vợ hoặc chồng; Đang có vợ; Đang có chồng',
  ],
  ['married', 'Đang có vợ/chồng; Đã có vợ; Đã có chồng; Đã có gia đình; Có gia đình; Đã lập gia đình'],
  ['widowed', 'Góa; Góa vợ; Góa chồng; Góa vợ/chồng; Ở góa; Vợ chết; Chồng chết'],
  ['divorced', 'Ly hôn; Li hôn; Đã ly hôn; Ly dị; Ly thân; Ly hôn/ly thân'],
])('%s: %s', (value, words) => {
  const other = words.split('; ').filter((word) => {
    const reading = of(word);
    return reading.kind !== 'ok' || reading.value !== value;
  });
  expect(other).toEqual([]);
});

it('is blank where nothing is said, absent without the column, and unreadable in other words', () => {
  expect([of(null), of('không rõ'), of('-')]).toEqual([
    { kind: 'blank' },
    { kind: 'blank' },
    { kind: 'blank' },
  ]);
  expect(statusOf({})).toEqual({ kind: 'absent' });
  expect(of(' sống  thử ')).toEqual({ kind: 'unreadable', text: 'sống thử' });
});

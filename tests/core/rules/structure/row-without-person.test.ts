import { readRegister } from '../../../../src/core/register/read-register';
import type { Cell } from '../../../../src/core/model';
import { rowWithoutPerson } from '../../../../src/core/rules/structure/row-without-person';
import { gridOf, household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const person = (code: string): Cell[] => [code, `Lê Văn ${code}`, '051083990001', 1];
const BLANK: Cell[] = [null, ' ', null, null];
const list = (...rows: readonly Cell[][]) =>
  readRegister([gridOf([['Mã hộ', 'Họ và tên chủ hộ', 'CCCD', 'Số nhân khẩu'], ...rows], 'DS')]).register;

testRule(rowWithoutPerson, {
  valid: [
    ['rows one after the other', register(household(), household({ ma_ho: 'H002' }))],
    [
      'a total and blank rows below the last household',
      list(person('H1'), person('H2'), BLANK, [null, 'Tổng cộng', null, 2], BLANK),
    ],
    [
      'group rows head the rows beneath them',
      list(['I', 'Tổ dân phố 1', null, null], person('H1'), ['II', 'Tổ dân phố 2', null, null], person('H2')),
    ],
  ],
  invalid: [
    [
      'a run of blank rows is one note; a subtotal stands where the row begins',
      list(
        person('H1'),
        BLANK,
        BLANK,
        person('H2'),
        [null, 'Cộng tổ dân phố 1', null, 2],
        person('H3'),
        ['1', 'Cộng tổ dân phố 2', null, 1],
        person('H4'),
      ),
      [
        { at: 'DS!A3', severity: 'info', fix: null, says: ['Dòng 3: dòng trống'] },
        { at: 'DS!B6', severity: 'info', says: ['Dòng 6', '“Cộng tổ dân phố 1”'] },
        { at: 'DS!A8' },
      ],
    ],
    [
      'twenty of them are one note',
      list(...Array.from({ length: 21 }, (_, at) => [person(`H${at}`), BLANK]).flat()),
      [{ at: 'DS!A3', says: ['20 dòng', 'từ dòng 3'] }],
    ],
  ],
});

import { personTwiceInHousehold } from '../../../../src/core/rules/structure/person-twice-in-household';
import { gridRegister, household, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const head = member({ ngay_sinh: '04/04/1980', cccd: '051080990144' });
const child = (ho_ten: string, fields = {}) =>
  member({ ho_ten, quan_he: 'Con', ngay_sinh: '01/06/2010', cccd: null, ...fields });

testRule(personTwiceInHousehold, {
  valid: [
    [
      'twins with numbers of their own',
      gridRegister({
        members: [
          head,
          child('Lê Thị Mai', { cccd: '051310990141' }),
          child('Lê Thị Mận', { cccd: '051310990142' }),
        ],
      }),
    ],
    ['Hà and Hạ are two names', gridRegister({ members: [head, child('Lê Thị Hà'), child('Lê Thị Hạ')] })],
    [
      'so are Hoa and Hòa; one spelling with two ID numbers is two persons',
      gridRegister({
        members: [
          head,
          child('Lê Thị Hoa'),
          child('Lê Thị Hòa'),
          child('Lê Văn Tý', { cccd: '051210990141' }),
          child('Lê Văn Tí', { cccd: '051210990148' }),
        ],
      }),
    ],
    [
      "made-up and short numbers are nobody's",
      gridRegister({
        members: [
          head,
          child('Lê Hai', { cccd: '0' }),
          child('Lê Ba', { cccd: '0' }),
          child('Lê Tư', { cccd: '111111111111' }),
          child('Lê Năm', { cccd: '111111111111' }),
        ],
      }),
    ],
    [
      'one name, a birth year only',
      gridRegister({
        members: [head, child('Lê Thị Hà', { ngay_sinh: 2010 }), child('Lê Thị Hà', { ngay_sinh: 2010 })],
      }),
    ],
    [
      'one number with two names is ST16',
      gridRegister({ members: [head, child('Lê Thị Mai', { cccd: '051080990144' })] }),
      { 'other-error': 1 },
    ],
    [
      'the head on the household list and on the member sheet',
      gridRegister({ households: [household({ cccd: '051080990144' })], members: [head] }),
    ],
  ],
  invalid: [
    [
      'the same number, with and without its zero; the same name and date, whatever the spelling',
      gridRegister({
        members: [
          head,
          member({ ...head, quan_he: 'Con', cccd: 51080990144, ngay_sinh: null }),
          child('Phan Thị Hòa'),
          child('PHAN THỊ HOÀ'),
        ],
      }),
      [
        { at: 'Thành viên!E3', related: ['Thành viên!E2'], fix: null, says: ['0510•••••144', 'dòng 2'] },
        { at: 'Thành viên!B5', related: ['Thành viên!B4'], says: ['họ tên'] },
      ],
    ],
    [
      'a name typed without accents, with some of them, or with i for y',
      gridRegister({
        members: [
          head,
          child('Lê Thị Hà', { cccd: '051310990141' }),
          child('Le Thi Ha'),
          child('Phạm Ngọc Thanh'),
          child('Phạm Ngoc Thanh'),
          child('Lý Thị Mỹ'),
          child('Lí Thị Mĩ'),
        ],
      }),
      [
        { at: 'Thành viên!B4', related: ['Thành viên!B3'], severity: 'error', says: ['khác cách viết dấu'] },
        { at: 'Thành viên!B6', related: ['Thành viên!B5'] },
        { at: 'Thành viên!B8', related: ['Thành viên!B7'] },
      ],
    ],
    [
      'three times is one finding',
      gridRegister({ members: [head, child('Lê Thị Hà'), child('Lê Thị Hà'), child('Lê Thị Hà')] }),
      [{ at: 'Thành viên!B5', related: ['Thành viên!B3', 'Thành viên!B4'] }],
    ],
  ],
});

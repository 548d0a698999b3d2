import { childWithoutIdNumber } from '../../../../src/core/rules/fields/child-without-id-number';
import { gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const head = member({ ngay_sinh: 1970, cccd: null });
const child = (ngay_sinh: string | number | null, cccd: string | null = null) =>
  member({ ho_ten: 'Lê Thị Hai', quan_he: 'Con', ngay_sinh, cccd });

// Review on 31/12/2024: under 14 is born from 01/01/2011 on.
testRule(childWithoutIdNumber, {
  valid: [
    ['a child with a number', gridRegister({ members: [head, child(2015, '051315990001')] })],
    ['from 14 on it is CV04', gridRegister({ members: [head, child('31/12/2010')] })],
    ['made-up digits are FD10', gridRegister({ members: [head, child(2015, '000000000000')] })],
    ['nobody knows how old', gridRegister({ members: [head, child(null)] }), { blank: 1 }],
    [
      'not counted in the household',
      gridRegister({ members: [head, member({ quan_he: 'Ở trọ', ngay_sinh: 2015, cccd: null })] }),
    ],
    ['no column', register(household({ ngay_sinh: 2015 })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'the last day under 14; a lone 0; a head who is a child',
      gridRegister({
        members: [member({ ngay_sinh: 2012, cccd: '-' }), child('01/01/2011'), child('03/03/2015', '0')],
      }),
      [
        { at: 'Thành viên!E2', severity: 'info', fix: null, says: ['12 tuổi'] },
        { at: 'Thành viên!E3', severity: 'info', says: ['13 tuổi', 'Lê Thị Hai'] },
        { at: 'Thành viên!E4', says: ['9 tuổi'] },
      ],
    ],
    [
      'most children of the list: once, at the heading',
      gridRegister({
        members: [
          head,
          ...Array.from({ length: 21 }, (_, at) => child(2012 + (at % 9))),
          child(2015, '051315990001'),
        ],
      }),
      [{ at: 'Thành viên!E1', severity: 'info', says: ['21 trẻ', '14 tuổi'] }],
    ],
  ],
});

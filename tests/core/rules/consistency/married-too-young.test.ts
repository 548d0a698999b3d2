import { marriedTooYoung } from '../../../../src/core/rules/consistency/married-too-young';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const people = (
  ...rows: readonly (readonly [
    hon_nhan: string | null,
    ngay_sinh: string | number | null,
    quan_he?: string,
  ])[]
) =>
  gridRegister({
    members: [
      member({ ngay_sinh: 1980, hon_nhan: 'Độc thân' }),
      ...rows.map(([hon_nhan, ngay_sinh, quan_he = 'Con'], at) =>
        member({ ho_ten: `Lê Minh ${at}`, quan_he, ngay_sinh, hon_nhan }),
      ),
    ],
  });

// At 31/12/2024: fifteen on 31/12/2009.
testRule(marriedTooYoung, {
  valid: [
    ['fifteen on the day; a single child', people(['Đã kết hôn', '31/12/2009'], ['Chưa kết hôn', 2015])],
    ['nothing written, another word', people([null, 2015], ['Khác', 2015]), { blank: 1, unreadable: 1 }],
    ['no birth date', people(['Góa', null]), { blank: 1 }],
    ["a wife of twelve is CS07's", people(['Có chồng', 2012, 'Vợ']), { 'other-error': 1 }],
  ],
  invalid: [
    [
      'married, widowed or divorced below fifteen',
      people(['Đã kết hôn', '01/01/2010'], ['Góa', 2014], ['ly hôn', 2012], ['Có vợ/chồng', 2013]),
      [
        {
          at: 'Thành viên!E3',
          severity: 'warning',
          related: ['Thành viên!D3'],
          fix: null,
          says: ['14 tuổi', 'Đã kết hôn'],
        },
        'Thành viên!E4',
        'Thành viên!E5',
        'Thành viên!E6',
      ],
    ],
  ],
});

import { idNumberOldCard } from '../../../../src/core/rules/fields/id-number-old-card';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(idNumberOldCard, {
  valid: [
    [
      'twelve digits, eleven digits',
      register(household({ cccd: '051070990001' }), household({ cccd: 51070990001 })),
    ],
    [
      'nine made-up digits',
      register(household({ cccd: '123456789' }), household({ cccd: 111111111 })),
      { placeholder: 2 },
    ],
    ['eight digits may be anything', register(household({ cccd: 12345670 }))],
    ['nothing written', register(household({ cccd: null }), household({ cccd: '0' })), { blank: 2 }],
    ['no column', register(household()), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'nine digits as text, with dots, as a number; nothing is offered in their place',
      register(
        household({ cccd: '215218087' }),
        household({ cccd: '215.218.087' }),
        household({ cccd: 218917126 }),
      ),
      [
        { at: 'Hộ!C2', severity: 'warning', fix: null, expected: '', says: ['CMND', '2152••087'] },
        { at: 'Hộ!C3', says: ['215.2••.087'] },
        { at: 'Hộ!C4', fix: null },
      ],
    ],
    [
      'a list made with the old cards: once, at the heading',
      register(
        // Three apart, so that nothing looks dragged.
        ...Array.from({ length: 20 }, (_, at) => household({ cccd: String(215218087 + at * 3) })),
        household({ cccd: '051070990001' }),
      ),
      [{ at: 'Hộ!C1', severity: 'warning', fix: null, says: ['20 ô'] }],
    ],
  ],
});

import * as fc from 'fast-check';
import { idNumberCheckDigit } from '../../../../src/core/rules/fields/id-number-check-digit';
import { household, register } from '../../../support/builders';
import { runRules, skipsOf } from '../../../support/rule-tester';

const registerOf = (lastSix: string) =>
  register(
    household({ gioi_tinh: 'Nam', ngay_sinh: '21/12/1983', cccd: `051083${lastSix}` }),
    // The sex digit is a woman's.
    household({
      ma_ho: 'H002',
      chu_ho: 'Lê Văn Khác',
      gioi_tinh: 'Nam',
      ngay_sinh: '21/12/1983',
      cccd: `052183${lastSix}`,
    }),
  );

describe('FD13 id-number-check-digit', () => {
  it('never reports, and passes nothing by not checking', () => {
    const result = runRules(registerOf('990001'), [idNumberCheckDigit]);
    expect([result.findings, result.passed, skipsOf(result, 'FD13')]).toEqual([[], 0, {}]);
  });

  it('no rule judges a number by its last six digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (serial) => {
        const { findings } = runRules(registerOf(String(serial).padStart(6, '0')));
        expect(findings.map(({ code, ref }) => [code, ref.row])).toEqual([['FD07', 3]]);
      }),
      { numRuns: 200 },
    );
  });
});

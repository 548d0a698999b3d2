/** Nothing recorded is nothing to differ from. */
import { compareClasses, isListed } from '../../../src/core/reports/class-comparison';
import type { Classification } from '../../../src/core/model';
import { household, register } from '../../support/builders';

const computed = { result: 'poor', reason: { code: 'points', params: {} } } as unknown as Classification;
const agreementOf = (fields: Parameters<typeof household>[0]) => {
  const [first] = register(household({ so_nhan_khau: 2, ...fields })).households;
  if (!first) throw new Error('no household');
  return compareClasses(first, computed);
};

it.each([
  ['Hộ nghèo', 'agrees'],
  ['Hộ cận nghèo', 'differs'],
  // Written, and not a class that can be read: it does differ.
  ['Hộ cân nghéo', 'differs'],
  [null, 'unrecorded'],
])('%s against poor: %s', (phan_loai, agreement) => {
  expect(agreementOf({ phan_loai }).agreement).toBe(agreement);
});

it('a register without a column of classes records none, and its households are listed', () => {
  const compared = agreementOf({});
  expect(compared.agreement).toBe('unrecorded');
  expect(isListed(compared)).toBe(true);
});

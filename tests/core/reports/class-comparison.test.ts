/** Nothing recorded is nothing to differ from. */
import { compareClasses, isListed } from '../../../src/core/reports/class-comparison';
import type { Classification } from '../../../src/core/model';
import { classifyHousehold } from '../../../src/core/indicators/classify-household';
import { vn2022 } from '../../../src/core/standards/vn-2022';
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

it.each(['Hộ nghèo', null])(
  'points and income that give two classes are told so, with %s written',
  (phan_loai) => {
    // B1 140 and B2 30 are poor in a commune; 1.500.001 đồng are above its line.
    const fields = { so_nhan_khau: 2, b1: 140, b2: 30, thu_nhap: 1_500_001, phan_loai };
    const [first] = register(household(fields)).households;
    if (!first) throw new Error('no household');
    const both = classifyHousehold(first, { area: 'rural' }, vn2022);
    expect(compareClasses(first, both)).toMatchObject({
      agreement: 'disputed',
      computed: { result: 'poor' },
    });
  },
);

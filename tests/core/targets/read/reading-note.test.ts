/** How a target is read, in square brackets behind its words. */
import { splitReading, withReading } from '../../../../src/core/targets/read/reading-note';

describe.each([
  ['70% có nhà tiêu [tính như: hộ nghèo có nhà tiêu]', '70% có nhà tiêu', 'hộ nghèo có nhà tiêu', false],
  ['70% có nhà tiêu [nhập tay]', '70% có nhà tiêu', null, true],
  ['70% có nhà tiêu [tính như: hộ nghèo; nhập tay]', '70% có nhà tiêu', 'hộ nghèo', true],
  ['70% có nhà tiêu', '70% có nhà tiêu', null, false],
])('%s', (written, text, reading, byHand) => {
  it('is taken apart', () => expect(splitReading(written)).toEqual({ text, reading, byHand }));
  it('is put together', () => expect(withReading({ text, reading, byHand })).toBe(written));
});

it.each(['Số hộ []', 'Số hộ [ ]', 'Số hộ [ghi chú]', '[nhập tay] Số hộ'])(
  '%s is all the plan’s own',
  (written) => expect(splitReading(written)).toEqual({ text: written, reading: null, byHand: false }),
);

it('without words behind it is read as nothing', () =>
  expect(splitReading('Số hộ [tính như: ]')).toEqual({ text: 'Số hộ', reading: null, byHand: false }));

/** Lines of a report in one paragraph. */
import { sentences } from '../../src/ui/panel/text';

test('a line that ends without a mark gets its full stop before the next begins', () => {
  expect(
    sentences(['Xong.', 'Sổ hộ: 3 lỗi; 4.500 lượt không kiểm tra được', 'Sổ hộ không bị thay đổi.']),
  ).toBe('Xong. Sổ hộ: 3 lỗi; 4.500 lượt không kiểm tra được. Sổ hộ không bị thay đổi.');
});

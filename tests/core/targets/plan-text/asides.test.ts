/** What one figure tells of another, from the words between them. */
import type { Aside } from '../../../../src/core/targets/plan-text/asides';
import { asideOf, isStartOf } from '../../../../src/core/targets/plan-text/asides';
import { passageOf } from '../../../../src/core/targets/plan-text/passage';
import { quantitiesOf } from '../../../../src/core/targets/plan-text/quantities';

/** Of the last figure of a clause, behind the one before it. */
function asideIn(text: string): Aside | null {
  const { plain } = passageOf(text);
  const found = quantitiesOf(passageOf(text));
  const quantity = found.at(-1);
  if (!quantity) throw new Error('no figure');
  const previous = found.at(-2);
  return asideOf(quantity, previous, plain.slice(previous?.to ?? 0, quantity.at), plain.slice(quantity.at));
}

it.each([
  // What it is measured from
  ['Giảm 20 hộ so với 52 hộ đầu năm', 'start'],
  ['Giảm 20 hộ so với mức là 52 hộ', 'start'],
  ['Giảm 20 hộ so với tổng số 52 hộ', 'start'],
  ['Giảm 16 hộ nghèo trên tổng số 52 hộ nghèo', 'start'],
  ['Giảm 16 hộ trong số 52 hộ cận nghèo', 'start'],
  ['Giảm 16 hộ của tổng 52 hộ gia đình nghèo', 'start'],
  ['Giảm 16 hộ nghèo trên 52 hộ nghèo', 'start'],
  ['Giảm 16 hộ trên 52 hộ nghèo', 'start'],
  ['Giảm 16 hộ cận nghèo đa chiều trên 52 hộ cận nghèo', 'start'],
  ['Giảm 16 hộ so với 52 hộ nghèo của toàn xã', 'start'],
  // All there are
  ['Giảm 16 hộ so với 1.441 hộ dân', 'whole'],
  ['Giảm 16 hộ so với 1.441 hộ gia đình', 'whole'],
  ['Giảm 16 hộ so với 1.441 hộ toàn xã', 'whole'],
  ['Giảm 16 hộ so với 1.441 hộ tổng cộng', 'whole'],
  ['Giảm 16 hộ trên tổng số 1.441 hộ', 'whole'],
  ['Giảm 16 hộ trên 1.441 hộ dân', 'whole'],
  ['Giảm 16 hộ trên tổng số 1.441 hộ dân, hộ nghèo', 'whole'],
  ['Giảm 16 hộ nghèo trong tổng số 52 khẩu', 'whole'],
  ['80% hộ nghèo có ít nhất 01 lao động', 'whole'],
  ['80% tổng số hộ nghèo có tối thiểu 01 người', 'whole'],
  ['80% hộ nghèo có từ 01 lao động', 'whole'],
  ['5 lao động thuộc 4 hộ nghèo', 'whole'],
  ['5 trẻ em của 4 hộ', 'whole'],
  ['5 người trong 4 hộ', 'whole'],
  // Where
  ['Giảm 16 hộ tại 6 tổ dân phố', 'place'],
  ['Giảm 16 hộ ở 6/6 thôn', 'place'],
  ['Giảm 16 hộ ở cả 6 thôn', 'place'],
  ['Giảm 16 hộ trên địa bàn 6 ấp', 'place'],
  ['Giảm 16 hộ khắp 6 xóm', 'place'],
  ['Giảm 16 hộ ở ít nhất 6 bản', 'place'],
  ['Giảm 16 hộ trong toàn bộ các 6 khu', 'place'],
  ['Giảm 16 hộ ở 6 tổ', 'place'],
  ['Giảm 16 hộ ở 16 tổ', 'place'],
  ['Giảm 16 hộ ở 1/3 thôn', 'place'],
  ['Giảm 16 hộ ở 6 khu dân cư', 'place'],
  // Figures of their own
  ['Giảm 16 hộ, xây 6 thôn', null],
  ['Giảm 16 hộ trong 6 tổ hợp tác', null],
  ['Giảm 16 hộ và 4 hộ', null],
  ['Giảm 16 hộ nghèo trên đất, 4 hộ', null],
  ['Giảm 16 hộ ở 4 hộ, năm 2026 xóm', null],
  ['Giảm 16 hộ ở xã và 6 thôn', null],
  ['5 lao động thuộc xã, 4 hộ nghèo', null],
  ['5 lao động thuộc 4 dự án', null],
  ['Giảm 16 người trên 52 hộ', null],
  ['Giảm 16% trên 52 hộ', null],
  ['Giảm 16 hộ, tăng trên 52 hộ', null],
  ['Hỗ trợ 16 hộ thuộc 4 hộ', null],
  ['5 lao động cho 4 hộ nghèo', null],
  ['5 lao động thuộc 4%', null],
  ['80% hộ nghèo; xã có ít nhất 01 lao động', null],
  ['80% người có ít nhất 01 lao động', null],
  ['80% hộ nghèo có ít nhất 01 lớp', null],
  ['80 hộ nghèo có ít nhất 01 lao động', null],
  ['80% hộ nghèo có 01 lao động', null],
])('%s: %s', (text, aside) => expect(asideIn(text)).toBe(aside));

describe('a figure another one starts from', () => {
  const startsFrom = (text: string) => {
    const [start, other] = quantitiesOf(passageOf(text));
    if (!start || !other) throw new Error('no two figures');
    return isStartOf(start, other);
  };
  it.each([
    ['52 hộ, 16 hộ', true],
    ['52 hộ, 52 hộ', true],
    ['52, 16 hộ', true],
    ['52 hộ, 16', true],
    ['16 hộ, 52 hộ', false],
    ['52 hộ, 16 người', false],
    ['52 hộ, 16%', false],
    ['16%, 52 hộ', false],
    ['5%, 3%', true],
    ['3%, 5%', true],
    ['2/3 số hộ, 1/3 số hộ', false],
    ['7/9 thôn, 5/9 thôn', false],
  ])('%s: %s', (text, starts) => expect(startsFrom(text)).toBe(starts));
});

import { allowance, disability, isAllowanceTicked } from '../../../src/core/rules/allowance';
import type { Cell, Register } from '../../../src/core/model';
import { gridRegister, household, member } from '../../support/builders';

const list = (field: 'btxh' | 'khuyet_tat' | 'sdt', ...cells: readonly Cell[]): Register =>
  gridRegister({
    members: cells.map((cell, at) =>
      member({ ma_ho: `H${at}`, ho_ten: `Lê Văn ${at}`, ngay_sinh: 1950, [field]: cell }),
    ),
  });
const REVIEW = '2024-12-31';
const persons = ({ households }: Register) => households.flatMap(({ main }) => main.members);

describe('an allowance', () => {
  it.each([
    ['x', 'yes'],
    ['Có', 'yes'],
    ['500.000 đồng', 'yes'],
    ['Người cao tuổi', 'yes'],
    // 'Đang chờ, chưa hưởng' was once an allowance, as was everything that does not begin with 'không' or 'chưa'.
    ['Đang chờ, chưa hưởng', 'unknown'],
    ['đang chờ duyệt', 'unknown'],
    ['Đang làm hồ sơ', 'unknown'],
    ['Không còn hưởng', 'no'],
    ['mới nộp hồ sơ', 'unknown'],
    ['x?', 'unknown'],
    ['NCT*', 'unknown'],
    [2, 'unknown'],
    ['đã cắt', 'no'],
    ['đã thôi hưởng', 'no'],
    ['hết hưởng từ 2023', 'no'],
    ['bị từ chối', 'no'],
    ['ngừng', 'no'],
    ['không đủ điều kiện', 'no'],
    ['Khuyết tật nặng (đã cắt)', 'no'],
    ['người cao tuổi không hưởng', 'no'],
    ['chưa cắt', 'yes'],
    ['không bị cắt', 'yes'],
    ['hưởng từ 2020', 'yes'],
    // Each was once “receives none”, and the household's mark of dependants was to be taken away: all receive it still.
    ...['sẽ cắt', 'sắp cắt', 'dự kiến cắt', 'đề nghị cắt', 'sẽ bị cắt', 'Đang hưởng, chờ cắt'].map(
      (words) => [words, 'unknown'] as const,
    ),
    ['cắt từ 2025', 'unknown'],
    ['Đang hưởng, hết 2026', 'yes'],
    ['Đang hưởng, hết năm 2026', 'yes'],
    ['Đang hưởng đến hết tháng 6/2025', 'yes'],
    ['Có, cắt giảm còn 360.000', 'yes'],
    ['cắt giảm', 'unknown'],
    ['đã cắt, đang hưởng', 'unknown'],
    ['đã cắt, dự kiến hưởng', 'unknown'],
    ['nộp hồ sơ nhưng bị từ chối', 'no'],
    // The year of the review, a past end beside words that say yes, an end alone.
    ['hưởng đến hết 2024', 'unknown'],
    ['Đang hưởng, hết 31/12/2024', 'unknown'],
    ['Đang hưởng, hết 2023', 'unknown'],
    ['hết 2023', 'no'],
    ['hết 2026', 'unknown'],
    ['hết 500.000', 'unknown'],
    ['2026', 'unknown'],
    ['đã cắt trợ cấp hằng tháng', 'no'],
    ['Hằng tháng', 'yes'],
    ['Người khuyết tật nặng', 'yes'],
    ['750.000/th', 'yes'],
    ['2000 đồng', 'yes'],
    ...['BHXH', 'Tuất hàng tháng', 'NCC'].map((words) => [words, 'unknown'] as const),
    // After the review.
    ['hưởng từ 2025', 'unknown'],
    ['hết hưởng từ 2025', 'unknown'],
    ['hưởng đến 2023', 'unknown'],
    [540000, 'yes'],
    ['540.000đ/tháng', 'yes'],
    ['NCT', 'yes'],
    ['Trẻ em không có nguồn nuôi dưỡng', 'yes'],
    ['cột khác', 'unknown'],
    ['Không', 'no'],
    [0, 'no'],
    ['chưa hưởng', 'no'],
    ['Không hưởng', 'no'],
    ['không có', 'no'],
    ['Chưa có', 'no'],
    // Once taken for "receives none", and '...' for an allowance.
    ['không rõ', 'unknown'],
    ['chưa rõ', 'unknown'],
    ['...', 'unknown'],
    ['n/a', 'unknown'],
    [null, 'blank'],
    ['  ', 'blank'],
  ] as const)('%j: %s', (cell, said) => {
    const [first] = persons(list('btxh', cell, 'x'));
    expect(allowance(first!, REVIEW)).toBe(said);
  });

  it('and a disability are unknown without their columns', () => {
    const [person] = persons(list('sdt', '0999123456'));
    expect([allowance(person!, REVIEW), disability(person!)]).toEqual(['absent', 'absent']);
  });

  it.each([
    ['Đặc biệt nặng', 'yes'],
    ['Không', 'no'],
    ['Nặng?', 'unknown'],
    ['chưa xác định', 'unknown'],
  ] as const)('a disability %j: %s', (cell, said) => {
    expect(disability(persons(list('khuyet_tat', cell))[0]!)).toBe(said);
  });

  it('is another column than the disability', () => {
    const [person] = persons(list('khuyet_tat', 'Nặng'));
    expect([allowance(person!, REVIEW), disability(person!)]).toEqual(['absent', 'yes']);
  });
});

describe('a column of allowances', () => {
  const ticked = (...cells: readonly Cell[]) => isAllowanceTicked(list('btxh', ...cells).tables[0]!, REVIEW);

  it('marks those who receive one where it never says no', () => {
    expect(ticked('x', null, '500.000 đồng')).toBe(true);
  });

  it('answers for everybody where it says no somewhere', () => {
    expect(ticked('x', 'không', null)).toBe(false);
    expect(ticked('x', 'chưa hưởng', null)).toBe(false);
  });

  it('is not in use where it is empty, knows nothing, or is not there', () => {
    expect(ticked(null, '', null)).toBe(false);
    expect(ticked(null, 'không rõ', null)).toBe(false);
    const { tables } = gridRegister({ households: [household({ sdt: '0999123456' })] });
    expect(isAllowanceTicked(tables[0]!, REVIEW)).toBe(false);
  });
});

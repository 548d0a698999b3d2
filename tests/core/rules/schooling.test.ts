import { schooling } from '../../../src/core/rules/schooling';
import { gridRegister, member } from '../../support/builders';

const read = (di_hoc: string | number | null, cap_hoc: string | number | null = null) => {
  const [household] = gridRegister({
    members: [
      member({ di_hoc: 'x', cap_hoc: 'Lớp 1' }),
      member({ ho_ten: 'Lê Hai', quan_he: 'Con', di_hoc, cap_hoc }),
    ],
  }).households;
  const person = household?.members[1];
  if (!person) throw new Error('no person');
  const { attends, level } = schooling(person);
  return [attends, level];
};

describe('schooling', () => {
  it.each([
    ['Mầm non', 'nursery'],
    ['mẫu giáo', 'nursery'],
    ['Tiểu học', 'primary'],
    ['Lớp 5', 'primary'],
    ['3A', 'primary'],
    ['THCS', 'lower'],
    ['lớp 9/12', 'lower'],
    ['Cấp III', 'upper'],
    ['THPT', 'upper'],
    ['Cao đẳng', 'higher'],
  ])('%s is a level attended', (written, level) => {
    expect(read(written)).toEqual(['yes', level]);
  });
  it.each([
    ['x', 'Lớp 2', 'primary'],
    ['Đang đi học', 'THCS', 'lower'],
    ['Có', null, null],
  ])('%s beside %s', (written, beside, level) => {
    expect(read(written, beside)).toEqual(['yes', level]);
  });
  it.each(['Không', 'không đi học', 'Chưa đi học', 'Bỏ học', 'Đã nghỉ học', 'Thôi học', 'Thất học'])(
    '%s is no',
    (written) => {
      expect(read(written)).toEqual(['no', null]);
    },
  );
  it.each(['Tốt nghiệp THCS', 'Đã học xong lớp 5', 'Nghỉ hè', 'Khác', 13])('%s tells nothing', (written) => {
    expect(read(written)).toEqual(['unreadable', null]);
  });
  it('nothing written is blank, whatever the level beside it', () => {
    expect(read(null, 'Tiểu học')).toEqual(['blank', null]);
  });
});

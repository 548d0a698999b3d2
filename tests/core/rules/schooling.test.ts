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
    ['Nhà trẻ', 'nursery'],
    ['Cấp 1', 'primary'],
    ['lớp 6', 'lower'],
    ['cấp 2', 'lower'],
    ['10/12', 'upper'],
    ['Lớp 12', 'upper'],
    ['Đại học', 'higher'],
    ['Học nghề', 'higher'],
    // A primary school is five grades, the lower secondary four (6 to 9), the upper three.
    ['Lớp 10', 'upper'],
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
  // 'không rõ' was once taken for "does not go to school".
  it.each(['không rõ', 'chưa rõ', 'chưa cập nhật', '...', '?'])('%s says that nobody knows', (written) => {
    expect(read(written)).toEqual(['unreadable', null]);
  });
  it.each(['Hiện không đi học', 'Đã bỏ học', 'mù chữ', 'chưa có', 'nghỉ', 0, '-'])(
    '%s is no as well',
    (written) => {
      expect(read(written)).toEqual(['no', null]);
    },
  );
  it.each(['Học sinh', 'đang học', 'Sinh viên', 'còn đi học'])('%s is a yes without a level', (written) => {
    expect(read(written)).toEqual(['yes', null]);
  });
  // Each was once a pupil of that school.
  it.each(['Tiểu học (đã bỏ)', 'lớp 5 (bỏ)', 'THCS - nghỉ', 'THPT, đã thôi học'])('%s is no', (written) => {
    expect(read(written)).toEqual(['no', null]);
  });
  it.each(['mẫu giáo?', 'Tiểu học *', 'THCS (?)', 'chưa bỏ học'])('%s is in doubt', (written) => {
    expect(read(written)).toEqual(['unreadable', null]);
  });
  it.each(['Tốt nghiệp THCS', 'Đã học xong lớp 5', 'Nghỉ hè', 'Khác', 13])('%s tells nothing', (written) => {
    expect(read(written)).toEqual(['unreadable', null]);
  });
  it('names the column the level, or else the yes, was read from', () => {
    const field = (di_hoc: string, cap_hoc: string | null) => {
      const [household] = gridRegister({
        members: [
          member({ di_hoc: 'x', cap_hoc: 'Lớp 1' }),
          member({ ho_ten: 'Lê Hai', quan_he: 'Con', di_hoc, cap_hoc }),
        ],
      }).households;
      return schooling(household!.members[1]!).field;
    };
    expect([field('x', 'THCS'), field('x', null), field('THPT', 'THCS'), field('Không', 'THCS')]).toEqual([
      'cap_hoc',
      'di_hoc',
      'di_hoc',
      'di_hoc',
    ]);
  });
  it('nothing written is blank, whatever the level beside it', () => {
    expect(read(null, 'Tiểu học')).toEqual(['blank', null]);
  });
});

import { attendanceWords, namedLevel } from '../../../src/core/text/school-attendance';

describe('who goes to school now', () => {
  it.each([
    ['Lớp 6', 'yes', 3],
    ['Học sinh lớp 5', 'yes', 2],
    ['THCS (đang học)', 'yes', 3],
    ['Tốt nghiệp THCS, đang học THPT', 'yes', 4],
    ['GDTX', 'yes', null],
    // Each was once a pupil of the level it names.
    ['THPT (bỏ dở)', 'no', null],
    ['Đang học THPT thì nghỉ', 'no', null],
    ['Nghỉ học từ lớp 6', 'no', null],
    ['Chưa đến tuổi đi học', 'no', null],
    // What is finished, or not attended, says nothing of another school.
    ['Không học THPT', 'unknown', null],
    ['Chưa tốt nghiệp THCS', 'unknown', null],
    ['Đã học lớp 5', 'unknown', null],
    ['Tiểu học, THCS', 'unknown', null],
    ['Nghỉ hè', 'unknown', null],
    ['Sắp vào lớp 6', 'unknown', null],
  ])('%s: %s, level %s', (written, attends, level) => {
    expect(attendanceWords(written)).toEqual({ attends, level });
  });
});

describe('the level a cell names', () => {
  it.each([
    ['lớp 9/12', 3],
    ['3A', 2],
    ['Cấp III', 4],
    ['Tiểu học, THCS', null],
    ['lớp 13', null],
    ['', null],
  ])('%s: %s', (written, level) => {
    expect(namedLevel(written)).toBe(level);
  });
});

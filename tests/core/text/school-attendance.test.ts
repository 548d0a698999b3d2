import { attendanceWords, namedLevel } from '../../../src/core/text/school-attendance';

describe('who goes to school now', () => {
  it.each([
    ['Lớp 6', 'yes', 3],
    ['Học sinh lớp 5', 'yes', 2],
    ['THCS (đang học)', 'yes', 3],
    ['Tốt nghiệp THCS, đang học THPT', 'yes', 4],
    ['Đại học năm 2', 'yes', 5],
    ['Đang là sinh viên', 'yes', null],
    ['GDTX', 'yes', null],
    // Each was once a pupil of the level it names.
    ['THPT (bỏ dở)', 'no', null],
    ['Đang học THPT thì nghỉ', 'no', null],
    ['Đại học (bỏ học năm 2)', 'no', null],
    ['Nghỉ học từ lớp 6', 'no', null],
    ['Chưa đến tuổi đi học', 'no', null],
    // What is finished, or not attended, says nothing of another school.
    ['Không học THPT', 'unknown', null],
    ['Chưa học THPT', 'unknown', null],
    ['Chưa học lớp 1', 'unknown', null],
    ['Chưa đi học mẫu giáo', 'no', null],
    ['Chưa bao giờ đi học', 'no', null],
    ['12/12 đang học đại học', 'yes', 5],
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

/** 2 primary, 3 lower secondary, 4 upper secondary, 5 vocational or above: finished at least, and at most. */
import { finishedEducation } from '../../../../src/core/indicators/derive-deprivations/finished-education';
import { deriveDeprivations } from '../../../../src/core/indicators/derive-deprivations/index';
import { deprivationReason } from '../../../../src/core/messages/deprivations';
import { vn2022 } from '../../../../src/core/standards/vn-2022';
import { gridRegister, household, member } from '../../../support/builders';

const range = (written: string) => {
  const found = finishedEducation(written);
  return found && [found.atLeast, found.atMost];
};

describe('the education finished', () => {
  it.each([
    ['THPT', [4, 4]],
    ['Đã tốt nghiệp THPT', [4, 4]],
    ['Tot nghiep THPT', [4, 4]],
    ['Trung học cơ sở', [3, 3]],
    ['Trung cấp nghề điện', [5, 5]],
    ['THCS và sơ cấp nghề', [5, 5]],
    ['Không', [0, 0]],
    ['Mù chữ', [0, 0]],
    // Mẫu 2C-BNV/2008, mục 16: "đã tốt nghiệp lớp mấy/thuộc hệ nào". Grades 5, 9, 12 end a school.
    ['12/12', [4, 4]],
    ['10/12', [3, 3]],
    ['9/12', [3, 3]],
    ['6/12', [2, 2]],
    ['4/12', [0, 0]],
    // A class named otherwise was attended; whether its end was reached is open at 5, 9 and 12.
    ['Lớp 12', [3, 4]],
    ['Lớp 11', [3, 3]],
    ['lớp 9', [2, 3]],
    ['Lớp 10A1', [3, 3]],
    ['Học hết lớp 10 THPT', [3, 3]],
    ['Học hết lớp 12', [3, 4]],
    ['Học đến lớp 8', [2, 2]],
    ['Hết lớp 5', [2, 2]],
    ['Tốt nghiệp lớp 9', [3, 3]],
    ['Trình độ lớp 9', [3, 3]],
    ['Đang học lớp 9', [2, 2]],
    ['Chưa học hết lớp 9', [0, 2]],
    ['Lớp 9, không đi học', [0, 3]],
    ['Đã học 9/12', [2, 3]],
    ['Học 9/12', [2, 3]],
    ['Nghỉ học 9/12', [2, 3]],
    // Whoever has gone through a school has entered it; at primary school nothing more is asked.
    ['Hoàn thành chương trình tiểu học', [2, 2]],
    ['Hoàn thành chương trình THCS', [2, 3]],
    ['Học hết THPT', [3, 4]],
    // The system of ten years: 4, 7 and 10 end a school.
    ['10/10', [3, 4]],
    ['8/10', [3, 3]],
    ['7/10', [2, 3]],
    // Who enters a school has finished the one below.
    ['THPT (bỏ dở)', [3, 3]],
    ['Đang học THPT thì nghỉ', [3, 3]],
    ['Bỏ học THPT', [3, 3]],
    ['Đại học (đang học)', [4, 5]],
    ['Đại học (bỏ học năm 2)', [4, 5]],
    ['Học nghề', [0, 5]],
    // What was not reached says nothing of what was.
    ['Chưa tốt nghiệp THPT', [0, 3]],
    ['Chưa học hết cấp 3', [0, 3]],
    ['Không có bằng THPT', [0, 3]],
    ['THCS, chưa tốt nghiệp THPT', [3, 3]],
    ['Tốt nghiệp THCS, đang học', [3, 3]],
    // What was not begun was not finished either; a trade not learnt leaves the schools as they are.
    ['Chưa học THPT', [0, 3]],
    ['Chưa học cấp 3', [0, 3]],
    ['THCS, chưa học THPT', [3, 3]],
    ['Chưa bao giờ đi học THPT', [0, 3]],
    ['Chưa đủ tuổi học THPT', [0, 3]],
    ['Chưa từng học lớp 10', [0, 3]],
    ['THCS, chưa học nghề', [3, 3]],
    ['9/12, chưa học nghề', [3, 3]],
    ['Chưa học', [0, 0]],
    ['Mù chữ, không đi học', [0, 0]],
    ['Biết chữ, THPT', [4, 4]],
    // Who has no degree may have a trade, which asks for no upper secondary school.
    ['Chưa học đại học', [0, 5]],
    ['Trung cấp, chưa học đại học', [5, 5]],
    ['Trung cấp nghề, chưa tốt nghiệp THPT', [5, 5]],
    // Who left school after finishing it has finished it; 'THPT, nghỉ học' may be either.
    ['Tốt nghiệp THPT, nghỉ học', [4, 4]],
    ['Tốt nghiệp THPT, không đi học', [4, 4]],
    ['Tốt nghiệp THCS, bỏ học', [3, 3]],
    ['Học hết lớp 5, nghỉ học', [2, 2]],
    ['Học hết lớp 9, nghỉ học', [2, 3]],
    ['12/12, đã nghỉ học', [4, 4]],
    ['12/12 không đi học', [4, 4]],
    ['9/12, đã nghỉ học', [3, 3]],
    ['9/12, bỏ học', [2, 3]],
    ['THPT (đã nghỉ học)', [3, 4]],
    ['THPT, không còn đi học', [3, 4]],
    ['THPT, không đi học', [0, 4]],
    ['Lớp 9, bỏ học', [2, 2]],
    ['Trình độ THPT bỏ dở', [3, 3]],
    ['Chưa tốt nghiệp THPT, nghỉ học', [0, 3]],
    ['Bỏ học, chưa tốt nghiệp THPT', [0, 3]],
    ['Không bằng cấp, đã nghỉ học', [0, 2]],
    // Two levels with a word between them.
    ['12/12 đang học đại học', [4, 5]],
    ['Tốt nghiệp THPT đang học đại học', [4, 5]],
    // They contradict themselves.
    ['Mù chữ, THPT', null],
    ['THPT, mù chữ', null],
    ['Mù chữ THPT', null],
    ['Đại học, chưa học THPT', null],
    // Words that say nothing of it, or are not understood.
    ['Bỏ học', null],
    ['Đang học', null],
    ['Không rõ', null],
    ['THPT hoặc THCS?', null],
    ['Không bỏ học', null],
    ['Gần tốt nghiệp THPT', null],
    ['THPT giả', null],
  ])('%s: %j', (written, expected) => {
    expect(range(written)).toEqual(expected);
  });
});

describe('whoever is at school still', () => {
  it.each([
    ['Đang học THPT', true],
    ['Tốt nghiệp THCS, đang học', true],
    ['Đang học THPT thì nghỉ', false],
    ['Đang học THPT, đã nghỉ học', false],
    ['THPT', false],
    ['Không', false],
  ])('%s: %s', (written, isLearning) => {
    expect(finishedEducation(written)?.isLearning).toBe(isLearning);
  });
});

describe('the education due', () => {
  const derive = (ngay_sinh: string, trinh_do: string) => {
    const register = gridRegister({
      households: [household({ so_nhan_khau: 1 })],
      members: [
        member({ ho_ten: 'Lê Văn Một', ngay_sinh, trinh_do, di_hoc: null }),
        member({ ma_ho: 'H002', ho_ten: 'Lê Văn Hai', ngay_sinh: '01/01/2012', trinh_do: null, di_hoc: 'x' }),
      ],
    });
    const found = deriveDeprivations(register, vn2022, '2024-12-14')(register.households[0]!);
    return found.find(({ indicator }) => indicator.key === 'gd_nguoi_lon')!;
  };

  // On 14/12/2024: born on 01/02/2000 is 24 years old, on 01/02/2008 16.
  it.each([
    ['01/02/2000', '12/12', 'notDeprived'],
    ['01/02/2000', '10/12', 'deprived'],
    ['01/02/2000', 'Lớp 11', 'deprived'],
    ['01/02/2000', 'THPT (bỏ dở)', 'deprived'],
    ['01/02/2000', 'Học hết lớp 10 THPT', 'deprived'],
    ['01/02/2000', 'Đang học THPT thì nghỉ', 'deprived'],
    ['01/02/2000', 'Chưa tốt nghiệp THPT', 'deprived'],
    ['01/02/2000', 'Chưa học THPT', 'deprived'],
    ['01/02/2000', 'THCS, chưa học nghề', 'deprived'],
    ['01/02/2000', 'Tốt nghiệp THPT, nghỉ học', 'notDeprived'],
    ['01/02/2000', '12/12, không đi học', 'notDeprived'],
    ['01/02/2000', 'THPT (đã nghỉ học)', 'notAssessable'],
    ['01/02/2008', 'Tốt nghiệp THCS, bỏ học', 'notDeprived'],
    ['01/02/2008', 'THCS (nghỉ học)', 'notAssessable'],
    ['01/02/2000', 'Lớp 12', 'notAssessable'],
    ['01/02/2000', '10/10', 'notAssessable'],
    // The columns of education and of school contradict each other.
    ['01/02/2000', 'Đang học lớp 11', 'notAssessable'],
    ['01/02/2008', '6/12', 'deprived'],
    ['01/02/2008', '9/12', 'notDeprived'],
    ['01/02/2008', 'Bỏ học THPT', 'notDeprived'],
    ['01/02/2008', 'Chưa tốt nghiệp THPT', 'notAssessable'],
    ['01/02/2008', 'Lớp 9', 'notAssessable'],
  ])('born on %s, “%s”, not at school: %s', (born, written, result) => {
    expect(derive(born, written).result).toBe(result);
  });

  it('quotes what does not tell', () => {
    expect(deprivationReason(derive('01/02/2000', 'Lớp 12').reason, 'vi')).toBe(
      'trình độ ghi chưa đủ rõ để biết bằng cấp: Lê Văn Một (24) “Lớp 12”',
    );
  });
});

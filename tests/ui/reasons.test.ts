/** Why some could not be checked, by reason. */
import { groupReasons } from '../../src/ui/panel/screens/check/group-reasons';

const reason = (code: string, count: number, why: string) => ({ code, title: `Quy tắc ${code}`, count, why });

describe('reasons', () => {
  it('stand each once with all its rules, those of most judgements first', () => {
    const groups = groupReasons([
      reason('FD19', 1, 'Ô cần thiết không đọc được.'),
      reason('FD19', 3, 'Bảng không có cột cần thiết.'),
      reason('FD30', 1701, 'Bảng không có cột cần thiết.'),
      reason('FD20', 2, 'Ô cần thiết không đọc được.'),
    ]);
    expect(
      groups.map(({ why, total, rules }) => [why, total, rules.map(({ code, count }) => [code, count])]),
    ).toEqual([
      [
        'Bảng không có cột cần thiết.',
        1704,
        [
          ['FD30', 1701],
          ['FD19', 3],
        ],
      ],
      [
        'Ô cần thiết không đọc được.',
        3,
        [
          ['FD20', 2],
          ['FD19', 1],
        ],
      ],
    ]);
  });
});

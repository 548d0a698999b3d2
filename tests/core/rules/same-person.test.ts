import { readRegister } from '../../../src/core/register/read-register';
import { samePersons } from '../../../src/core/rules/same-person';
import { gridOfRecords, member, type Row } from '../../support/builders';

function groups(...rows: readonly Row[]): number[][] {
  const { register } = readRegister([gridOfRecords(rows)]);
  const persons = register.households.flatMap(({ members }) => members);
  return samePersons(persons).map((group) => group.map(({ row }) => row));
}

describe('samePersons', () => {
  it('joins rows by number or by exact name and full birth date', () => {
    const rows = [
      member({ ho_ten: 'Lê Một', ngay_sinh: '01/02/1990', cccd: '051090990001' }),
      member({ ho_ten: 'Lê Mốt', quan_he: 'Con', ngay_sinh: null, cccd: 51090990001 }),
      member({ ho_ten: 'LÊ MỘT', quan_he: 'Con', ngay_sinh: '1/2/1990', cccd: null }),
      member({ ho_ten: 'Lê Hai', quan_he: 'Con', ngay_sinh: '01/02/1990', cccd: null }),
    ];
    expect(groups(...rows)).toEqual([[2, 3, 4]]);
  });

  it('a name with a year only, or a made-up number, joins nobody', () => {
    const rows = [
      member({ ho_ten: 'Lê Một', ngay_sinh: 1990, cccd: '111111111111' }),
      member({ ho_ten: 'Lê Một', quan_he: 'Con', ngay_sinh: 1990, cccd: '111111111111' }),
    ];
    expect(groups(...rows)).toEqual([]);
  });
});

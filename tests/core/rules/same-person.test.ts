import { readRegister } from '../../../src/core/register/read-register';
import { comparableNumber, nameAndBirth, samePersons } from '../../../src/core/rules/same-person';
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

describe('what two rows are compared by', () => {
  const of = (fields: Row) => {
    const { register } = readRegister([gridOfRecords([member(fields)])]);
    const person = register.households[0]!.members[0]!;
    return { number: comparableNumber(person), birth: nameAndBirth(person) };
  };

  it('is the ID number, with its lost zero, but no old card’s nine digits and no filler', () => {
    const numbers = [
      '051090990001',
      51090990001,
      '205123456',
      '000205123456',
      '111111111111',
      null,
      '051090990000',
    ];
    expect(numbers.map((cccd) => of({ cccd }).number)).toEqual([
      ...['051090990001', '051090990001', null, null, null, null, '051090990000'],
    ]);
    expect(of({ cccd: '051090123000' }).number).toBe('051090123000');
  });

  it('is the exact name with the full birth date, and nothing less', () => {
    expect(of({ ho_ten: 'LÊ MỘT', ngay_sinh: '1/2/1990' }).birth).toBe(
      of({ ho_ten: 'Lê Một', ngay_sinh: '01/02/1990' }).birth,
    );
    expect(of({ ho_ten: 'Lê Một', ngay_sinh: '01/02/1990' }).birth).not.toBe(
      of({ ho_ten: 'Lê Mốt', ngay_sinh: '01/02/1990' }).birth,
    );
    for (const ngay_sinh of [1990, '2/1990', null, 'hỏi lại'])
      expect(of({ ho_ten: 'Lê Một', ngay_sinh }).birth).toBeNull();
    expect(of({ ho_ten: null, ngay_sinh: '01/02/1990' }).birth).toBeNull();
  });
});

describe('a name in two spellings with one birth date', () => {
  const spelt = (a: string, b: string, first: string | null = null, second: string | null = null) =>
    groups(
      member({ ho_ten: a, ngay_sinh: '01/02/1990', cccd: first }),
      member({ ho_ten: b, quan_he: 'Con', ngay_sinh: '01/02/1990', cccd: second }),
    );

  it('is one person where the accents were not typed, two where the given names differ', () => {
    expect(spelt('Lê Thị Hòa', 'Le Thi Hoa')).toEqual([[2, 3]]);
    expect(spelt('Lê Thị Hòa', 'Lê Thị Hoa')).toEqual([]);
  });

  it('is two persons where both have an ID number and these differ', () => {
    const [one, two] = ['051190990001', '051190990017'];
    expect(spelt('Lê Thị Hòa', 'Le Thi Hoa', one, two)).toEqual([]);
    expect(spelt('Lê Thị Hòa', 'Le Thi Hoa', one, one)).toEqual([[2, 3]]);
    expect(spelt('Lê Thị Hòa', 'Le Thi Hoa', one)).toEqual([[2, 3]]);
    expect(spelt('Lê Thị Hòa', 'Le Thi Hoa', null, two)).toEqual([[2, 3]]);
  });

  it('is not of another day, nor of a year alone', () => {
    const rows = (first: string | number, second: string | number) =>
      groups(
        member({ ho_ten: 'Lê Thị Hòa', ngay_sinh: first }),
        member({ ho_ten: 'Le Thi Hoa', quan_he: 'Con', ngay_sinh: second }),
      );
    expect([rows('01/02/1990', '02/02/1990'), rows('01/02/1990', '01/03/1990'), rows(1990, 1990)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('joins the first two of three that spell it alike, and the third to them', () => {
    expect(
      groups(
        ...['Lê Thị Hòa', 'Lê Thị Hoa', 'Le Thi Hoa'].map((ho_ten, at) =>
          member({ ho_ten, quan_he: at === 0 ? 'Chủ hộ' : 'Con', ngay_sinh: '01/02/1990', cccd: null }),
        ),
      ),
    ).toEqual([[2, 4]]);
  });
});

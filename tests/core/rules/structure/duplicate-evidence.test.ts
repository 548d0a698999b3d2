/** What must come together before two rows are called one person; the table of rules/README.md, ST17, case by case. */
import type { BirthDate, Household, IdNumber, Person, Reading, Sex } from '../../../../src/core/model';
import { evidenceOf, type Means } from '../../../../src/core/rules/structure/duplicate-evidence';
import type { Entry } from '../../../../src/core/rules/structure/person-pairs';
import { THRESHOLDS } from '../../../../src/core/rules/thresholds';

interface Given {
  readonly name?: string;
  readonly birth?: BirthDate | null;
  readonly number?: string;
  readonly sex?: Sex;
  readonly counted?: boolean;
  readonly hamlet?: string | null;
  /** Names of the others of the household. */
  readonly others?: readonly string[];
}
const born = (year: number, month: number | null = null, day: number | null = null): BirthDate => ({
  year,
  month,
  day,
});
const DATE = born(1970, 3, 5);

function entry({
  name = 'Phan Văn Hưởng',
  birth = DATE,
  number,
  sex,
  counted = true,
  hamlet = null,
  others = [],
}: Given): Entry {
  const idNumber: Reading<IdNumber> =
    number === undefined
      ? { kind: 'blank' }
      : ({ kind: 'ok', value: { digits: number, valid: true, storedAsNumber: false } } as Reading<IdNumber>);
  const person = {
    name,
    counted,
    idNumber,
    sex: sex ? { kind: 'ok', value: sex } : { kind: 'blank' },
  } as unknown as Person;
  const members = [person, ...others.map((other) => ({ name: other }))];
  const household = { main: { hamlet }, members } as unknown as Household;
  return { at: 0, person, name, household, given: 0, birth, isUnnumbered: number === undefined };
}
/** `pairs`: how many pairs of persons have the name by chance. */
const means = ({ phone = false, address = false, pairs = 0, isUnknown = false } = {}): Means => ({
  contacts: { neighbours: [], hasSamePhone: () => phone, hasSameAddress: () => address },
  chance: { isUnknown, pairs: () => pairs },
  thresholds: THRESHOLDS,
});
const evidence = (a: Given, b: Given, how: Parameters<typeof means>[0] = {}) => {
  const found = evidenceOf(entry(a), entry(b), means(how));
  expect(evidenceOf(entry(b), entry(a), means(how))).toEqual(found);
  return found;
};

describe('one name and one birth date', () => {
  it('are enough where no two numbers speak against it', () => {
    expect(evidence({}, {})).toEqual(['name', 'date']);
    expect(evidence({ number: '051070990001' }, {})).toEqual(['name', 'date']);
  });

  it('are not two persons with two numbers, unless the name is too seldom for chance', () => {
    const two = [{ number: '051070990001' }, { number: '051070123456' }] as const;
    // Pairs of one name on one of 60 × 365,25 = 21.915 days: 20 / 21.915 = 0,0009; 22 / 21.915 = 0,001.
    expect(evidence(...two, { pairs: 20 })).toEqual(['name', 'date']);
    expect(evidence(...two, { pairs: 22 })).toBeNull();
  });

  it('are one where one digit or two of the number differ: it is mistyped', () => {
    expect(evidence({ number: '051070990001' }, { number: '051070990002' }, { pairs: 1000 })).toEqual([
      'name',
      'date',
    ]);
    expect(evidence({ number: '051070990001' }, { number: '051070990012' }, { pairs: 1000 })).toEqual([
      'name',
      'date',
    ]);
  });

  it('of one number are for the rules about numbers', () => {
    expect(evidence({ number: '051070990001' }, { number: '051070990001' })).toBeNull();
  });

  it('are two persons of different sex, or of whom one does not live there', () => {
    expect(evidence({ sex: 'male' }, { sex: 'female' })).toBeNull();
    expect(evidence({ sex: 'male' }, { sex: 'male' })).toEqual(['name', 'date']);
    expect(evidence({ sex: 'male' }, {})).toEqual(['name', 'date']);
    expect(evidence({ counted: false }, {})).toBeNull();
  });

  it('tell hamlet, telephone, address and others of the household too', () => {
    const home = { hamlet: 'Thôn 1', others: ['Lê Thị Mận'] };
    expect(evidence(home, home, { phone: true, address: true })).toEqual([
      'name',
      'date',
      'hamlet',
      'phone',
      'address',
      'others',
    ]);
    expect(evidence({ hamlet: 'Thôn 1' }, { hamlet: 'Thôn 2' })).toEqual(['name', 'date']);
  });
});

describe('one name and a birth date written differently', () => {
  const near = [born(1970, 5, 3), born(1971, 3, 5), born(1969, 3, 5)];
  it.each(near)('%j: day and month exchanged or the next year need a sign around', (birth) => {
    expect(evidence({}, { birth })).toBeNull();
    expect(evidence({ hamlet: 'Thôn 1' }, { birth, hamlet: 'Thôn 1' })).toEqual([
      'name',
      'nearDate',
      'hamlet',
    ]);
    expect(evidence({}, { birth }, { phone: true })).toEqual(['name', 'nearDate', 'phone']);
  });

  it.each([born(1972, 3, 5), born(1971, 5, 3), born(1971, 3, 6), born(1969)])(
    '%j: another birth, whatever stands around',
    (birth) => {
      const home = { hamlet: 'Thôn 1', others: ['Lê Thị Mận'] };
      expect(evidence(home, { birth, ...home }, { phone: true, address: true })).toBeNull();
    },
  );

  it('two dates of one year need a telephone, an address or others in common', () => {
    const birth = born(1970, 8, 20);
    expect(evidence({ hamlet: 'Thôn 1' }, { birth, hamlet: 'Thôn 1' })).toBeNull();
    expect(evidence({}, { birth }, { phone: true })).toEqual(['name', 'phone']);
    expect(evidence({}, { birth }, { address: true })).toEqual(['name', 'address']);
  });

  it('and two numbers are two persons; of numbers all but equal as well, where the dates differ', () => {
    expect(
      evidence(
        { number: '051070990001' },
        { number: '051070123456', birth: born(1970, 5, 3) },
        { phone: true },
      ),
    ).toBeNull();
    expect(
      evidence(
        { number: '051070990001' },
        { number: '051070990002', birth: born(1970, 5, 3) },
        { phone: true },
      ),
    ).toBeNull();
    expect(
      evidence(
        { number: '051070990001' },
        { number: '051070990002', birth: born(1970, 8, 20) },
        { phone: true },
      ),
    ).toBeNull();
  });
});

describe('one name and one birth year', () => {
  const year = { birth: born(1970) };

  it('are enough only for a name that chance would not repeat', () => {
    // One of 60 years: 0,005 / 60 = 0,00008; 0,006 / 60 = 0,0001.
    expect(evidence(year, year, { pairs: 0.005 })).toEqual(['name', 'year']);
    expect(evidence(year, year, { pairs: 0.006 })).toBeNull();
    expect(evidence(year, year, { pairs: 0.005, isUnknown: true })).toBeNull();
    expect(evidence(year, {}, { pairs: 0.005 })).toEqual(['name', 'year']);
  });

  it('hold for one month, and not for two', () => {
    const months = (other: number) =>
      evidence({ birth: born(1970, 3) }, { birth: born(1970, other) }, { pairs: 0.005 });
    expect(months(3)).toEqual(['name', 'year']);
    expect(months(4)).toBeNull();
  });

  it('are enough with a telephone or an address, not with the hamlet', () => {
    expect(evidence(year, year, { pairs: 10, phone: true })).toEqual(['name', 'year', 'phone']);
    expect(evidence({ ...year, hamlet: 'Thôn 1' }, { ...year, hamlet: 'Thôn 1' }, { pairs: 10 })).toBeNull();
  });

  it('with numbers all but equal are one person', () => {
    expect(
      evidence({ ...year, number: '051070990001' }, { ...year, number: '051070990002' }, { pairs: 10 }),
    ).toEqual(['name', 'year']);
    expect(
      evidence({ ...year, number: '051070990001' }, { ...year, number: '051070123456' }, { phone: true }),
    ).toBeNull();
  });
});

describe('one name without a birth', () => {
  it('needs a telephone or an address', () => {
    expect(evidence({ birth: null }, {})).toBeNull();
    expect(evidence({ birth: null, hamlet: 'Thôn 1' }, { hamlet: 'Thôn 1' })).toBeNull();
    expect(evidence({ birth: null }, {}, { address: true })).toEqual(['name', 'address']);
    expect(evidence({ birth: null, number: '051070990001' }, { number: '051070990002' })).toBeNull();
  });
});

describe('a like name', () => {
  // Hưởng and Hường are two names, or one miswritten.
  const other = { name: 'Phan Văn Hường' };

  it('needs the whole date, and no two numbers that speak against it', () => {
    expect(evidence({}, other)).toEqual(['likeName', 'date']);
    expect(evidence({ number: '051070990001' }, { ...other, number: '051070993302' })).toBeNull();
    expect(evidence({ hamlet: 'Thôn 1' }, { ...other, hamlet: 'Thôn 1' })).toEqual([
      'likeName',
      'date',
      'hamlet',
    ]);
    expect(evidence({}, other, { phone: true })).toEqual(['likeName', 'date', 'phone']);
  });

  it('typed without accents is one name with its date', () => {
    expect(evidence({}, { name: 'Phan Van Huong' })).toEqual(['likeName', 'date']);
    expect(evidence({ birth: born(1970) }, { name: 'Phan Van Huong', birth: born(1970) })).toBeNull();
  });

  it('with a year or a date written differently needs a telephone or an address', () => {
    expect(
      evidence({ birth: born(1970), hamlet: 'Thôn 1' }, { ...other, birth: born(1970), hamlet: 'Thôn 1' }),
    ).toBeNull();
    expect(evidence({ birth: born(1970) }, { ...other, birth: born(1970) }, { phone: true })).toEqual([
      'likeName',
      'year',
      'phone',
    ]);
    expect(evidence({}, { ...other, birth: born(1970, 5, 3) }, { phone: true })).toEqual([
      'likeName',
      'nearDate',
      'phone',
    ]);
    expect(evidence({}, { ...other, birth: born(1970, 8, 20) }, { phone: true })).toBeNull();
    expect(evidence({ birth: null }, other, { phone: true })).toBeNull();
  });

  it('and two numbers are two persons', () => {
    expect(
      evidence({ number: '051070990001' }, { ...other, number: '051070123456' }, { phone: true }),
    ).toBeNull();
  });
});

it('another name is another person', () => {
  expect(
    evidence(
      { hamlet: 'Thôn 1' },
      { name: 'Trần Quốc Bảo', hamlet: 'Thôn 1' },
      { phone: true, address: true },
    ),
  ).toBeNull();
});

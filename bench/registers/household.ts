/** Invented households that agree with themselves: ages, numbers, scores and class. */
import type { Sex } from '../../src/core/model';
import { FAMILY, GIVEN, MIDDLE, MINORITIES, STREETS } from './names';
import type { Chance } from './random';

export interface Member {
  readonly name: string;
  readonly relation: string;
  readonly sex: Sex;
  readonly born: { readonly year: number; readonly month: number; readonly day: number };
  readonly idNumber: string | null;
  readonly phone: string | null;
}
export interface World {
  readonly code: string;
  readonly hamlet: string;
  readonly address: string;
  readonly ethnicity: string;
  readonly members: readonly Member[];
  readonly b1: number;
  /** Numbers 1 to 12, in legal order. */
  readonly deprived: readonly number[];
  readonly recordedClass: string;
  readonly withMerit: boolean;
}

/** Everybody was born before this year's review date (birthdays fall before December). */
const YEAR = 2024;
/** Households a hamlet: what a large tổ dân phố has. */
const HAMLET = 240;
/** Indicators that say nothing about who lives in the household, so that no rule can hold them against its members. */
const FREE_INDICATORS = [7, 9, 10, 11, 12];

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** Makes households one after the other; ID numbers and telephones are given once. */
export function householdMaker(chance: Chance): (index: number) => World {
  const idNumber = idNumbers();
  const phone = phones();
  const person = (relation: string, sex: Sex, age: number, family: string): Member => {
    const born = { year: YEAR - age, month: 1 + chance.below(11), day: 1 + chance.below(28) };
    const given = `${chance.pick(MIDDLE[sex])} ${chance.pick(GIVEN[sex])}`;
    return {
      name: `${family} ${given}`,
      relation,
      sex,
      born,
      idNumber: age < 14 && chance.percent(30) ? null : idNumber(sex, born.year),
      phone: age >= 18 && chance.percent(80) ? phone() : null,
    };
  };
  return (index) => {
    const members = membersOf(chance, person);
    const deprived = chance.percent(20)
      ? FREE_INDICATORS.slice(chance.below(4)).slice(0, 1 + chance.below(4))
      : [];
    const isPoor = deprived.length > 0 && chance.percent(25);
    const poorClass = deprived.length >= 3 ? 'Hộ nghèo' : 'Hộ cận nghèo';
    return {
      code: `H${padded(index + 1, 6)}`,
      hamlet: `Tổ dân phố ${Math.floor(index / HAMLET) + 1}`,
      address: `Số ${1 + chance.below(300)} đường ${chance.pick(STREETS)}`,
      ethnicity: chance.percent(5) ? chance.pick(MINORITIES) : 'Kinh',
      members,
      b1: isPoor ? 100 + 5 * chance.below(16) : 180 + 5 * chance.below(50),
      deprived,
      recordedClass: isPoor ? poorClass : 'Hộ không nghèo',
      withMerit: chance.percent(3),
    };
  };
}

type MakePerson = (relation: string, sex: Sex, age: number, family: string) => Member;

/** The head, mostly a spouse, children by age, else old parents: 1 to 6 persons, 3.2 on average. */
function membersOf(chance: Chance, person: MakePerson): readonly Member[] {
  const size = chance.pick([1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 6]);
  const sex: Sex = chance.percent(70) ? 'male' : 'female';
  const other: Sex = sex === 'male' ? 'female' : 'male';
  const age = 28 + chance.below(50);
  const family = chance.pick(FAMILY);
  const members = [person('Chủ hộ', sex, age, family)];
  if (size > 1)
    members.push(
      person(other === 'female' ? 'Vợ' : 'Chồng', other, age - 3 + chance.below(6), chance.pick(FAMILY)),
    );
  const parents: [string, Sex, string][] = [
    ['Mẹ', 'female', chance.pick(FAMILY)],
    ['Cha', 'male', family],
  ];
  while (members.length < size) {
    const childAge = age - 22 - chance.below(14);
    const parent = childAge < 0 ? parents.pop() : undefined;
    if (parent) members.push(person(parent[0], parent[1], age + 22 + chance.below(6), parent[2]));
    else if (childAge < 0) break;
    else members.push(person('Con', chance.percent(50) ? 'male' : 'female', childAge, family));
  }
  return members;
}

/** Numbers of one year end in its own remainder by this, so that a number with a wrong year or sex is nobody else's. */
const YEARS_APART = 7;

/** 12 digits by NĐ 137/2015: province, century and sex, year, six digits that begin with 99 as no real one here does. */
function idNumbers(): (sex: Sex, year: number) => string {
  const given = new Map<number, number>();
  const perProvince = Math.floor(10_000 / YEARS_APART);
  return (sex, year) => {
    const count = given.get(year) ?? 0;
    given.set(year, count + 1);
    const province = PROVINCES[Math.floor(count / perProvince)] ?? '064';
    const century = (year >= 2000 ? 2 : 0) + (sex === 'male' ? 0 : 1);
    // Scattered, so that no two neighbours look like a dragged series.
    const serial = ((count * 997 + 457) % perProvince) * YEARS_APART + (year % YEARS_APART);
    return `${province}${century}${padded(year % 100, 2)}99${padded(serial, 4)}`;
  };
}

const PROVINCES = ['051', '052', '049', '048', '054', '056', '058', '060', '062'];

function phones(): () => string {
  let count = 0;
  return () => `0999${padded((count++ * 7919 + 123_456) % 1_000_000, 6)}`;
}

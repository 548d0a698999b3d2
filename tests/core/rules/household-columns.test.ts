import { readRegister } from '../../../src/core/register/read-register';
import { columnsOf } from '../../../src/core/rules/household-columns';
import { indexRegister } from '../../../src/core/rules/register-index';
import { gridOfRecords, type Row } from '../../support/builders';

/** The main list and a list of the poor, each with columns of its own. */
const lists = (main: Row, other: Row) => {
  const { register } = readRegister([
    gridOfRecords([{ ma_ho: 'H1', chu_ho: 'Lê Văn Một', thon: 'Thôn 1', ...main }], 'Hộ', 0),
    gridOfRecords([{ ma_ho: 'H1', chu_ho: 'Lê Văn Một', thon: 'Thôn 1', ...other }], 'Hộ nghèo', 1),
  ]);
  const index = indexRegister(register);
  return register.households[0]!.records.map((record) => columnsOf(record, ['b1', 'b2'], index));
};
const both = { b1: 100, b2: 30 };

it('tells which of a household’s lists has all the columns, and of none once, at the main list', () => {
  expect(lists(both, {})).toEqual(['here', 'elsewhere']);
  expect(lists({}, both)).toEqual(['elsewhere', 'here']);
  expect(lists(both, both)).toEqual(['here', 'here']);
  expect(lists({}, {})).toEqual(['nowhere', 'elsewhere']);
  expect(lists({ b1: 100 }, { b2: 30 })).toEqual(['nowhere', 'elsewhere']);
});

it('tells nowhere of a row that is no household of the register', () => {
  const { register } = readRegister([gridOfRecords([{ ma_ho: 'H1', chu_ho: 'Lê Văn Một', thon: 'Thôn 1' }])]);
  const none = { ...indexRegister(register), householdOf: () => null };
  expect(columnsOf(register.households[0]!.main, ['b1'], none)).toBe('nowhere');
});

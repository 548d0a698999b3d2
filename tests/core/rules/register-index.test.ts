/** Tables beside or below one another on one sheet: each row is looked at with its own table. */
import { readRegister } from '../../../src/core/register/read-register';
import { classNotInList } from '../../../src/core/rules/fields/class-not-in-list';
import { nameBlankOrSingleWord } from '../../../src/core/rules/fields/name-blank-or-single-word';
import { indexRegister } from '../../../src/core/rules/register-index';
import { gridOf } from '../../support/builders';
import { cellName, runRules } from '../../support/rule-tester';

const HEADER = ['Mã hộ', 'Họ và tên chủ hộ', 'Số CCCD', 'Phân loại hộ'];
/** Two lists of two households, a blank column between them; the faults are in the right one. */
const { register } = readRegister([
  gridOf([
    [...HEADER, null, ...HEADER],
    [
      'H1',
      'Nguyễn Văn An',
      '051075990001',
      'Hộ nghèo',
      null,
      'H3',
      'Trần Thị Dung',
      '051175990003',
      'Hộ nghéo',
    ],
    ['H2', 'Lê Văn Ba', '051075990002', 'Hộ nghèo', null, 'H4', 'Bình', '051175990004', 'Hộ nghèo'],
  ]),
]);

describe('indexRegister', () => {
  it('knows the persons of every list of a sheet, not only those of the first', () => {
    expect(indexRegister(register).persons.map(({ person }) => person.name)).toEqual([
      'Nguyễn Văn An',
      'Lê Văn Ba',
      'Trần Thị Dung',
      'Bình',
    ]);
  });

  it('names the household of the list the cell is in, not the one beside it', () => {
    const { findings } = runRules(register, [nameBlankOrSingleWord, classNotInList]);
    expect(findings.map(({ ref, household }) => [cellName(ref), household?.code])).toEqual([
      ['Sheet1!I2', 'H3'],
      ['Sheet1!G3', 'H4'],
    ]);
  });

  it('gives the cells of each of several lists on a sheet', () => {
    const { cellAt } = indexRegister(register);
    expect(cellAt({ sheet: 'Sheet1', row: 2, column: 2 })).toBe('Nguyễn Văn An');
    expect(cellAt({ sheet: 'Sheet1', row: 2, column: 7 })).toBe('Trần Thị Dung');
    expect(cellAt({ sheet: 'Sheet2', row: 2, column: 7 })).toBeNull();
  });
});

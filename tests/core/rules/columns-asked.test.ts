/** Rules about kinds of columns ask every column of the kind: one left out of a list would never be looked at. */
import type { Cell } from '../../../src/core/model';
import type { FieldId } from '../../../src/core/register/fields';
import { mixedMissingMarkers } from '../../../src/core/rules/completeness/mixed-missing-markers';
import { negativeNumber } from '../../../src/core/rules/fields/negative-number';
import { spacesOrHiddenCharacters } from '../../../src/core/rules/fields/spaces-or-hidden-characters';
import { yesNoSpellings } from '../../../src/core/rules/fields/yes-no-spellings';
import type { Rule } from '../../../src/core/rules/rule';
import { DEPRIVATION_FIELDS } from '../../../src/core/register/fields';
import { gridRegister, household, member, register } from '../../support/builders';
import { runRules } from '../../support/rule-tester';

/** How many findings a rule has of the cells in one column, of as many households, or of as many members. */
const ofHouseholds = (rule: Rule, field: FieldId, ...cells: readonly Cell[]): number =>
  runRules(
    register(
      ...cells.map((cell, at) =>
        household({ ma_ho: `H${at}`, chu_ho: `Lê Văn ${at}`, dia_chi: 'Tổ 1', [field]: cell }),
      ),
    ),
    [rule],
  ).findings.length;
const ofMembers = (rule: Rule, field: FieldId, ...cells: readonly Cell[]): number =>
  runRules(
    gridRegister({
      members: cells.map((cell, at) =>
        member({ ma_ho: `H${at}`, ho_ten: `Lê Văn ${at}`, ngay_sinh: 1970, dia_chi: 'Tổ 1', [field]: cell }),
      ),
    }),
    [rule],
  ).findings.length;

/** Counts, points, money and areas of a household: none can be below zero. */
const NUMBERS: readonly FieldId[] = [
  'so_nhan_khau',
  'so_nu',
  'b1',
  'b2',
  'thu_nhap',
  'tong_thu_nhap',
  'dien_tich_nha',
  'dien_tich_bq',
];
/** Columns staff tick, beside the twelve deprivations. */
const TICKED: readonly FieldId[] = [
  'dtts',
  'dtts_tai_cho',
  'kcknld',
  'nguoi_co_cong',
  'nguoi_co_cong_tv',
  'btxh',
  'co_bhyt',
  'khuyet_tat',
  'di_hoc',
  'hdld',
  'knld',
  'sdd',
  'internet',
  'nc_vt',
  'nc_vl',
  'ht_vl',
  'kn_vl',
  'vl_bv',
  'thiet_bi',
  'dang_ky_thoat',
  'ngheo_moi',
  'tai_ngheo',
  'ngheo_cu',
  'tung_ngheo',
];

describe('numbers of households', () => {
  it.each(NUMBERS)('%s below zero is reported', (field) => {
    expect(ofHouseholds(negativeNumber, field, 5, -1, 0, '-2')).toBe(2);
  });

  it.each(NUMBERS)('a 0 typed as text in %s is a number, not a word for nothing', (field) => {
    // Two kinds of marker, '-' and 'N/A', are a mixture; '-' beside '0' and numbers is one kind.
    expect(ofHouseholds(mixedMissingMarkers, field, 5, '-', '0', 3)).toBe(0);
    expect(ofHouseholds(mixedMissingMarkers, field, 5, '-', 'N/A', 3)).toBe(1);
  });
});

describe('columns that are ticked', () => {
  it.each([...TICKED, ...DEPRIVATION_FIELDS])('%s: a dash and a blank are marks, not a mixture', (field) => {
    expect(ofMembers(mixedMissingMarkers, field, 'x', '-', null, 'x', null)).toBe(0);
  });

  it.each([...TICKED, ...DEPRIVATION_FIELDS])(
    '%s: a space around a mark is left to the spelling of marks',
    (field) => {
      expect(ofMembers(spacesOrHiddenCharacters, field, 'x', 'x ', null)).toBe(0);
      expect(ofMembers(yesNoSpellings, field, 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x ', null)).toBe(
        1,
      );
    },
  );
});

describe('columns of numbers, codes and dates', () => {
  it.each([
    ...NUMBERS,
    'stt_ho',
    'cccd',
    'sdt',
    'bhyt',
    'ngay_sinh',
    'tuoi',
    'ngay_qd',
    'ngay_cap',
    'ngay_ra_soat',
    'ngay_bien_dong',
  ] as const)('%s: a space around the digits is for the rules that read them', (field) => {
    expect(ofHouseholds(spacesOrHiddenCharacters, field, '12 ', ' 13', '14')).toBe(0);
  });

  it('a space in a column of text is reported', () => {
    expect(ofHouseholds(spacesOrHiddenCharacters, 'ghi_chu', 'nhà ngói ', 'nhà  tranh', 'nhà tạm')).toBe(2);
  });
});

describe('columns in which a dash may say "none"', () => {
  it.each(['ghi_chu', 'ho_tro', 'dien_bien', 'nguyen_nhan', 'stt_ho'] as const)(
    '%s is not asked',
    (field) => {
      expect(ofHouseholds(mixedMissingMarkers, field, 'một', '-', null, 'N/A')).toBe(0);
    },
  );

  it('but a column of addresses is', () => {
    expect(ofHouseholds(mixedMissingMarkers, 'so_nha', '12', '-', null, 'N/A')).toBe(1);
  });
});

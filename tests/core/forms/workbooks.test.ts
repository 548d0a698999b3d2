/** Every form of every workbook: its own arithmetic, and the figures of the truth files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormId } from '../../../src/core/forms/form';
import { FORMS } from '../../../src/core/forms/index';
import type { FilledAreas } from '../../../src/core/forms/fill-areas';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import type { Forms } from '../../support/filled-forms';
import { formOf, formsOf, registerOfFile, valuesIn } from '../../support/filled-forms';

const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
const EXAMPLE = join(__dirname, '../../../examples/pho-minh-2024.xlsx');

interface Counts {
  total: number;
  poor: number;
  nearPoor: number;
}
type Nine = Record<string, { ho: number; khau: number }>;
interface Truth {
  households: Counts & { byGroup: Record<string, Counts>; unknownClass?: number; blankClass?: number };
  persons: Counts & { byGroup?: Record<string, Counts> };
  deprivations: Record<string, Record<'poor' | 'nearPoor', { count: number; rate: number }>> | null;
  transitions: {
    forms: Record<'poor' | 'nearPoor', Record<string, Nine>>;
    identity_fails: string[];
  } | null;
}
const truthOf = (name: string) =>
  JSON.parse(readFileSync(join(WORKBOOKS, `${name}.truth.json`), 'utf8')) as Truth;

const BOOKS: [name: string, path: string, hasAll: boolean, previous: string | null][] = [
  ['pho-minh-2024', EXAMPLE, true, null],
  ['clean-one-header', join(WORKBOOKS, 'clean-one-header.xlsx'), true, null],
  ['messy-text', join(WORKBOOKS, 'messy-text.xlsx'), true, null],
  ['nam-nu-columns', join(WORKBOOKS, 'nam-nu-columns.xlsx'), false, null],
  ['big-20k', join(WORKBOOKS, 'big-20k.xlsx'), true, null],
  ['start-2024', join(WORKBOOKS, 'start-2024.xlsx'), true, null],
  ['end-2024', join(WORKBOOKS, 'end-2024.xlsx'), true, join(WORKBOOKS, 'start-2024.xlsx')],
];

/** The forms of a sheet layout that cannot be filled from it. */
const NOT_WRITTEN: Readonly<Record<string, readonly FormId[]>> = {
  'pho-minh-2024': ['can_ngheo_2016'],
  'clean-one-header': ['dien_bien_ngheo', 'dien_bien_can_ngheo', 'can_ngheo_2016'],
  'messy-text': [
    'dien_bien_ngheo',
    'dien_bien_can_ngheo',
    'nguyen_nhan',
    'danh_sach_thoat',
    'can_ngheo_2016',
  ],
  'nam-nu-columns': [
    'dien_bien_ngheo',
    'dien_bien_can_ngheo',
    'nguyen_nhan',
    'danh_sach_thoat',
    'can_ngheo_2016',
  ],
  'big-20k': ['dien_bien_ngheo', 'dien_bien_can_ngheo', 'nguyen_nhan', 'tre_em', 'can_ngheo_2016'],
  'start-2024': [
    'dien_bien_ngheo',
    'dien_bien_can_ngheo',
    'nguyen_nhan',
    'tre_em',
    'danh_sach_thoat',
    'can_ngheo_2016',
  ],
  'end-2024': ['nguyen_nhan', 'tre_em', 'can_ngheo_2016'],
};

const halfUp2 = (value: number) => Math.floor(value * 100 + 0.5 + 1e-9) / 100;
const areaForms = ({ filled }: Forms) =>
  filled.filled.filter((each): each is FilledAreas => each.kind === 'areas');

/** Totals that are not the sum of their areas. */
function wrongTotals({ form, rows, columns }: FilledAreas): string[] {
  return rows
    .filter(({ kind }) => kind !== 'area')
    .flatMap((total) => {
      const areas = rows.filter(
        (row) => row.kind === 'area' && row.part === total.part && row.unit === total.unit,
      );
      return columns.flatMap((column, at) => {
        if (!('count' in column.measure || 'sum' in column.measure)) return [];
        const sum = areas.reduce((all, { values }) => all + (values[at] ?? 0), 0);
        return (total.values[at] ?? 0) === sum
          ? []
          : [`${form.id} ${total.label} ${column.index}: ${total.values[at]}, areas ${sum}`];
      });
    });
}

/** Rates that are not what the form's index says: '4=3/1*100'. */
function wrongRates({ form, rows, columns }: FilledAreas): string[] {
  const at = (key: string) => columns.findIndex((column) => column.index.split('=')[0] === key);
  return columns.flatMap((column, c) => {
    const parsed = /=(\d+)\/(\d+)\*100$/.exec(column.index);
    if (!parsed) return [];
    const [, over = '', under = ''] = parsed;
    return rows.flatMap(({ label, values }) => {
      const [rate, part, whole] = [values[c], values[at(over)], values[at(under)]];
      const want = part == null || whole == null || whole === 0 ? null : (part / whole) * 100;
      const same = want === null ? rate === null : rate != null && Math.abs(rate - want) < 1e-9;
      return same ? [] : [`${form.id} ${label} ${column.index}: ${String(rate)}, not ${String(want)}`];
    });
  });
}

describe.each(BOOKS)('%s', (name, path, hasAll, previous) => {
  const truth = truthOf(name);
  let forms: Forms;
  beforeAll(async () => {
    const register = await registerOfFile(path);
    forms = formsOf(register, { previous: previous ? await registerOfFile(previous) : null });
  });

  it('writes every form it has data for and names the others', () => {
    expect(forms.report.formsNotWritten.map(({ id }) => id)).toEqual(NOT_WRITTEN[name]);
    expect(forms.report.forms.length + forms.report.formsNotWritten.length).toBe(FORMS.length);
  });

  it('has totals that are the sums of their areas, and rates by the formula of their index', () => {
    expect(areaForms(forms).flatMap(wrongTotals)).toEqual([]);
    expect(areaForms(forms).flatMap(wrongRates)).toEqual([]);
  });

  it('counts classes as the truth does, in each hamlet, and has no total without a list of all', () => {
    const form = formOf(forms, 'ket_qua');
    const rows: [string, Counts, Counts | undefined][] = [
      ['Tổng cộng', truth.households, truth.persons.byGroup ? truth.persons : undefined],
      ...Object.entries(truth.households.byGroup).map(
        ([hamlet, counts]): [string, Counts, Counts | undefined] => [
          hamlet,
          counts,
          truth.persons.byGroup?.[hamlet],
        ],
      ),
    ];
    for (const [area, households, persons] of rows) {
      const values = valuesIn(form, area);
      expect([area, values['1'], values['3'], values['5']]).toEqual([
        ...[area, hasAll ? households.total : null, households.poor, households.nearPoor],
      ]);
      if (!persons) continue;
      expect([values['2'], values['9'], values['11']]).toEqual([
        ...[hasAll ? persons.total : null, persons.poor, persons.nearPoor],
      ]);
    }
  });

  it('has no group larger than its class, and none of 0 where no column tells it', () => {
    for (const { columns, rows, form } of areaForms(forms)) {
      if (form.id !== 'nhom_doi_tuong') continue;
      for (const { values } of rows) {
        for (const first of [0, 5]) {
          const [all, ...groups] = values.slice(first, first + 5);
          for (const group of groups) expect(group ?? 0).toBeLessThanOrEqual(all ?? 0);
          // Of overlapping groups the sum is at least everybody who is in one.
          if (!values.slice(first, first + 5).includes(null)) {
            expect(groups.reduce<number>((sum, group) => sum + (group ?? 0), 0)).toBeGreaterThanOrEqual(
              all ?? 0,
            );
          }
        }
      }
      expect(columns).toHaveLength(10);
    }
  });

  it('counts deprivations as the truth does', () => {
    const counts = formOf(forms, 'thieu_hut_so');
    const rates = formOf(forms, 'thieu_hut_tyle');
    expect(truth.deprivations).not.toBeNull();
    for (const [part, label] of [
      ['poor', 'Hộ nghèo'],
      ['nearPoor', 'Hộ cận nghèo'],
    ] as const) {
      const [values, shares] = [valuesIn(counts, label, { part }), valuesIn(rates, label, { part })];
      vn2022.indicators.forEach(({ key }, at) => {
        const want = truth.deprivations?.[key]?.[part];
        expect([key, values[String(at + 3)], halfUp2(shares[String(at + 2)] ?? -1)]).toEqual([
          key,
          want?.count,
          want?.rate,
        ]);
      });
    }
  });

  it('has the movements of the truth, households and persons, and breaks its identity only where the truth does', () => {
    const want = truth.transitions?.forms;
    if (want === undefined || (name === 'start-2024' && !previous)) {
      expect(forms.report.forms.map(({ id }) => id)).not.toContain('dien_bien_ngheo');
      return;
    }
    const fails: string[] = [];
    for (const [key, id] of [
      ['poor', 'dien_bien_ngheo'],
      ['nearPoor', 'dien_bien_can_ngheo'],
    ] as const) {
      const form = formOf(forms, id);
      for (const [area, nine] of Object.entries(want[key])) {
        const label = area === 'total' ? 'Tổng cộng' : area;
        for (const [unit, field] of [
          ['households', 'ho'],
          ['persons', 'khau'],
        ] as const) {
          const values = valuesIn(form, label, { unit });
          const expected = Object.values(nine).map((each) => each[field]);
          expect([id, label, unit, ...Object.values(values)]).toEqual([id, label, unit, ...expected]);
        }
      }
      for (const { area, unit } of form.identities.fails) {
        fails.push(`${key}/${area === 'Tổng cộng' ? 'total' : area}/${unit === 'persons' ? 'khau' : 'ho'}`);
      }
      expect(form.identities.checked).toBe(Object.keys(want[key]).length * 2);
    }
    expect(fails).toEqual(truth.transitions?.identity_fails);
    // What leaves one form for the other comes in there.
    const [poor, near] = (['dien_bien_ngheo', 'dien_bien_can_ngheo'] as const).map((id) =>
      valuesIn(formOf(forms, id), 'Tổng cộng', { unit: 'households' }),
    );
    expect([poor?.['2'], poor?.['5']]).toEqual([near?.['5'], near?.['2']]);
  });

  it('tells where it was counted from, under which standard, and how many could not be told', () => {
    for (const form of forms.report.forms) {
      expect([form.standard, form.asOf]).toEqual(['vn-2022', '2024-12-31']);
      expect(form.sources.length).toBeGreaterThan(0);
      expect(form.notes.at(-1)).toMatch(/^Nguồn: .+ Theo NĐ 07\/2021\/NĐ-CP\.$/);
    }
    const unclear = (truth.households.unknownClass ?? 0) + (truth.households.blankClass ?? 0);
    const note = formOf(forms, 'ket_qua').notes.find((each) => each.includes('chưa rõ phân loại'));
    expect(note === undefined ? 0 : Number(/^\d+/.exec(note)?.[0])).toBe(unclear);
  });
});

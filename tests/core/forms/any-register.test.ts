/** What holds for the forms of any register. */
import * as fc from 'fast-check';
import type { Row } from '../../support/builders';
import { household, register } from '../../support/builders';
import { formOf, formsOf, valuesIn } from '../../support/filled-forms';

const mark = fc.constantFrom('x', null);
const classes = ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'] as const;
const row = fc.record({
  phan_loai: fc.constantFrom<string>(...classes),
  phan_loai_dau_ky: fc.constantFrom<string>(...classes, 'Chuyển đến'),
  dien_bien: fc.constantFrom('Tái nghèo', 'Phát sinh mới'),
  thon: fc.constantFrom('Thôn A', 'Thôn B', 'Thôn C'),
  so_nhan_khau: fc.integer({ min: 1, max: 9 }),
  dtts: mark,
  kcknld: mark,
  nguoi_co_cong: mark,
});
type Drawn = typeof row extends fc.Arbitrary<infer T> ? T : never;

/** A first household fills every column, so that blanks mean 'not marked'. */
const FILLED = {
  ...{ phan_loai: 'Hộ không nghèo', phan_loai_dau_ky: 'Hộ không nghèo', dien_bien: 'Phát sinh mới' },
  ...{ thon: 'Thôn A', so_nhan_khau: 1, dtts: 'x', kcknld: 'x', nguoi_co_cong: 'x' },
};
const registerOf = (rows: readonly Drawn[]) =>
  register(
    ...[FILLED, ...rows].map((fields, at): Row =>
      household({ ma_ho: `H${at}`, chu_ho: `Lê Văn ${at}`, ...fields }),
    ),
  );
const rows = fc.array(row, { minLength: 1, maxLength: 25 });

it('nhom_doi_tuong: those in a group and those in “khác” are all, households and persons alike', () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const form = formOf(formsOf(registerOf(drawn)), 'nhom_doi_tuong');
      for (const [name, first] of [
        ['Hộ nghèo', 1],
        ['Hộ cận nghèo', 6],
      ] as const) {
        const of = drawn.filter(({ phan_loai }) => phan_loai === name);
        const others = of.filter((each) => !each.dtts && !each.kcknld && !each.nguoi_co_cong);
        const persons = (all: readonly Drawn[]) =>
          all.reduce((sum, { so_nhan_khau }) => sum + so_nhan_khau, 0);
        const [ho, khau] = (['households', 'persons'] as const).map((unit) =>
          valuesIn(form, 'Tổng cộng', { unit }),
        );
        expect([ho?.[String(first)], ho?.[String(first + 4)]]).toEqual([of.length, others.length]);
        expect([khau?.[String(first)], khau?.[String(first + 4)]]).toEqual([persons(of), persons(others)]);
        expect(ho?.[String(first + 1)]).toBe(of.filter(({ dtts }) => dtts).length);
      }
    }),
    { numRuns: 60 },
  );
});

it('dien_bien: both identities hold in every hamlet, and each form says of the other what it says of it', () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const forms = formsOf(registerOf(drawn));
      const [poor, near] = (['dien_bien_ngheo', 'dien_bien_can_ngheo'] as const).map((id) =>
        formOf(forms, id),
      );
      expect([poor?.identities.fails, near?.identities.fails]).toEqual([[], []]);
      const hamlets = [...new Set([FILLED, ...drawn].map(({ thon }) => thon))];
      for (const area of [...hamlets, 'Tổng cộng']) {
        for (const unit of ['households', 'persons'] as const) {
          const [a, b] = [valuesIn(poor!, area, { unit }), valuesIn(near!, area, { unit })];
          expect([a['2'], a['5']]).toEqual([b['5'], b['2']]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('a ward is the sum of its hamlets: forms of parts add up to the form of the whole', () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const whole = formOf(formsOf(registerOf(drawn)), 'nhom_doi_tuong_b');
      const total = whole.rows?.filter(({ kind }) => kind === 'total') ?? [];
      for (const { unit, values } of total) {
        const parts = whole.rows?.filter((each) => each.kind === 'area' && each.unit === unit) ?? [];
        values.forEach((value, at) => {
          expect(value).toBe(parts.reduce((sum, part) => sum + (part.values[at] ?? 0), 0));
        });
      }
    }),
    { numRuns: 40 },
  );
});

it('the order of the rows changes no figure', () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const figures = (all: readonly Drawn[]) =>
        formsOf(registerOf(all))
          .report.forms.flatMap(({ id, rows: filled = [] }) =>
            filled.map(({ area, part, unit, values }) => JSON.stringify([id, area, part, unit, values])),
          )
          .sort();
      expect(figures([...drawn].reverse())).toEqual(figures(drawn));
    }),
    { numRuns: 30 },
  );
});

/** The figures of every workbook against its truth file, and the households behind each of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { percentHalfUp } from '../../../src/core/arithmetic/percent';
import { computeIndicators, householdsBehind, indicatorInput } from '../../../src/core/indicators/index';
import type { IndicatorInput } from '../../../src/core/indicators/indicator';
import type { IndicatorFigure } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { standardById } from '../../../src/core/standards/index';
import { readXlsx } from '../../support/read-xlsx';
import type { Truth } from '../../support/truth';

const ROOT = join(__dirname, '../../..');
const BOOKS = join(ROOT, 'tests/fixtures/workbooks');
const NAMES = [
  'pho-minh-2024',
  'clean-one-header',
  'nam-nu-columns',
  'messy-text',
  'start-2024',
  'end-2024',
  'big-20k',
] as const;

type Book = Truth & {
  readonly deprivations: Record<string, Record<'poor' | 'nearPoor', { count: number; rate: number }>> | null;
};
const truthOf = (name: string) => JSON.parse(readFileSync(join(BOOKS, `${name}.truth.json`), 'utf8')) as Book;
const fileOf = (name: string) =>
  name === 'pho-minh-2024' ? join(ROOT, 'examples', `${name}.xlsx`) : join(BOOKS, `${name}.xlsx`);

interface Read {
  readonly input: IndicatorInput;
  readonly figures: readonly IndicatorFigure[];
}
const read = new Map<string, Read>();
beforeAll(async () => {
  for (const name of NAMES) {
    const { register } = readRegister(await readXlsx(fileOf(name)));
    const input = indicatorInput(register, standardById('vn-2022'), '2024-12-31');
    read.set(name, { input, figures: computeIndicators(input) });
  }
});

function figureOf({ figures }: Read, id: string, by = 'all', name?: string): IndicatorFigure {
  const found = figures.find((each) => each.id === id && each.group.by === by && each.group.name === name);
  if (!found) throw new Error(`no ${id} ${by} ${name ?? ''}`);
  return found;
}

describe.each(NAMES)('%s', (name) => {
  const truth = truthOf(name);
  const book = () => read.get(name)!;

  it('has the truth’s households and persons of each class, in all and by hamlet', () => {
    for (const unit of ['households', 'persons'] as const) {
      const prefix = unit === 'persons' ? 'persons-' : '';
      const areas = [
        ['all', undefined, truth[unit]] as const,
        ...Object.entries(truth[unit].byGroup ?? {}).map(
          ([area, counts]) => ['hamlet', area, counts] as const,
        ),
      ];
      for (const [by, area, { total, poor, nearPoor }] of areas) {
        const of = (id: string) => figureOf(book(), id, by, area);
        // The lists of nam-nu-columns are of the poor and near-poor: no total by hamlet, no rate.
        if (total !== undefined) expect([area, of(unit).value]).toEqual([area, total]);
        expect([area, of(`${prefix}poor-rate`).numerator]).toEqual([area, poor]);
        expect([area, of(`${prefix}near-poor-rate`).numerator]).toEqual([area, nearPoor]);
        expect([area, of(`${prefix}multidimensional-rate`).numerator]).toEqual([area, poor + nearPoor]);
      }
    }
  });

  it('has the truth’s rates, half up from the counts, or none without a list of all', () => {
    const { poorRate, nearPoorRate } = truth.households as unknown as Record<string, number | undefined>;
    for (const [id, rate] of [
      ['poor-rate', poorRate],
      ['near-poor-rate', nearPoorRate],
    ] as const) {
      const { numerator, denominator, value } = figureOf(book(), id);
      expect(value === null ? undefined : percentHalfUp(numerator, denominator, 2)).toBe(rate);
    }
  });

  it('has the truth’s deprivations', () => {
    for (const [key, byClass] of Object.entries(truth.deprivations ?? {})) {
      for (const of of ['poor', 'nearPoor'] as const) {
        const { numerator, denominator } = figureOf(book(), `deprivation-${key}`, 'class', of);
        expect([key, of, numerator]).toEqual([key, of, byClass[of].count]);
        expect(percentHalfUp(numerator, denominator, 2)).toBe(byClass[of].rate);
      }
    }
  });

  it('lists behind each figure as many households as it counts, and as many persons', () => {
    const { input, figures } = book();
    for (const figure of figures) {
      const behind = householdsBehind(input, figure)!;
      const size = (list: (typeof behind)['numerator']) =>
        figure.id.startsWith('persons')
          ? list.reduce((sum, { persons }) => sum + (persons ?? 0), 0)
          : list.length;
      const where = `${figure.id} ${figure.group.by} ${figure.group.name ?? ''}`;
      expect([where, size(behind.numerator)]).toEqual([where, figure.numerator]);
      if (figure.denominator > 0)
        expect([where, size(behind.denominator)]).toEqual([where, figure.denominator]);
      expect([where, behind.notAssessable.length]).toEqual([where, figure.notAssessable]);
    }
  });
});

describe('groups of pho-minh-2024, against the cells of DS hộ', () => {
  /** Rows of households, read without the reader. */
  async function rows() {
    const sheet = truthOf('pho-minh-2024').sheets.find(({ name }) => name === 'DS hộ')!;
    const { cells } = (await readXlsx(fileOf('pho-minh-2024'))).find(({ name }) => name === 'DS hộ')!;
    const at = (row: number, field: string) => {
      const letters = sheet.columns![field]!;
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return String(cells[row]?.[column] ?? '');
    };
    const all = Array.from(
      { length: sheet.lastDataRow! - sheet.firstDataRow! + 1 },
      (_, i) => i + sheet.firstDataRow! - 1,
    );
    return (
      all
        // Group rows, subtotals and the signatures have no sex of a head.
        .filter((row) => at(row, 'gioi_tinh') !== '')
        .map((row) => ({
          ethnicity: at(row, 'dan_toc'),
          sex: at(row, 'gioi_tinh'),
          class: at(row, 'phan_loai'),
          marks: {
            minority: at(row, 'dtts'),
            'no-worker': at(row, 'kcknld'),
            merit: at(row, 'nguoi_co_cong'),
          },
        }))
    );
  }
  const counts = (list: readonly { class: string }[]) => [
    list.filter((row) => row.class === 'Hộ nghèo').length,
    list.filter((row) => row.class === 'Hộ cận nghèo').length,
    list.length,
  ];
  const ours = (by: string, name: string) => {
    const book = read.get('pho-minh-2024')!;
    const [poor, near] = ['poor-rate', 'near-poor-rate'].map((id) => figureOf(book, id, by, name));
    return [poor!.numerator, near!.numerator, poor!.denominator];
  };

  it('by ethnic group, one that cannot be read apart', async () => {
    const all = await rows();
    const of = (...names: string[]) => counts(all.filter(({ ethnicity }) => names.includes(ethnicity)));
    for (const name of ['Kinh', 'Hrê', 'Co', 'Hoa']) expect(ours('ethnicity', name)).toEqual(of(name));
    expect(ours('ethnicity', 'minority')).toEqual(of('Hrê', 'Co', 'Hoa'));
    // 'Kih'
    expect(ours('ethnicity', 'unknown')).toEqual(of('Kih'));
  });
  it('by the head’s sex', async () => {
    const all = await rows();
    const of = (written: string) => counts(all.filter(({ sex }) => sex === written));
    expect(ours('head-sex', 'male')).toEqual(of('Nam'));
    expect(ours('head-sex', 'female')).toEqual(of('Nữ'));
    expect(ours('head-sex', 'unknown')).toEqual(of('NT'));
  });
  it('by marks, and who has none of the three', async () => {
    const all = await rows();
    const isMarked = (mark: string) => mark.trim().toLowerCase() === 'x';
    for (const name of ['no-worker', 'merit'] as const)
      expect([name, ...ours('household-group', name)]).toEqual([
        name,
        ...counts(all.filter(({ marks }) => isMarked(marks[name]))),
      ]);
    // The head's group decides; of 'Kih' only a mark would tell, and of a Kinh head with a mark nobody can say.
    const isMinority = ({ ethnicity, marks }: (typeof all)[number]) =>
      ethnicity === 'Kih' ? isMarked(marks.minority) : ethnicity !== 'Kinh';
    expect(ours('household-group', 'minority')).toEqual(counts(all.filter(isMinority)));
    const isKnown = ({ ethnicity, marks }: (typeof all)[number]) =>
      ethnicity === 'Kinh' ? !isMarked(marks.minority) : ethnicity !== 'Kih' || isMarked(marks.minority);
    expect(ours('household-group', 'none')).toEqual(
      counts(
        all.filter(
          (row) =>
            isKnown(row) &&
            !isMinority(row) &&
            !isMarked(row.marks['no-worker']) &&
            !isMarked(row.marks.merit),
        ),
      ),
    );
  });
  it('has the poor with children but no rate of them: only the list of the poor names members', () => {
    const { value, denominator, numerator } = figureOf(
      read.get('pho-minh-2024')!,
      'poor-rate',
      'household-group',
      'children',
    );
    expect([value, denominator]).toEqual([null, 0]);
    expect(numerator).toBeGreaterThan(0);
  });
});

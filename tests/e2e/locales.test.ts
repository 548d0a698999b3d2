import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built';
import { open, smallWorkbook } from '../support/small-workbook';

const WORKBOOKS = join(ROOT, 'tests', 'fixtures', 'workbooks');

interface Report {
  readonly register: unknown;
  readonly findings: readonly { readonly code: string; readonly sheet: string; readonly cell: string }[];
}

/** What the add-in makes of a workbook in a spreadsheet of that locale and zone. */
async function read(name: string, locale: string, timeZone: string): Promise<Report> {
  const { bundle } = await open(new Uint8Array(readFileSync(join(WORKBOOKS, `${name}.xlsx`))), {
    locale,
    timeZone,
  });
  return bundle.call('kiemTraSoHo', [{ options: { area: 'urban', asOf: '2024-12-31' } }]) as Report;
}

describe.each(['messy-text', 'nam-nu-columns'])('%s', (name) => {
  let expected: Report;
  beforeAll(async () => (expected = await read(name, 'vi_VN', 'Asia/Ho_Chi_Minh')));

  it('has something to compare', () => {
    expect(expected.findings.length).toBeGreaterThan(10);
  });

  it.each([
    ['vi_VN', 'UTC'],
    ['en_US', 'Asia/Ho_Chi_Minh'],
    ['en_US', 'UTC'],
    ['en_US', 'America/Los_Angeles'],
    // Summer time: a day whose midnight is skipped or comes twice must not become the day before.
    ['vi_VN', 'America/New_York'],
    ['en_US', 'Europe/Berlin'],
    ['vi_VN', 'America/Sao_Paulo'],
  ])('reads the same in a spreadsheet of %s and %s', async (locale, timeZone) => {
    const { register, findings } = await read(name, locale, timeZone);
    expect(register).toEqual(expected.register);
    expect(findings).toEqual(expected.findings);
  });
});

describe('the sheets of Làm cả bốn việc', () => {
  /** What every GN sheet holds: values and formulas; the noon of the clock is the same day in all these zones. */
  async function sheets(locale: string, timeZone: string): Promise<unknown> {
    const clock = () => Date.UTC(2025, 2, 10, 12);
    const { environment, bundle } = await open(await smallWorkbook(), { locale, timeZone, clock });
    expect(bundle.call('lamTatCa', [{ options: { area: 'rural', asOf: '2024-12-31' } }])).toMatchObject({
      ok: true,
    });
    return environment.workbook.sheets
      .filter(({ name }) => name.startsWith('GN '))
      .map(({ name, values, formulas, notes }) => ({
        name,
        values,
        formulas: [...formulas],
        notes: [...notes],
      }));
  }

  it('are the same in every locale and zone', async () => {
    const expected = await sheets('vi_VN', 'Asia/Ho_Chi_Minh');
    expect(expected).toHaveLength(5);
    for (const [locale, zone] of [
      ['en_US', 'Asia/Ho_Chi_Minh'],
      ['vi_VN', 'UTC'],
      ['en_US', 'Europe/Berlin'],
      ['vi_VN', 'America/New_York'],
    ] as const)
      expect([locale, zone, await sheets(locale, zone)]).toEqual([locale, zone, expected]);
  });
});

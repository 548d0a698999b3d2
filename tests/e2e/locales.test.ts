import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built';
import { open } from '../support/small-workbook';

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
  ])('reads the same in a spreadsheet of %s and %s', async (locale, timeZone) => {
    const { register, findings } = await read(name, locale, timeZone);
    expect(register).toEqual(expected.register);
    expect(findings).toEqual(expected.findings);
  });
});

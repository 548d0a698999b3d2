/** A stand-in that was changed on purpose is reported: the self-test would notice where Google Sheets differs. */
import type { ProbeResult } from '../../src/core/reports/self-test-sheet';
import { smallWorkbook, type open as openWorkbook } from '../support/small-workbook';

/** Module of the stand-in, what it does instead, the probes that must notice. */
const CHANGES: readonly [what: string, module: string, change: object, noticed: readonly string[]][] = [
  [
    'the text format protects nothing',
    'text/format-pattern',
    { isTextFormat: () => false },
    ['text-format', 'text-kept'],
  ],
  [
    'two sheets may bear one name',
    'support/sheet-names',
    { sheetNameOrThrow: (_env: unknown, name: string) => name },
    ['error-name-taken'],
  ],
  [
    'a drop-down refuses nothing',
    'support/validate',
    { refusal: () => null },
    ['validation-text', 'validation-nothing'],
  ],
];

async function selfTestWith(module: string, change: object): Promise<readonly ProbeResult[]> {
  jest.resetModules();
  const path = `../../runner/fake-apps-script/${module}`;
  jest.doMock(path, () => ({ ...jest.requireActual<object>(path), ...change }));
  const { open } = jest.requireActual<{ open: typeof openWorkbook }>('../support/small-workbook');
  const fresh = jest.requireMock<object>(path);
  expect(fresh).toMatchObject(change);
  const { bundle } = await open(await smallWorkbook());
  jest.dontMock(path);
  return (bundle.call('tuKiemTra') as { results: readonly ProbeResult[] }).results;
}

describe('a difference', () => {
  it.each(CHANGES)('%s: is reported as Khác', async (_what, module, change, noticed) => {
    const results = await selfTestWith(module, change);
    const differing = results.filter(({ verdict }) => verdict === 'differs');
    expect(differing.map(({ id }) => id)).toEqual(noticed);
  });

  it('shows what was seen beside what was expected', async () => {
    const [, module, change] = CHANGES[0] ?? (['', '', {}, []] as const);
    const results = await selfTestWith(module, change);
    expect(results.find(({ id }) => id === 'text-format')).toEqual({
      id: 'text-format',
      expected: '"051000000000"',
      seen: '51000000000',
      verdict: 'differs',
    });
  });
});

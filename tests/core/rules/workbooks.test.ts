/** The rules on whole workbooks whose faults are known (shared truth files, copied beside the workbooks). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegister } from '../../../src/core/register/read-register';
import { RULES } from '../../../src/core/rules/index';
import { readXlsx, xlsxDetails } from '../../support/read-xlsx';
import { cellName, runRules } from '../../support/rule-tester';
import { falseAlarms, flaggedWrongly, missedFaults, type Report, type Truth } from '../../support/truth';

const ROOT = join(__dirname, '..', '..', '..');
const FIXTURES = join(ROOT, 'tests', 'fixtures', 'workbooks');
const CODES = new Set(RULES.map(({ meta }) => meta.code));

interface Checked {
  readonly truth: Truth & { reference_date: string };
  /** Findings in the form the truth files are compared in. */
  readonly report: Report;
}

async function checked(name: string, folder = FIXTURES): Promise<Checked> {
  const truth = JSON.parse(readFileSync(join(FIXTURES, `${name}.truth.json`), 'utf8')) as Checked['truth'];
  const file = join(folder, `${name}.xlsx`);
  const { register } = readRegister(await readXlsx(file));
  const details = await xlsxDetails(file);
  const { findings } = runRules(register, undefined, { asOf: truth.reference_date }, { details });
  const flat = findings.map(({ code, severity, ref, related, also }) => {
    const cell = cellName(ref).slice(ref.sheet.length + 1);
    return { code, severity, sheet: ref.sheet, cell, also, related: related.map(cellName) };
  });
  return { truth, report: { findings: flat } as unknown as Report };
}

describe.each([
  // The same child of two, without a card, stands in both books: true, and named in shared/workbooks/README.md.
  ['pho-minh-2024', join(ROOT, 'examples'), []],
  ['clean-one-header', FIXTURES, []],
  ['nam-nu-columns', FIXTURES, []],
  ['messy-text', FIXTURES, []],
  ['start-2024', FIXTURES, []],
  ['end-2024', FIXTURES, []],
  // The planted year digits of E14172 make it the number of another household: FD09 is its error, ST16 a warning.
  ['big-20k', FIXTURES, []],
] as const)('%s', (name, folder, beyondTruth) => {
  let result: Checked;
  beforeAll(async () => {
    result = await checked(name, folder);
  });

  it('every planted fault of these rules is found at its cell or a related one', () => {
    expect(missedFaults(result.report, result.truth, CODES)).toEqual([]);
  });

  it('no error but the planted faults', () => {
    expect(falseAlarms(result.report, result.truth, ['error'])).toEqual([...beyondTruth]);
  });

  it('says nothing of cells that only look odd, but what the truth allows', () => {
    expect(flaggedWrongly(result.report, result.truth)).toEqual([]);
  });
});

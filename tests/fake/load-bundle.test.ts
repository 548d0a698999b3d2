import { createEnvironment, emptyWorkbook } from '../../runner/fake-apps-script';
import { loadBundle } from '../../runner/load-bundle';

const CODE = `
var GN_ = (() => ({
  readFirst: () => SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(),
}))();
function read() { const v = GN_.readFirst(); return { isDate: v instanceof Date, list: [1, undefined], value: v }; }
function fail() { try { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, e.message]; } }
function double(rows) { return rows.map((row) => row.map((x) => x * 2)); }
function greedy() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }
const hidden = 1;
`;

function load() {
  const workbook = emptyWorkbook();
  const fake = createEnvironment(workbook);
  const app = fake.globals['SpreadsheetApp'] as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  app
    .getActive()
    .getSheets()[0]
    ?.getRange('A1')
    .setValue(new Date(Date.UTC(2024, 11, 31, 3)));
  return loadBundle(CODE, fake);
}

describe('loadBundle', () => {
  it('lists the top-level functions of the bundle and nothing else', () => {
    expect([...load().functions].sort()).toEqual(['double', 'fail', 'greedy', 'read']);
  });

  it('gives the bundle Dates of its own world and JSON results to ours', () => {
    expect(load().call('read')).toEqual({ isDate: true, list: [1, null], value: '2024-12-31T03:00:00.000Z' });
  });

  it("gives the bundle exceptions that are its own Errors, named 'Exception'", () => {
    expect(load().call('fail')).toEqual([
      true,
      'Exception',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ]);
  });

  it('calls a custom function with arguments and forbids it to write', () => {
    expect(
      load().callCustomFunction('double', [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual([
      [2, 4],
      [6, 8],
    ]);
    expect(() => load().callCustomFunction('greedy')).toThrow('You do not have permission to call setValue');
  });

  it('refuses a function that the bundle does not have', () => {
    expect(() => load().call('missing')).toThrow('The bundle has no function missing');
  });
});

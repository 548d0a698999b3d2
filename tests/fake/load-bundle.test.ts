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
function results(which) {
  return {
    plain: { a: [1, 'x', null, true], b: {} }, date: { at: new Date(0) }, gap: { list: [1, undefined] },
    lost: { left: undefined }, number: [NaN], infinite: 1 / 0, code: { run: () => 1 }, map: new Map(),
  }[which];
}
function today() { return [Date.now(), new Date().getTime(), new Date(5).getTime(), new Date() instanceof Date]; }
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
    const names = ['double', 'fail', 'greedy', 'read', 'results', 'today'];
    expect([...load().functions].sort()).toEqual(names);
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

  it('hands the panel plain JSON and throws, with the place, at anything google.script.run loses', () => {
    const bundle = load();
    expect(bundle.callFromPanel('results', ['plain'])).toEqual({ a: [1, 'x', null, true], b: {} });
    const places: readonly [string, string][] = [
      ['date', 'results.at is [object Date]'],
      ['gap', 'results.list[1] is undefined'],
      ['lost', 'results.left is undefined'],
      ['number', 'results[0] is NaN'],
      ['infinite', 'results is Infinity'],
      ['code', 'results.run is () => 1'],
      ['map', 'results is [object Map]'],
    ];
    for (const [which, place] of places)
      expect(() => bundle.callFromPanel('results', [which])).toThrow(place);
  });

  it('gives the bundle the clock of the environment, and only where there is one', () => {
    let now = 1000;
    const fake = createEnvironment(emptyWorkbook(), { clock: () => now });
    const bundle = loadBundle(CODE, fake);
    expect(bundle.call('today')).toEqual([1000, 1000, 5, true]);
    now = 2000;
    expect(bundle.call('today')).toEqual([2000, 2000, 5, true]);
    const [first] = load().call('today') as number[];
    expect(Math.abs((first ?? 0) - Date.now())).toBeLessThan(60_000);
  });
});

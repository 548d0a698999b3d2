/**
 * A service that fails at any call of any action, in five ways: the staff's sheets stay as they were, each sheet of ours is the
 * old or the new one, nothing temporary is left, and the next run succeeds. A run of the tests takes some of the calls, from
 * a place its seed gives; `npm run crash-test` takes every one and prints the table.
 */
import { MENU } from '../../src/addin/menu';
import { SERVER_FUNCTIONS } from '../../src/addin/server';
import { crashCases, crashStarts, type CrashCase, type Starts } from '../support/crash/cases';
import { runCase } from '../support/crash/campaign';

/** One call in so many of one in so many of the actions; over the runs all of them. */
const EVERY = 60;
const SHARE = 5;
const BUSY = 1_800_000;
/** Of those that write nothing: looked at, asked for progress, a cell selected. */
const ONLY_READ = [
  'bangDeXuatCot',
  'bangXemTruocCot',
  'bangXuatCot',
  'bangXemTruocSua',
  'vanBanLoi',
  'vanBanDoc',
  'bangTrangChu',
  'bangTienDo',
  'bangDung',
  'bangDanhSachLoi',
  'bangDenO',
  'bangXemTruocLoai',
  'bangChiTieu',
];
const seed = Number(process.env['FC_SEED']);
const whole = process.env['CRASH'] === 'all';

describe('every service call', () => {
  let starts: Starts;
  let cases: CrashCase[];
  beforeAll(async () => {
    const made = await crashStarts();
    starts = made.starts;
    cases = crashCases(made.known);
  }, BUSY);

  it('of every item of the menu and every function of the panel that writes is there to be failed', () => {
    const items = MENU.flatMap((entry) =>
      entry === 'separator' ? [] : 'items' in entry ? entry.items.map(({ run }) => run) : [entry.run],
    );
    const failed = new Set(cases.map(({ run }) => run));
    expect(
      [...items, ...SERVER_FUNCTIONS].filter((name) => !failed.has(name) && !ONLY_READ.includes(name)),
    ).toEqual([]);
  });

  it(
    'may fail',
    () => {
      const own = cases.filter((_, at) => whole || at % SHARE === seed % SHARE);
      const results = own.map((crash) => runCase(starts, crash, { every: whole ? 1 : EVERY, seed }));
      expect(results.flatMap(({ losses }) => losses)).toEqual([]);
      // Otherwise no run would ever have been broken off in the middle of its writing.
      expect(results.reduce((sum, { midway }) => sum + midway, 0)).toBeGreaterThan(0);
    },
    BUSY,
  );
});

/** Sheets' marks, copies, and the services beside the spreadsheet. */
import { probe, refusalOf } from './probe';
import type { Bench, Probe } from './probe';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In no case a key of the add-in's own records. */
const KEY = 'giam-ngheo.thu';
const TOO_LARGE = 'Argument too large: value';
const ROWS = 1000;
const COLUMNS = 20;
/** A budget, not a promise of Google's: what the add-in can live with. */
const MOST_MS = 5000;

const marks = (sheet: Sheet): number =>
  sheet.getDeveloperMetadata().filter((mark) => mark.getKey() === KEY).length;

function marked({ spare }: Bench): Sheet {
  const sheet = spare();
  sheet.addDeveloperMetadata(KEY, 'thu');
  return sheet;
}

function withProperty(work: (store: GoogleAppsScript.Properties.Properties) => unknown): unknown {
  const store = PropertiesService.getDocumentProperties();
  try {
    return work(store);
  } finally {
    store.deleteProperty(KEY);
  }
}

const numbers = (): number[][] =>
  Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_unused, at) => row * at));

/** Milliseconds of a piece of work, its writes sent. */
function timed(work: () => unknown): number {
  const start = Date.now();
  work();
  SpreadsheetApp.flush();
  return Date.now() - start;
}

const untried = (id: Probe['id']): Probe => ({ id, expected: () => undefined, seen: () => undefined });

export const SERVICES: readonly Probe[] = [
  probe('metadata', 1, (bench) => marks(marked(bench))),
  probe('metadata-rename', true, (bench) => {
    const sheet = marked(bench);
    sheet.setName(`${sheet.getName()} b`);
    const found = bench.workbook.createDeveloperMetadataFinder().withKey(KEY).find();
    return found.some((mark) => mark.getLocation().getSheet()?.getSheetId() === sheet.getSheetId());
  }),
  probe('metadata-copy', 0, (bench) => marks(bench.spare(marked(bench).copyTo(bench.workbook)))),
  probe('metadata-template', 0, (bench) => {
    const template = marked(bench);
    return marks(bench.spare(bench.workbook.insertSheet(`${template.getName()} c`, { template })));
  }),
  probe('template-looks', ['x', 137], (bench) => {
    const template = bench.spare();
    template.getRange('A1').setValue('x');
    template.setColumnWidth(1, 137);
    const made = bench.spare(bench.workbook.insertSheet(`${template.getName()} d`, { template }));
    return [made.getRange('A1').getValue(), made.getColumnWidth(1)];
  }),
  probe('range-copy', ['@', 'n'], ({ area }) => {
    const [from, to] = [area().setNumberFormat('@').setValue('05').setNote('n'), area()];
    from.copyTo(to);
    return [to.getNumberFormat(), to.getNote()];
  }),
  probe('lock', false, () => LockService.getDocumentLock().tryLock(1)),
  probe('property', 'Hộ', () => withProperty((store) => store.setProperty(KEY, 'Hộ').getProperty(KEY))),
  probe('property-number', '5', () =>
    withProperty((store) => store.setProperty(KEY, 5 as unknown as string).getProperty(KEY)),
  ),
  probe('property-limit', TOO_LARGE, () =>
    withProperty((store) => refusalOf(() => store.setProperty(KEY, 'x'.repeat(9 * 1024 + 1)))),
  ),
  probe('cache', 'Hộ', () => {
    const cache = CacheService.getDocumentCache();
    cache?.put(KEY, 'Hộ', 10);
    return cache?.get(KEY);
  }),
  probe('cache-limit', TOO_LARGE, () =>
    refusalOf(() => CacheService.getDocumentCache()?.put(KEY, 'x'.repeat(100 * 1024 + 1), 10)),
  ),
  // No script tag is spelt out here: this code stands inside the very element.
  probe('html-file', true, () =>
    HtmlService.createHtmlOutputFromFile('Viec').getContent().includes('GiamNgheoViec'),
  ),
  // The text is the probe's own: whether the platform lets a script do what load-job.ts does.
  probe('new-function', 2, () => (new Function('return 1 + 1;') as () => unknown)()),
  {
    id: 'speed-write',
    expected: () => MOST_MS,
    seen: (bench) => {
      const cells = bench.spare().getRange(1, 1, ROWS, COLUMNS);
      return timed(() => cells.setValues(numbers()));
    },
  },
  {
    id: 'speed-read',
    expected: () => MOST_MS,
    seen: (bench) => {
      const cells = bench.spare().getRange(1, 1, ROWS, COLUMNS).setValues(numbers());
      SpreadsheetApp.flush();
      return timed(() => cells.getValues());
    },
  },
  untried('help-card'),
  untried('ten-million'),
  untried('store-limit'),
  untried('two-people'),
  untried('no-authorisation'),
];

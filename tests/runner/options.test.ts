/** The command line: defaults, every option, every refusal. */
import { commandLine } from '../../runner/command-line';
import { helpPage } from '../../runner/help';
import { JOBS, readRequest } from '../../runner/options';
import { UsageError } from '../../runner/words';

const read = (...argv: string[]) => readRequest(argv);
const refusal = (...argv: string[]): [string, object] => {
  try {
    read(...argv);
  } catch (error) {
    if (error instanceof UsageError) return [error.key, error.params];
    throw error;
  }
  return ['accepted', {}];
};

describe('readRequest', () => {
  it('fills in the contract’s defaults', () => {
    expect(read('check', 'sổ/hộ.xlsx')).toEqual({
      kind: 'job',
      job: 'check',
      input: 'sổ/hộ.xlsx',
      out: 'out/hộ.xlsx',
      preview: false,
      json: null,
      options: {},
      previous: null,
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      failCall: null,
      strict: false,
      quiet: false,
      lang: 'vi',
    });
  });

  it('knows fix and undo, and that a fix may only be looked at', () => {
    expect(read('fix', 'a.xlsx', '--preview')).toMatchObject({ job: 'fix', preview: true });
    expect(read('undo', 'a.xlsx')).toMatchObject({ job: 'undo', preview: false });
  });

  it('takes every option', () => {
    const flags =
      '--out o.xlsx --json - --standard vn-2027 --area rural --as-of 2027-12-31 --previous p.xlsx --lang en';
    const more = '--locale en_US --tz UTC --fail-call 3 --strict --quiet';
    expect(read('all', 'a.xlsx', ...flags.split(' '), ...more.split(' '))).toMatchObject({
      out: 'o.xlsx',
      json: '-',
      options: { standard: 'vn-2027', area: 'rural', asOf: '2027-12-31', lang: 'en' },
      previous: 'p.xlsx',
      locale: 'en_US',
      timeZone: 'UTC',
      failCall: 3,
      strict: true,
      quiet: true,
      lang: 'en',
    });
  });

  it('reads a call with its JSON arguments', () => {
    expect(read('call', 'NGHEO_TYLE', '[36, [[1441]]]')).toEqual({
      kind: 'call',
      name: 'NGHEO_TYLE',
      args: [36, [[1441]]],
      lang: 'vi',
    });
  });

  it('reads a plan’s text, which takes no workbook', () => {
    expect(read('read-plan', 'a.txt', '--json', '-')).toEqual({
      kind: 'plan',
      input: 'a.txt',
      json: '-',
      lang: 'vi',
    });
  });

  it.each([
    [['all'], 'usage.bad'],
    [['dance', 'a.xlsx'], 'command.unknown'],
    [['check', 'a.xlsx', '--preview'], 'preview.only-fix'],
    [['undo', 'a.xlsx', '--preview'], 'preview.only-fix'],
    [['all', 'a.xlsx', '--rows', 'poor-rate'], 'rows.only-indicators'],
    [['read-plan'], 'usage.bad'],
    [['all', 'a.xlsx', '--nothing'], 'usage.bad'],
    [['all', 'a.xlsx', '--out', 'a.xlsx'], 'out.is-input'],
    [['all', 'a.xlsx', '--out', 'b.pdf'], 'out.not-xlsx'],
    [['all', 'a.xlsx', '--standard', 'vn-1999'], 'option.bad-value'],
    [['all', 'a.xlsx', '--area', 'city'], 'option.bad-value'],
    [['all', 'a.xlsx', '--lang', 'fr'], 'option.bad-value'],
    [['all', 'a.xlsx', '--locale', 'fr_FR'], 'option.bad-value'],
    [['all', 'a.xlsx', '--tz', 'Hà Nội'], 'option.bad-value'],
    [['all', 'a.xlsx', '--fail-call', '0'], 'option.bad-number'],
    [['all', 'a.xlsx', '--mapping', '/none/m.json'], 'mapping.unreadable'],
    [['call'], 'usage.bad'],
    [['call', 'NGHEO_TYLE', '{}'], 'call.bad-json'],
  ])('%j is refused', (argv, key) => expect(refusal(...argv)[0]).toBe(key));
});

describe('--help', () => {
  it('tells every command and every option of the command line, in both languages', () => {
    const flags = commandLine().options.map(({ long }) => long ?? '');
    for (const lang of ['vi', 'en'] as const) {
      const page = helpPage(lang);
      // 'insert-help' is typed 'insert help': one line tells them all.
      const jobs = Object.keys(JOBS).filter((name) => !name.startsWith('insert-'));
      const commands = [...jobs, 'insert', 'read-plan', 'call'];
      const named = [...page.matchAll(/^ {2}(\S+)/gm)].map((match) => match[1]);
      expect(named).toEqual(expect.arrayContaining([...flags, ...commands]));
      // Nothing is told that does not exist.
      expect(named).toHaveLength(flags.length + 1 + commands.length);
    }
  });
});

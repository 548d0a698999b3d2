/** Names, ID numbers, phones and addresses stay in the cells of the spreadsheet: whatever else a run leaves is searched. */
import ExcelJS from 'exceljs';
import { MENU } from '../../src/addin/menu';
import { built } from '../support/built';
import { open, type Opened } from '../support/small-workbook';

/** Invented, and found nowhere else: each is looked for whole and, where it is a name, word by word. */
const MARKED = {
  names: ['Khuất Thị Xuyến Dạ', 'Ngạc Văn Quỵnh', 'Trà Ngọc Huỷnh', 'Lẫu Thị Phước Ngoan'],
  ids: ['051179000187', '051079000296', '051188000375', '05117900018'],
  phones: ['0905123987', '0914776655'],
  addresses: ['Xóm Rẫy Trũng 17B', 'Ngõ Cây Quéo 4/12'],
};
const SECRETS = [...MARKED.names, ...MARKED.ids, ...MARKED.phones, ...MARKED.addresses];

/** A register with faults of every kind: a wrong sex, a short ID number, a doubled one, an impossible birth. */
async function markedWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet('Danh sách hộ');
  list.addRow(['DANH SÁCH HỘ DÂN CƯ NĂM 2024 XÃ BÌNH MINH']);
  list.addRow([
    'Mã hộ',
    'Họ và tên chủ hộ',
    'Ngày sinh',
    'Giới tính',
    'Số CCCD',
    'Điện thoại',
    'Địa chỉ',
    'Thôn',
    'Số nhân khẩu',
    'Phân loại hộ',
    'Điểm B1',
    'Điểm B2',
  ]);
  const [a = '', b = '', c = '', d = ''] = MARKED.names;
  const [id1 = '', id2 = '', id3 = '', short = ''] = MARKED.ids;
  const [phone1 = '', phone2 = ''] = MARKED.phones;
  const [at1 = '', at2 = ''] = MARKED.addresses;
  list.addRow(['H1', a, '03/02/1979', 'Nam', id1, phone1, at1, 'Thôn 1', 4, 'Hộ nghèo', 120, 30]);
  list.addRow(['H2', b, '31/02/1979', 'Nam', id2, phone2, at2, 'Thôn 1', 3, 'Hộ cận nghèo', 140, 20]);
  list.addRow(['H3', `${c} `, '05/07/1988', 'nư', id3, phone1, at1, 'Thôn 2', 5, 'Hộ không nghèo', 200, 0]);
  list.addRow(['H3', d, '1/1/2150', 'Nữ', short, 905123987, at2, 'Thôn  2', 'bốn', 'hộ nghèo ?', 500, 35]);
  list.addRow(['H5', a, '03/02/1979', 'Nam', id1, phone1, at1, 'Thôn 2', 2, 'Hộ nghèo', 110, 40]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await markedWorkbook();
});

const ACTIONS = MENU.flatMap((entry) =>
  entry === 'separator' ? [] : 'items' in entry ? entry.items.map(({ run }) => run) : [entry.run],
);

/** Everything a run left that is no cell, with where it stood. */
function leftBehind({ environment }: Opened): [place: string, text: string][] {
  const { workbook, cache, logs, toasts, pages } = environment;
  const { document, script, user } = workbook.properties;
  return [
    ...[...document, ...script, ...user].map(([key, value]): [string, string] => [
      'property',
      `${key}=${value}`,
    ]),
    ...[...cache].map(([key, { value }]): [string, string] => ['cache', `${key}=${value}`]),
    ...logs.map((line): [string, string] => ['log', line]),
    ...toasts.map(({ title, text }): [string, string] => ['toast', `${title} ${text}`]),
    ...pages.map(({ title, html }): [string, string] => ['page', `${title} ${html}`]),
    ...workbook.sheets.flatMap(({ name, metadata }) => [
      ['sheet name', name] as [string, string],
      ...metadata.map(({ key, value }): [string, string] => ['metadata', `${key}=${value}`]),
    ]),
    ...workbook.metadata.map(({ key, value }): [string, string] => ['metadata', `${key}=${value}`]),
    ['file name', workbook.name],
    ['calls', JSON.stringify(environment.counters())],
  ];
}

const found = (texts: readonly [string, string][]): [string, string][] =>
  texts.flatMap(([place, text]) => {
    const plain = text.normalize('NFC');
    // JSON in properties may spell letters as \uXXXX.
    const letters = plain.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
    return SECRETS.filter((secret) => letters.includes(secret)).map((secret): [string, string] => [
      place,
      secret,
    ]);
  });

/** The sentence of a failure; what an action that throws says. */
function errorOf(job: () => unknown): string {
  try {
    const result = job() as { ok?: boolean; error?: { message: string; code: string } } | null;
    return result?.ok === false ? `${result.error?.code} ${result.error?.message}` : '';
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.message} ${error.stack ?? ''}` : String(error);
  }
}

/** Runs the actions one after the other; the next in a workbook the last has left. */
async function runAll(actions: readonly string[]): Promise<Opened> {
  const opened = await open(bytes);
  opened.environment.select("'Danh sách hộ'!B3");
  for (const action of actions) {
    const text = errorOf(() => opened.bundle.call(action));
    expect({ action, found: found([['error', text]]) }).toEqual({ action, found: [] });
    expect({ action, found: found(leftBehind(opened)) }).toEqual({ action, found: [] });
  }
  return opened;
}

describe('personal data stay in cells', () => {
  it('through every action of the menu, one after the other', async () => {
    const { environment } = await runAll(ACTIONS.filter((action) => action !== 'xoaDuLieu'));
    // The search would find them: the register and the sheets about it are full of them.
    const cells = JSON.stringify(environment.workbook.sheets.map(({ values }) => values));
    for (const name of MARKED.names) expect(cells).toContain(name);
    // And something was kept to be searched.
    expect(environment.workbook.properties.document.size).toBeGreaterThan(0);
    expect(environment.toasts.length).toBeGreaterThan(5);
  });

  it('through the set-up, whose choices are remembered by header', async () => {
    const { environment } = await runAll(['moThietLap', 'moThietLap']);
    expect(environment.workbook.sheets.map(({ name }) => name)).toContain('GN Thiết lập');
  });

  it('when calls of a service fail in the middle', async () => {
    for (const action of ['lamTatCa', 'suaTuDong', 'toMauLoi', 'chotSoLieu']) {
      for (let failCall = 3; failCall < 120; failCall += 23) {
        const opened = await open(bytes, { failCall });
        const text = errorOf(() => opened.bundle.call(action));
        const left = found([...leftBehind(opened), ['error', text]]);
        expect({ action, failCall, left }).toEqual({ action, failCall, left: [] });
      }
    }
  });

  it('no whole ID number and no phone is in a dialog', async () => {
    const opened = await open(bytes);
    for (const action of ['kiemTraSoHo', 'suaTungLoi', 'suaTuDong', 'hoanTac', 'xemCacHo']) {
      errorOf(() => opened.bundle.call(action));
    }
    expect(opened.environment.alerts.length).toBeGreaterThan(0);
    const said = opened.environment.alerts.map(({ title, text }) => `${title} ${text}`).join('\n');
    for (const id of MARKED.ids.filter((each) => each.length === 12)) expect(said).not.toContain(id);
  });

  it('the search finds a name in a property, in \\u letters and in a cache key', () => {
    const [name = ''] = MARKED.names;
    const escaped = [...name].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    expect(
      found([
        ['property', `x=${escaped}`],
        ['cache', `${name}=1`],
      ]),
    ).toEqual([
      ['property', name],
      ['cache', name],
    ]);
  });
});

describe('nothing can leave', () => {
  const manifest = JSON.parse(built('appsscript.json')) as Record<string, unknown>;

  it('two scopes, no exception log, no address to fetch from', () => {
    expect(manifest['oauthScopes']).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest['exceptionLogging']).toBe('NONE');
    expect(manifest).not.toHaveProperty('urlFetchWhitelist');
  });

  it.each(['Code.js', 'Viec.html', 'Sidebar.html', 'VanBan.html'] as const)(
    '%s calls no service that sends or logs, and asks for nobody’s address',
    (file) => {
      const code = built(file);
      for (const service of [
        'UrlFetchApp',
        'MailApp',
        'GmailApp',
        'DriveApp',
        'XMLHttpRequest',
        'sendBeacon',
      ]) {
        expect(code).not.toContain(service);
      }
      expect(code).not.toMatch(
        /\bfetch\(|\bLogger\.|\bconsole\.|getActiveUser\(|getEffectiveUser|getEditors|getOwner/,
      );
    },
  );
});

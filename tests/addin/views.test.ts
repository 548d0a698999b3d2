/** Progress by body, tasks from a plan's text, the public list: in the stand-in, as an officer clicks. */
import { open, smallWorkbook, staffSheets, type Opened } from '../support/small-workbook';

interface Result {
  readonly ok: boolean;
  readonly sheetsWritten: readonly string[];
  readonly tasksAdded?: number;
  readonly views?: { readonly tasks: readonly { readonly task: string; readonly state: string | null }[] };
  readonly publicList?: { readonly columns: readonly string[] };
}
const PLAN = `III. TỔ CHỨC THỰC HIỆN
1. Trạm Y tế: Cấp thẻ bảo hiểm y tế cho hộ nghèo. Tư vấn dinh dưỡng cho trẻ em.
2. Hội Nông dân: Hướng dẫn chăn nuôi.`;
const sheetOf = ({ environment }: Opened, name: string) => {
  const found = environment.workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(name);
  return found as unknown as { readonly values: unknown[][] };
};
const textOf = (opened: Opened, name: string) => JSON.stringify(sheetOf(opened, name).values);
const start = async (...texts: string[]) =>
  open(await smallWorkbook(), {
    answers: texts.map((text) =>
      text === 'YES' || text === 'NO' ? { button: text } : { button: 'OK', text },
    ),
  });

describe('Đề xuất nhiệm vụ từ văn bản', () => {
  it('inserts GN Nhiệm vụ and says where the text goes', async () => {
    const opened = await start();
    expect(opened.bundle.call('deXuatNhiemVu')).toMatchObject({ ok: true, tasksAdded: 0 });
    expect(opened.environment.alerts[0]?.text).toContain('dán phần');
    expect(textOf(opened, 'GN Nhiệm vụ')).toContain('Trạng thái');
  });

  it('writes nothing before the officer says yes', async () => {
    const opened = await start('NO');
    const call = () => opened.bundle.call('deXuatNhiemVu', []) as Result;
    opened.bundle.call('xemTienDoTheo');
    paste(opened);
    expect(call()).toMatchObject({ ok: true, tasksAdded: 0 });
    expect(opened.environment.alerts[0]?.text).toContain('Trạm Y tế: Cấp thẻ bảo hiểm y tế');
    expect((opened.bundle.call('xemTienDoTheo') as Result).views?.tasks).toEqual([]);
  });

  it('adds the tasks, keeps states and notes over rebuilds, and adds none twice', async () => {
    const opened = await start();
    const propose = () => opened.bundle.call('deXuatNhiemVu', [{ options: { planText: PLAN } }]) as Result;
    const before = staffSheets(opened.environment);
    expect(propose().tasksAdded).toBe(3);
    const sheet = sheetOf(opened, 'GN Nhiệm vụ');
    const header = sheet.values.findIndex((row) => row.includes('Trạng thái'));
    const state = sheet.values[header]?.indexOf('Trạng thái') ?? -1;
    sheet.values[header + 1]![state] = 'Xong';
    const views = opened.bundle.call('xemTienDoTheo') as Result;
    expect(views.sheetsWritten).toEqual(['GN Theo đơn vị', 'GN Theo cán bộ', 'GN Theo tổ', 'GN Phiếu tổ']);
    expect(views.views?.tasks.map(({ state: each }) => each)).toEqual(['done', null, null]);
    expect(propose().tasksAdded).toBe(0);
    expect(textOf(opened, 'GN Nhiệm vụ')).toContain('Xong');
    expect(textOf(opened, 'GN Theo đơn vị')).toContain('Hội Nông dân');
    expect(staffSheets(opened.environment)).toBe(before);
  });
});

/** As a paste of lines into the last column does. */
function paste(opened: Opened): void {
  const { values } = sheetOf(opened, 'GN Nhiệm vụ');
  const header = values.findIndex((row) => row.includes('Trạng thái'));
  const column = values[header]?.findIndex((cell) => String(cell).startsWith('Dán văn bản')) ?? -1;
  PLAN.split('\n').forEach((line, at) => {
    (values[header + 1 + at] ??= [])[column] = line;
  });
}

describe('Bản công khai', () => {
  it('asks what is shown, refuses an answer that is none, and keeps the choice', async () => {
    const opened = await start('9', '', '2, 4', '', '');
    const first = opened.bundle.call('banCongKhai') as Result;
    expect(first.publicList?.columns).toEqual(['hamlet', 'size']);
    const text = textOf(opened, 'GN Bản công khai');
    expect(text).toContain('Lê Văn An');
    expect(text).not.toMatch(/1970|Võ Thị Dung/);
    const second = opened.bundle.call('banCongKhai') as Result;
    expect(second.publicList?.columns).toEqual(['hamlet', 'size']);
  });

  it('writes nothing when the question is left', async () => {
    const opened = await open(await smallWorkbook(), { answers: [{ button: 'CANCEL' }] });
    expect(opened.bundle.call('banCongKhai')).toBeNull();
    expect(opened.environment.workbook.sheets.some(({ name }) => name.startsWith('GN'))).toBe(false);
  });
});

/** An invented workbook as Thiết lập sees it: one list of households whose class has two columns, one sheet left alone. */
import type { ColumnsProposal, Decision } from '../../../src/core/index';
import { fieldChoices } from '../../../src/core/register/field-choices';

type Sheet = ColumnsProposal['sheets'][number];
type Field = Sheet['fields'][number];
type Left = Sheet['unmapped'][number];

const field = (
  id: Field['field'],
  label: string,
  column: string,
  header: string,
  samples: string[],
): Field => ({
  field: id,
  label,
  column,
  header,
  reason: 'label',
  why: 'trùng tên cột',
  confidence: 1,
  samples,
});
const left = (
  column: string,
  header: string,
  reason: Left['reason'],
  candidates: Left['candidates'],
  samples: string[],
): Left => ({
  column,
  header,
  reason,
  why: `Cột ${column} “${header}”: hai cột cùng tên mà số liệu khác nhau.`,
  candidates,
  samples,
});

const FIELDS: readonly Field[] = [
  field('ma_ho', 'Mã hộ', 'B', 'Mã hộ', ['PM0001', 'PM0002']),
  field('chu_ho', 'Họ và tên chủ hộ', 'C', 'Họ và tên chủ hộ', ['Nguyễn Thành Trí', 'Cao Quốc Hoàng']),
  field('thon', 'Thôn', 'D', 'Tổ dân phố', ['Tổ dân phố 1']),
  field('so_nhan_khau', 'Số nhân khẩu', 'E', 'Số khẩu', ['4', '2']),
  {
    ...field('b1', 'Điểm B1', 'N', 'Ghi chú / B1', ['145', '165']),
    confidence: 0.7,
    why: 'tên cột có chứa tên trường',
  },
];
const LEFT: readonly Left[] = [
  left('L', 'Phân loại / Đầu năm', 'two-claims', ['phan_loai'], ['Hộ nghèo', 'Hộ cận nghèo']),
  left('M', 'Phân loại / Cuối năm', 'two-claims', ['phan_loai'], ['Hộ nghèo', 'Không nghèo']),
  {
    ...left('P', 'Điểm rà soát', 'unknown', [], ['150', '90']),
    why: 'Cột P “Điểm rà soát”: chưa biết là trường nào.',
  },
];

/** Households that neither column of marks is marked for, in a list that has such columns. */
function blanksOf(
  decisions: readonly Decision[],
  count: number,
): { unmarked: Sheet['unmarked']; questions: Sheet['questions'] } {
  if (count === 0) return { unmarked: null, questions: [] };
  const said = decisions.flatMap(({ blankMarks }) => blankMarks ?? []);
  const answer = said[said.length - 1] ?? null;
  return {
    unmarked: { sheet: 'DS hộ', columns: ['J', 'K'], count, answer },
    questions:
      answer === null
        ? [
            {
              sheet: 'DS hộ',
              kind: 'blank-marks',
              fields: ['la_ho_ngheo', 'la_ho_can_ngheo'],
              columns: ['J', 'K'],
              text: 'Trang “DS hộ”: hộ để trống cả hai cột Nghèo (J) và Cận nghèo (K).',
            },
          ]
        : [],
  };
}

function sheetWith(decisions: readonly Decision[], blank: number): Sheet {
  const now = new Map<Field['field'], Field>(FIELDS.map((each) => [each.field, each]));
  const columns = [...FIELDS, ...LEFT];
  for (const { column, field: id } of decisions) {
    if (id === null || column === null) continue;
    const from = columns.find((each) => each.column === column);
    const { header = '', samples = [] } = from ?? {};
    now.set(id, {
      ...field(id, id, column, header, [...samples]),
      reason: 'saved',
      why: 'theo lựa chọn đã lưu',
    });
  }
  const taken = new Set([...now.values()].map(({ column }) => column));
  const isAsked = !now.has('phan_loai');
  const { unmarked, questions } = blanksOf(decisions, blank);
  return {
    sheet: 'DS hộ',
    role: 'households',
    coverage: 'all',
    beside: null,
    stated: null,
    unmarked,
    confidence: 1,
    reason: 'Danh sách hộ, mỗi dòng một hộ – vì có các cột “Họ và tên chủ hộ” (C), “Mã hộ” (B)',
    headerRows: [7, 8],
    indexRow: null,
    firstDataRow: 9,
    lastDataRow: 1449,
    groupRows: [],
    totalRows: [],
    skippedRows: [],
    headBy: null,
    fields: [...now.values()],
    unmapped: [
      ...LEFT,
      ...FIELDS.map((each) => left(each.column, each.header, 'unknown', [], [...each.samples])),
    ].filter(({ column }) => !taken.has(column)),
    questions: [
      ...(isAsked
        ? [
            {
              sheet: 'DS hộ',
              kind: 'missing',
              fields: ['phan_loai'],
              columns: ['L', 'M'],
              isTwice: true,
              text: 'Trang “DS hộ”: các cột L, M đều có thể là “Phân loại hộ”. Lấy cột nào?',
            } as const,
          ]
        : []),
      ...questions,
    ],
    changed: null,
  };
}

/** None is known before a column says the class. */
function classesOf({ fields, unmarked }: Sheet): NonNullable<ColumnsProposal['classes']> {
  const unknown = unmarked === null || unmarked.answer === 'notPoor' ? 0 : unmarked.count;
  if (!fields.some(({ field: id }) => id === 'phan_loai'))
    return { poor: 0, nearPoor: 0, notPoor: 0, notAssessable: 1441 };
  return { poor: 36, nearPoor: 42, notPoor: 1363 - unknown, notAssessable: unknown };
}

/** Five different values; the stub sends four, as the add-in the first hundred of more. */
const UNREAD = ['đã rà soát', 'chờ xác minh', 'vắng nhà', 'chuyển đi', 'hẹn lại'];

/** How the workbook is understood with these decisions; `blank`: households no mark is made for. */
export function columns(decisions: readonly Decision[], blank: number, lang: 'vi' | 'en'): ColumnsProposal {
  const sheet = sheetWith(decisions, blank);
  return {
    sheets: [sheet],
    ignored: [
      {
        sheet: 'Báo cáo 2023',
        reason: 'not-a-register',
        why: 'Trang “Báo cáo 2023” không dùng: không phải danh sách hộ.',
      },
    ],
    legacyColumns: [],
    classes: classesOf(sheet),
    fieldChoices: fieldChoices(lang),
    values: {
      'DS hộ': sheet.fields.map(({ field: id, column }) => ({
        field: id,
        column,
        // B1 was taken from the column of notes by mistake: half of it cannot be read.
        valid: id === 'b1' && column === 'N' ? 51 : 1441,
        invalid: id === 'b1' && column === 'N' ? 52 : 0,
        blank: id === 'b1' && column === 'N' ? 1338 : 0,
        examples: id === 'b1' && column === 'N' ? UNREAD.slice(0, 4) : [],
        different: id === 'b1' && column === 'N' ? UNREAD.length : 0,
      })),
    },
  };
}

/** Invented findings: as many as a test wants, spread over rules, hamlets and severities. */
import type { FindingsResult, PanelFinding } from '../../../src/addin/panel-types';

type Found = Extract<FindingsResult, { ok: true }>;

const KINDS = [
  {
    code: 'FD02',
    title: 'CCCD mất số 0 ở đầu',
    severity: 'error',
    column: 'F',
    message: 'Số CCCD mất số 0 ở đầu.',
    found: '5107••••262',
    expected: '0510•••••262',
    todo: 'Sửa an toàn.',
    fix: 'safe',
  },
  {
    code: 'ST16',
    title: 'Trùng số CCCD',
    severity: 'error',
    column: 'F',
    message: 'Trùng số CCCD với dòng 196, khác tên và năm sinh.',
    found: '0510•••••131',
    expected: '',
    todo: 'Xem thẻ của cả hai người; không tự sửa.',
    fix: null,
  },
  {
    code: 'FD32',
    title: 'Dân tộc không có trong danh mục',
    severity: 'warning',
    column: 'G',
    message: 'Dân tộc ghi “Kih”, không có trong danh mục; gần nhất là Kinh.',
    found: 'Kih',
    expected: 'Kinh',
    todo: 'Đối chiếu giấy tờ rồi sửa.',
    fix: 'confirm',
  },
  {
    code: 'CV05',
    title: 'Thiếu số điện thoại',
    severity: 'info',
    column: 'K',
    message: 'Chưa có số điện thoại.',
    found: '',
    expected: '',
    todo: 'Hỏi hộ khi có dịp.',
    fix: null,
  },
] as const;
const HAMLETS = 6;

function finding(at: number): PanelFinding {
  const { column, ...kind } = KINDS[at % KINDS.length]!;
  const row = at + 9;
  return {
    ...kind,
    key: `r${row}.v${at % KINDS.length}`,
    sheet: 'DS hộ',
    cell: `${column}${row}`,
    household: `PM${String(at + 1).padStart(4, '0')}`,
    hamlet: `Tổ dân phố ${(at % HAMLETS) + 1}`,
  };
}

/** `count` findings, the first of them safe to fix. */
export function findings(count: number): Found {
  const list = Array.from({ length: count }, (_, at) => finding(at));
  const of = (severity: PanelFinding['severity']): number =>
    list.filter((each) => each.severity === severity).length;
  return {
    ok: true,
    findings: list,
    counts: { error: of('error'), warning: of('warning'), info: of('info'), notAssessable: 1441 },
    notAssessable: [
      {
        code: 'CS23',
        title: 'Điểm và phân loại mâu thuẫn',
        count: 1339,
        why: 'Hộ chưa có điểm B1, B2 nên không so được với phân loại.',
      },
      { code: 'ST04', title: 'Thiếu mã hộ', count: 102, why: 'Ô mã hộ trống.' },
    ],
    waived: [],
    sheetIsCurrent: true,
    groups: [
      { id: 'structure', name: 'Cấu trúc hộ', on: true },
      { id: 'fields', name: 'Giá trị từng ô', on: true },
      { id: 'consistency', name: 'Mâu thuẫn giữa các ô', on: true },
      { id: 'completeness', name: 'Thiếu thông tin', on: false },
    ],
  };
}

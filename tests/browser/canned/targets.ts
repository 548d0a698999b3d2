/** Invented targets, and what a plan's text holds. */
import type { PanelTarget, TargetsResult } from '../../../src/addin/panel-types';
import type { PlanReadResult } from '../../../src/addin/server-types';

const target = (code: string, text: string, rest: Partial<PanelTarget>): PanelTarget => ({
  code,
  text,
  unit: 'hộ',
  baseline: '52',
  plan: '16',
  actual: '16',
  percent: '100,0',
  status: 'met',
  statusWord: 'Đạt',
  missing: '',
  source: 'computed',
  owner: 'Phòng VH‑XH',
  sheet: 'GN Chỉ tiêu',
  cell: 'F9',
  ...rest,
});

export const TARGETS: Extract<TargetsResult, { ok: true }> = {
  ok: true,
  targets: [
    target('a', 'Giảm số hộ nghèo', {}),
    target('b', 'Giảm tỷ lệ hộ cận nghèo', {
      unit: 'điểm %',
      plan: '0,3',
      actual: '0,41',
      percent: '136,7',
      status: 'exceeded',
      statusWord: 'Vượt',
    }),
    target('c', 'Tập huấn cán bộ', {
      unit: 'lớp',
      baseline: '',
      plan: '2',
      actual: '1',
      percent: '50,0',
      status: 'in-progress',
      statusWord: 'Đang thực hiện',
      source: 'typed',
    }),
    target('e3', 'Người có việc làm bền vững', {
      unit: '%',
      plan: '95',
      actual: '20',
      percent: '21,1',
      status: 'not-met',
      statusWord: 'Chưa đạt',
    }),
    target('d', 'Hỗ trợ nhà ở', {
      baseline: '',
      plan: '',
      actual: '',
      percent: '',
      status: 'no-data',
      statusWord: 'Chưa có số liệu',
      missing: 'Chưa có số liệu: chưa có tổng số (mẫu số) nên không tính tỷ lệ.',
      source: 'none',
      owner: '',
      sheet: null,
      cell: null,
    }),
  ],
  samples: false,
  remarks: ['Số đầu kỳ lấy từ sổ hộ nghèo năm 2023.'],
};

const planTarget = (sentence: string, sure: boolean) =>
  ({
    kind: 'reduce-count',
    value: 16,
    unit: 'hộ',
    decimals: 0,
    group: null,
    about: null,
    denominator: null,
    needOnly: false,
    qualifier: null,
    sentence,
    words: sentence,
    start: 0,
    end: sentence.length,
    sure,
    doubts: [],
  }) as unknown as Extract<PlanReadResult, { ok: true }>['targets'][number];

const FIRST = 'Tỷ lệ hộ nghèo giảm 1,11% (tương ứng 16 hộ).';
const SECOND = 'Phấn đấu người lao động có việc làm bền vững.';

export const PLAN: Extract<PlanReadResult, { ok: true }> = {
  ok: true,
  targets: [planTarget(FIRST, true), planTarget(SECOND, false)],
  unrecognised: [{ sentence: 'Tăng cường tuyên truyền.', start: 90, end: 114 }],
  lines: [
    {
      kind: 'Giảm số hộ nghèo',
      value: '16 hộ',
      details: ['1,11 điểm %'],
      doubts: [],
      sentence: FIRST,
      sure: true,
    },
    {
      kind: 'Việc làm bền vững',
      value: 'chưa có mức',
      details: [],
      doubts: ['văn bản không ghi mức'],
      sentence: SECOND,
      sure: false,
    },
  ],
  summary: ['Thấy 2 chỉ tiêu, 1 cần xem lại.', '1 câu chưa nhận dạng.'],
};

/** Invented fixes for the findings of findings.ts. */
import type { PanelFinding } from '../../../src/addin/panel-types';
import type { FixResult } from '../../../src/addin/server-types';

type Fixes = Extract<FixResult, { ok: true }>;

const SETTINGS = { standard: 'vn-2022', area: 'urban', asOf: '2024-12-14', lang: 'vi' } as const;

const placeOf = ({ sheet, cell, code, household }: PanelFinding) => ({ sheet, cell, code, household });

/** What could be mended of these findings. */
export function preview(findings: readonly PanelFinding[]): Fixes {
  const safe = findings.filter(({ fix }) => fix === 'safe');
  const confirm = findings.filter(({ fix }) => fix === 'confirm');
  return {
    ok: true,
    fingerprint: `of ${safe.length}`,
    settings: SETTINGS,
    fixes: safe.map((each) => ({
      ...placeOf(each),
      before: 51079991262,
      after: '051079991262',
      apply: 'safe' as const,
    })),
    ruleCounts: [`FD02 CCCD mất số 0 ở đầu: ${safe.length} ô`],
    preview: true,
    refused: [],
    toConfirm: confirm.map((each) => ({
      ...placeOf(each),
      before: 'Kih',
      values: ['Kinh', 'Khơ-mú'],
      apply: 'confirm' as const,
      message: each.message,
    })),
    undone: [],
    kept: [],
    findings: [],
    notAssessable: [],
    sheetsWritten: [],
    summary: [],
  };
}

/** What was done to one cell, or to all safe ones. */
export function made(all: Fixes, fixes: Fixes['fixes']): Fixes {
  return {
    ...all,
    preview: false,
    fixes,
    toConfirm: [],
    sheetsWritten: ['GN Nhật ký sửa'],
    summary: [`Đã sửa ${fixes.length} ô.`, 'Muốn trả lại: bấm Hoàn tác.'],
  };
}

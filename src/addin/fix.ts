/** Sửa tự động and Sửa từng lỗi: plans fixes, shows them or carries them out, and reports. */
import {
  DomainError,
  fixPreviewSheet,
  blockedAmong,
  fixReport,
  planWorkbook,
  refusedRecord,
} from '../core/index';
import type { FixChoice, OwnSheetCells, RunOptions, UndoOutcome, WorkbookFixes } from '../core/index';
import { readAll, write } from './action';
import { actOnFixes } from './answer';
import { sheetFacts } from './cell-facts';
import type { SheetFacts } from './cell-facts';
import { carryOut } from './fix-apply';
import type { Planned } from './fix-apply';
import { storeRefused } from './memory';
import { obstacles } from './obstacles';
import { showToast } from './panel';
import { isInterrupted, recover } from './recover-fixes';
import type { FixResult } from './server-types';
import { activeWorkbook, detailsOf, ownCells, ownSheets } from './workbook';

export interface FixRequest {
  /** Cells a person chose; null for all safe fixes. */
  readonly choices: readonly FixChoice[] | null;
  /** none: apply; list: only report; sheet: report and write GN Xem trước sửa. */
  readonly preview: 'none' | 'list' | 'sheet';
  /** With `list`: a run that broke off is put back all the same. */
  readonly recovers?: boolean;
  /** What was previewed; when the register gives something else by now, nothing is changed and that is previewed. */
  readonly expected?: string;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Done = Extract<FixResult, { ok: true }>;

function plan(workbook: Spreadsheet, options: RunOptions, request: FixRequest, strict: boolean): Planned {
  const { grids, own, today, zone } = readAll(workbook);
  const factsOf = factsByName(workbook);
  const fixes = planWorkbook(grids, options, today, {
    obstacleAt: obstacles(factsOf, strict),
    details: detailsOf(workbook),
    own: readOnce(ownCells(own, zone)),
    choices: request.choices,
    asksOffers: request.preview === 'list',
  });
  return { fixes, factsOf, own, zone };
}

/** The check runs several times over; our own sheets do not change in between. */
function readOnce(own: OwnSheetCells): OwnSheetCells {
  const once = <T>(read: () => T): (() => T) => {
    let known: { readonly value: T } | null = null;
    return () => (known = known ?? { value: read() }).value;
  };
  return {
    findings: once(own.findings),
    waivers: once(own.waivers),
    settings: once(own.settings),
    points: once(own.points),
    history: once(own.history),
    tasks: once(own.tasks),
  };
}

function factsByName(workbook: Spreadsheet): Planned['factsOf'] {
  const known = new Map<string, SheetFacts | null>();
  return (name) => {
    let facts = known.get(name);
    if (facts === undefined) {
      const sheet = workbook.getSheetByName(name);
      known.set(name, (facts = sheet ? sheetFacts(sheet) : null));
    }
    return facts;
  };
}

/** A text that differs as soon as one change differs. */
function fingerprint({ plan: { changes } }: WorkbookFixes): string {
  return JSON.stringify(changes.map(({ ref, before, after }) => [ref, before, after]));
}

function show(
  workbook: Spreadsheet,
  planned: Planned,
  asSheet: boolean,
  recovered: UndoOutcome | null,
): Done {
  const { fixes, own } = planned;
  const { settings, plan: result } = fixes;
  const interrupted = isInterrupted(planned);
  const sheetsWritten = asSheet ? write(workbook, [fixPreviewSheet({ settings, plan: result })], own) : [];
  const report = fixReport({ fixes, preview: true, recovered, interrupted, sheetsWritten });
  return { ok: true, ...report, fingerprint: fingerprint(fixes) };
}

/** Changes the cells, or tells what would change. */
export function runFixes(overrides: RunOptions, request: FixRequest): FixResult {
  let done: Done | null = null;
  const result = actOnFixes(overrides, (options): Done => {
    const workbook = activeWorkbook();
    const recovered = isLook(request) ? null : recoverFirst(workbook, options);
    const planned = plan(workbook, options, request, false);
    const isOther = request.expected !== undefined && request.expected !== fingerprint(planned.fixes);
    if (request.preview !== 'none' || isOther) {
      const asSheet = isOther || request.preview === 'sheet';
      if (asSheet) remember(planned.fixes, request);
      return show(workbook, planned, asSheet, recovered);
    }
    const { fixes, sheetsWritten } = apply(workbook, options, request, planned);
    done = {
      ok: true,
      ...fixReport({ fixes, preview: false, recovered, interrupted: false, sheetsWritten }),
    };
    remember(fixes, request);
    showToast(done.summary.join('\n'));
    return done;
  });
  // A toast or a lock that fails afterwards does not make the changes undone.
  return result.ok ? result : (done ?? result);
}

/** The panel only looks; the menu asks what to write, so that a run that broke off is put back before it is asked about. */
const isLook = ({ preview, recovers }: FixRequest): boolean => preview === 'list' && recovers !== true;

/** So that the next check does not call safe what cannot be written. */
function remember({ findings }: WorkbookFixes, { choices }: FixRequest): void {
  if (choices === null) storeRefused(refusedRecord(blockedAmong(findings)));
}

function recoverFirst(workbook: Spreadsheet, { lang = 'vi' }: RunOptions): UndoOutcome | null {
  return recover(workbook, ownSheets(workbook), workbook.getSpreadsheetTimeZone(), lang);
}

/** Once as planned; where a validation of the staff's own refused a value, once more without such cells. */
function apply(
  workbook: Spreadsheet,
  options: RunOptions,
  request: FixRequest,
  planned: Planned,
): { readonly fixes: WorkbookFixes; readonly sheetsWritten: readonly string[] } {
  const old = planned.own.get('fix-preview');
  if (old) workbook.deleteSheet(old);
  const lang = options.lang ?? 'vi';
  const { fixes } = planned;
  if (fixes.plan.changes.length === 0) return { fixes, sheetsWritten: [] };
  try {
    return { fixes, sheetsWritten: [carryOut(workbook, planned, lang)] };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'fix.put-back' || !mayBeRefused(planned))
      throw error;
  }
  const again = plan(workbook, options, request, true);
  const isNothing = again.fixes.plan.changes.length === 0;
  return { fixes: again.fixes, sheetsWritten: isNothing ? [] : [carryOut(workbook, again, lang)] };
}

function mayBeRefused({ fixes, factsOf }: Planned): boolean {
  return fixes.plan.changes.some(({ ref, after }) => {
    const facts = factsOf(ref.sheet);
    return facts?.verdict(facts.column(ref.column).ruleAt(ref.row), after ?? '') === 'unknown';
  });
}

/** What the panel shows without writing a sheet: findings, classes, targets. */
import { countClasses, listFindings, listTargets } from '../core/index';
import type { MoreReading, RunOptions, SheetGrid } from '../core/index';
import { readAll } from './action';
import { act } from './answer';
import { stampIn } from './dates';
import { refreshCheck, resultsIn, type Properties } from './memory';
import type { ClassesPreview, FindingsResult, TargetsResult } from './panel-types';
import type { Failure } from './server-types';
import { activeWorkbook, detailsOf, ownCells, readFormats } from './workbook';

type Look<T> = (
  grids: readonly SheetGrid[],
  options: RunOptions,
  today: string,
  more: MoreReading,
  properties: Properties,
  zone: string,
) => T;

/** Reads the workbook as a run does, and hands it to the core. */
function looking<T extends object>(look: Look<T>): ({ readonly ok: true } & T) | Failure {
  return act({}, (options, properties) => {
    const workbook = activeWorkbook();
    const { grids, own, today, zone, marked } = readAll(workbook);
    const more: MoreReading = {
      formats: (grid) => readFormats(workbook, grid),
      details: detailsOf(workbook),
      own: ownCells(own, zone),
    };
    return { ok: true as const, ...look(grids, { ...options, marked }, today, more, properties, zone) };
  });
}

/** Checks without writing a sheet; what Trang chủ counts is what is listed from then on. */
export function panelFindings(): FindingsResult {
  return looking((grids, options, today, more, properties, zone) => {
    const list = listFindings(grids, options, today, more);
    refreshCheck(list.counts, stampIn(zone), properties);
    return list;
  });
}

/** What classifying would give, beside the last classification. */
export function panelClasses(): ClassesPreview {
  return looking((grids, options, today, more, properties) =>
    countClasses(grids, options, today, more, resultsIn(properties).classes),
  );
}

/** Where the targets stand. */
export function panelTargets(): TargetsResult {
  return looking(listTargets);
}

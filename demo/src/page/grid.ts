/** The grid: Univer, drawn from what the workbook's worker says and telling it what the person types. */
import {
  createUniver,
  ICommandService,
  LocaleType,
  mergeLocales,
  type FUniver,
  type Univer,
} from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalWords from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import linkWords from '@univerjs/preset-sheets-hyper-link/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-hyper-link/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import type { FormulaHelp, Selected, WorkbookUpdate } from '../shared/protocol';
import { applyUpdate, workbookData, type GridAccess } from './grid-draw';
import { followLinks } from './grid-links';
import { registerFormulas, type Compute } from './grid-formulas';
import { watchEdits, type Edit, type Computed } from './grid-edits';

export interface GridEvents {
  /** The person changed cells. */
  edited(sheetId: string, cells: readonly Edit[]): void;
  /** The grid computed formulas. */
  computed(values: readonly Computed[]): void;
  /** Something the grid offers and this page does not. */
  refused(): void;
  readonly compute: Compute;
}
export interface OpenedWorkbook {
  readonly name: string;
  readonly locale: string;
  readonly formulas: readonly FormulaHelp[];
  readonly update: WorkbookUpdate;
}
export interface Grid {
  draw(update: WorkbookUpdate): void;
  selected(): Selected;
  /** When the formulas are computed that what was typed or drawn last has set going. */
  settled(): Promise<void>;
  /** The facade of Univer, for the tests of the page. */
  readonly api: FUniver;
  dispose(): void;
}

/** How long a script waits for formulas before it starts, at most. */
const SETTLE_MS = 3000;
/** Formulas of changes longer ago are computed. */
const RECENT_MS = 1500;

const WORDS = mergeLocales(coreWords, conditionalWords, validationWords, linkWords, noteWords);

function start(container: HTMLElement): { univer: Univer; univerAPI: FUniver } {
  return createUniver({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: WORDS },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        contextMenu: false,
        disableAutoFocus: true,
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        footer: {
          menus: false,
          statisticBar: true,
          zoomSlider: true,
          sheetBar: true,
          addSheetButtonConfig: { show: false },
        },
        formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
      UniverSheetsHyperLinkPreset(),
      UniverSheetsNotePreset(),
    ],
  });
}

/** Draws a workbook into an empty element. */
export function openGrid(container: HTMLElement, opened: OpenedWorkbook, events: GridEvents): Grid {
  const { univer, univerAPI } = start(container);
  const book = univerAPI.createWorkbook(workbookData(opened.name, opened.update));
  book.setNumfmtLocal(opened.locale.startsWith('vi') ? 'vi' : 'en');
  const injector = univer.__getInjector();
  const access: GridAccess = {
    api: univerAPI,
    unitId: book.getId(),
    injector,
    commands: injector.get(ICommandService),
    styles: { ...opened.update.styles },
  };
  let changed = performance.now();
  const draw = (update: WorkbookUpdate, created: boolean): void => {
    changed = performance.now();
    applyUpdate(access, update, created);
  };
  registerFormulas(univerAPI, opened.formulas, events.compute);
  watchEdits(access, {
    ...events,
    edited(sheetId, cells) {
      changed = performance.now();
      events.edited(sheetId, cells);
    },
  });
  followLinks(access);
  draw(opened.update, true);
  return {
    api: univerAPI,
    draw: (update) => draw(update, false),
    selected() {
      const sheet = book.getActiveSheet();
      const range = sheet.getSelection()?.getActiveRange();
      return { sheetId: sheet.getSheetId(), range: range?.getA1Notation() ?? null };
    },
    async settled() {
      if (performance.now() - changed > RECENT_MS) return;
      await univerAPI
        .getFormula()
        .onCalculationResultApplied(SETTLE_MS)
        .catch(() => undefined);
    },
    dispose: () => univer.dispose(),
  };
}

/** The worker that holds the workbook: runs the project's functions on it, takes edits, reads and writes .xlsx. */
import {
  createEnvironment,
  emptyWorkbook,
  type FakeEnvironment,
} from '../../../runner/fake-apps-script/index';
import { splitSheetName } from '../../../runner/fake-apps-script/workbook/a1';
import { cellKey, valueAt } from '../../../runner/fake-apps-script/workbook/cells';
import type { CellValue, MemorySheet } from '../../../runner/fake-apps-script/workbook/types';
import { words } from '../../../runner/words';
import { InputError } from '../../../runner/xlsx/input-error';
import { loadWorkbook } from '../../../runner/xlsx/load';
import { saveWorkbook } from '../../../runner/xlsx/save';
import type { FromWorkbook, Selected, ToWorkbook } from '../shared/protocol';
import { drawing, type Drawing } from './draw';
import { enter } from './edits';
import { giveEngine } from './engine-program';
import { formulaHelp, openProject, type Project } from './project';
import { pageScreen } from './screen';
import { sharedServices, withSharedProperties } from './shared-workbook';

interface Session {
  readonly environment: FakeEnvironment;
  readonly project: Project;
  readonly drawing: Drawing;
}
let session: Session | null = null;

function post(message: FromWorkbook): void {
  self.postMessage(message);
}

function current(): Session {
  if (session === null) throw new Error('no workbook is open');
  return session;
}

function sheetOf(id: string): MemorySheet | undefined {
  return current().environment.workbook.sheets.find((sheet) => String(sheet.id) === id);
}

async function open(message: Extract<ToWorkbook, { kind: 'open' }>): Promise<void> {
  const { bytes, file, project: files, memory, pause } = message;
  const read = bytes === null ? emptyWorkbook() : await loadWorkbook(bytes, { file });
  const workbook = withSharedProperties(read, memory);
  const environment = createEnvironment(workbook, {
    ...sharedServices(memory, pause),
    htmlFiles: files.html,
    screen: pageScreen(memory, post),
  });
  const project = openProject(files.code, environment);
  session = { environment, project, drawing: drawing(workbook) };
  // A simple trigger has less leave than a menu item.
  const opened = environment.runAs({ authMode: 'LIMITED' }, () => project.run('onOpen', []));
  if (!opened.ok) post({ kind: 'toast', title: 'onOpen', text: opened.message, seconds: null });
  post({
    kind: 'opened',
    name: workbook.name,
    menus: environment.menus,
    formulas: formulaHelp(files.code),
    locale: workbook.locale,
    update: session.drawing.update(true, null),
  });
}

/** Tells the environment what the person has selected, as "'DS hộ'!B12". */
function select({ sheetId, range }: Selected): string | null {
  const sheet = sheetOf(sheetId);
  const { environment } = current();
  if (!sheet) return null;
  environment.workbook.activeSheetId = sheet.id;
  const notation = range === null ? null : `'${sheet.name.replace(/'/g, "''")}'!${range}`;
  environment.select(notation);
  return notation;
}

/** What the script selected, if it is on the sheet it left open and not what was selected before. */
function newlySelected(before: string | null): string | null {
  const { environment } = current();
  const { workbook } = environment;
  const notation = environment.selection();
  if (notation === null || notation === before) return null;
  const { sheet, cells } = splitSheetName(notation);
  const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  return active && active.name === sheet ? cells : null;
}

function run({ id, name, args, selected }: Extract<ToWorkbook, { kind: 'run' }>): void {
  const before = select(selected);
  const { environment, project, drawing: drawn } = current();
  const { activeSheetId } = environment.workbook;
  const outcome = project.run(name, args);
  const cells = newlySelected(before);
  const activated = cells !== null || environment.workbook.activeSheetId !== activeSheetId;
  post({ kind: 'ran', id, outcome, update: drawn.update(activated, cells) });
}

function edit({ id, sheetId, cells }: Extract<ToWorkbook, { kind: 'edit' }>): void {
  const sheet = sheetOf(sheetId);
  if (!sheet) return;
  const { environment } = current();
  const active = environment.workbook.activeSheetId;
  const refused = enter(environment, sheet, cells);
  environment.workbook.activeSheetId = active;
  post({ kind: 'edited', id, refused, update: current().drawing.cells(sheet, cells) });
}

/** The grid's own results: a script that reads the cell gets them, and they are no change of the staff's file. */
function learn({ values }: Extract<ToWorkbook, { kind: 'computed' }>): void {
  for (const { sheetId, row, column, value } of values) {
    const sheet = sheetOf(sheetId);
    const key = cellKey(row, column);
    const formula = sheet?.formulas.get(key);
    if (!sheet || !formula || (!formula.pending && valueAt(sheet, row, column) === value)) continue;
    sheet.formulas.set(key, { ...formula, pending: false });
    const line = sheet.values[row] as CellValue[];
    line[column] = value;
    current().drawing.known(sheet, row, column);
  }
}

async function save({ id, engine }: Extract<ToWorkbook, { kind: 'save' }>): Promise<void> {
  if (engine) giveEngine(engine);
  const { environment, drawing: drawn } = current();
  try {
    const bytes = await saveWorkbook(environment.workbook);
    post({ kind: 'saved', id, bytes, update: drawn.update(false, null) });
  } catch (error) {
    post({ kind: 'not-saved', id, message: error instanceof Error ? error.message : String(error) });
  }
}

function sentence(error: unknown): string {
  if (error instanceof InputError) return words('vi', error.code, error.params);
  return `Không mở được tệp (${error instanceof Error ? error.message : String(error)}).`;
}

async function receive(message: ToWorkbook): Promise<void> {
  switch (message.kind) {
    case 'open':
      return open(message).catch((error: unknown) => post({ kind: 'failed', message: sentence(error) }));
    case 'run':
      return run(message);
    case 'edit':
      return edit(message);
    case 'computed':
      return learn(message);
    case 'save':
      return save(message);
  }
}

// One after the other: a file that is being written must not change meanwhile.
let queue = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<ToWorkbook>) => {
  queue = queue.then(() => receive(data));
});

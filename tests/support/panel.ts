/** The panel's server functions through the built bundle, as google.script.run would deliver them. */
import type { PanelFunctions } from '../../src/addin/panel-types';
import type { Failure } from '../../src/addin/server-types';
import type { EnvironmentOptions, FakeEnvironment } from '../../runner/fake-apps-script/index';
import { open, openLoaded, type Opened } from './small-workbook';

/** Trang chủ has no `ok` to tell a failure by: a test that expects one says so itself. */
type Expected<T> = [Extract<T, { ok: true }>] extends [never] ? Exclude<T, Failure> : T;

export interface Panel {
  readonly environment: FakeEnvironment;
  /** Calls a function of the panel; a result that is no plain JSON throws. */
  call<K extends keyof PanelFunctions>(
    name: K,
    ...args: Parameters<PanelFunctions[K]>
  ): Expected<ReturnType<PanelFunctions[K]>>;
  /** Calls a menu item. */
  menu(name: string): unknown;
}

/** Opens a workbook with the panel beside it. */
export async function openPanel(bytes: Uint8Array, options: EnvironmentOptions = {}): Promise<Panel> {
  return panelOf(await open(bytes, options));
}

/** Opens the workbook of a panel again, as the next execution finds it: properties are kept, the cache is not. */
export function reopenPanel({ environment }: Panel, options: EnvironmentOptions = {}): Panel {
  return panelOf(openLoaded(environment.workbook, options));
}

function panelOf({ environment, bundle }: Opened): Panel {
  return {
    environment,
    call: (name, ...args) => bundle.callFromPanel(name, args) as never,
    menu: (name) => bundle.call(name, [{ options: {} }]),
  };
}

/** A look of a cell as a short text; borders are objects of their own. */
const lookOf = (style: object | undefined): string => JSON.stringify(style ?? null);

/** Rows of looks, each look once and by number: sheets are a thousand rows long. */
function looksText(rows: readonly (readonly (object | undefined)[])[]): unknown {
  // Equal looks are one object in the stand-in.
  const known = new Map<object | undefined, number>();
  const numbers = rows.map((row) =>
    row
      .map((style) => {
        if (!known.has(style)) known.set(style, known.size);
        return known.get(style);
      })
      .join(),
  );
  return [[...known.keys()].map(lookOf), numbers];
}

/** What only tells how often a sheet was made. */
const NOT_COMPARED = new Set(['id', 'changes', 'origin', 'styles', 'metadata']);

/** Everything the add-in's own sheets hold, each sheet a text: values, formulas, formats, notes, looks; no ids. */
export function ownSheetsText({ environment }: Panel): Record<string, string> {
  const { sheets } = environment.workbook;
  const names = new Map(sheets.map((sheet) => [String(sheet.id), sheet.name]));
  const own = sheets.filter(({ name }) => name.startsWith('GN '));
  return Object.fromEntries(
    own.map((sheet, at) => {
      const rest = Object.entries(sheet).filter(([key]) => !NOT_COMPARED.has(key));
      const marks = sheet.metadata.map(({ key, value }) => [key, value]);
      const text = JSON.stringify([at, rest, looksText(sheet.styles), marks], (_, value: unknown) =>
        value instanceof Map || value instanceof Set ? [...value] : value,
      );
      return [sheet.name, text.replace(/#gid=(\d+)/g, (_, id: string) => `#gid=${names.get(id) ?? id}`)];
    }),
  );
}

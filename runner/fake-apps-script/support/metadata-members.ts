/** Developer metadata of a spreadsheet or a sheet. */
import { isEnum, text } from './arguments';
import type { Environment } from './environment';
import type { MemorySheet, MetadataModel } from '../workbook/types';
import { arrange, free, look, make, wrongTypes, type Members, type ObjectState } from './strict';

/** Where metadata lie: a list, and the sheet it belongs to (null: the spreadsheet). */
export interface MetadataPlace {
  readonly env: Environment;
  readonly sheet: MemorySheet | null;
  readonly list: MetadataModel[];
}
export interface MetadataState extends MetadataPlace, ObjectState {
  readonly model: MetadataModel;
}
export interface FinderState extends ObjectState {
  /** null: the whole spreadsheet with its sheets. */
  readonly sheet: MemorySheet | null;
  readonly filters: readonly ((found: MetadataState) => boolean)[];
}

/** The longest value the service takes. */
const LONGEST_VALUE = 30_000;

export function metadataHolder<S extends ObjectState>(
  owner: string,
  placeOf: (state: S) => MetadataPlace,
): Members<S> {
  const member = `SpreadsheetApp.${owner}.addDeveloperMetadata`;
  return {
    addDeveloperMetadata: arrange(
      (state: S, ...args: unknown[]) => {
        const place = placeOf(state);
        const given = [...args];
        const last = given[given.length - 1];
        const visibility = isEnum('DeveloperMetadataVisibility', last) ? String(given.pop()) : 'DOCUMENT';
        if (given.length > 2) throw wrongTypes(state.env, member, ...args);
        const value = given.length === 2 ? text(state.env, member, given[1]) : null;
        if (value !== null && value.length > LONGEST_VALUE)
          throw state.env.exception('Argument too large: value');
        place.list.push({
          id: state.env.workbook.nextId++,
          key: text(state.env, member, given[0]),
          value,
          visibility: visibility as MetadataModel['visibility'],
        });
        return make(owner, state);
      },
      1,
      3,
    ),
    getDeveloperMetadata: look((state: S) => {
      const place = placeOf(state);
      return place.list.map((model) => make<MetadataState>('DeveloperMetadata', { ...place, model }));
    }),
    createDeveloperMetadataFinder: free((state: S) =>
      make<FinderState>('DeveloperMetadataFinder', {
        env: state.env,
        sheet: placeOf(state).sheet,
        filters: [],
      }),
    ),
  };
}

/** All metadata of a spreadsheet, its own first. */
export function allMetadata(env: Environment): MetadataState[] {
  const places: MetadataPlace[] = [
    { env, sheet: null, list: env.workbook.metadata },
    ...env.workbook.sheets.map((sheet) => ({ env, sheet, list: sheet.metadata })),
  ];
  return places.flatMap((place) => place.list.map((model) => ({ ...place, model })));
}

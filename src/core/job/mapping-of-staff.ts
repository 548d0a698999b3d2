/** Choices of columns for the staff's sheets alone: our own sheets are known without, and stand in no other workbook. */
import type { SheetGrid } from '../model';
import type { RegisterMapping } from '../register/mapping';
import type { SavedMapping } from '../register/saved-mapping';
import { roleOfName } from '../reports/recognise-own';

const isOurs = (name: string): boolean => roleOfName(name) !== null;

/** A mapping to take to another workbook: without our own sheets. */
export function mappingOfStaff(mapping: RegisterMapping): RegisterMapping {
  return Object.fromEntries(Object.entries(mapping).filter(([name]) => !isOurs(name)));
}

/** A mapping from a file without those of our own sheets that this workbook has not. */
export function mappingFor(mapping: RegisterMapping, grids: readonly SheetGrid[]): RegisterMapping {
  const names = new Set(grids.map(({ name }) => name));
  return Object.fromEntries(Object.entries(mapping).filter(([name]) => names.has(name) || !isOurs(name)));
}

/** The same of exported choices. */
export function choicesFor(saved: SavedMapping, grids: readonly SheetGrid[]): SavedMapping {
  const names = new Set(grids.map(({ name }) => name));
  return { ...saved, sheets: saved.sheets.filter(({ sheet }) => names.has(sheet) || !isOurs(sheet)) };
}

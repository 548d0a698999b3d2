/** The errors of the service: name 'Exception', texts as section 6 of the platform notes has them. */
import type { Realm } from './environment';

export function exceptionMaker(realm: Realm): (message: string) => Error {
  return (message) => {
    const error = new realm.Error(message);
    error.name = 'Exception';
    return error;
  };
}

export const TEXTS = {
  rows: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columns: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  noRows: 'The number of rows in the range must be at least 1.',
  noColumns: 'The number of columns in the range must be at least 1.',
  rangeNotFound: 'Range not found',
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  tooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  sheetExists: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  sheetNameTooLong: 'The name of a sheet must be between 1 and 100 characters.',
  lastSheet: "You can't remove all the sheets in a document.",
  notAllowed: (member: string) => `You do not have permission to call ${member}`,
  tooManyCells:
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  /** What a person gets who may look at the document and not edit it. */
  viewOnly: 'You do not have permission to perform that action.',
  serviceError: 'Service error: Spreadsheets',
  noRanges: 'Ranges must have at least one range.',
  badName: 'The name given to this range is invalid.',
  frozenMerge:
    "You can't merge frozen and non-frozen cells. Change the frozen rows or columns and try again.",
  secondFilter: "You can't create a filter in a sheet that already has a filter.",
  frozenRowsThroughMerge: "You can't freeze rows which contain only part of a merged cell.",
  frozenColumnsThroughMerge: "You can't freeze columns which contain only part of a merged cell.",
  partOfMerge: 'You must select all cells in a merged range to merge or unmerge them.',
  valueTooLarge: 'Argument too large: value',
  storeFull: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  noSuchFile: (name: string) => `No HTML file named ${name} was found.`,
  badColor: (color: string) => `Invalid color: ${color}`,
  badOption: 'Unexpected option',
} as const;

/** "(String,number[])" as the service names what it was given. */
export function describeTypes(values: readonly unknown[]): string {
  return `(${values.map(describeType).join(',')})`;
}

function describeType(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'number':
      return 'number';
    default:
      return 'Object';
  }
}

export function signatureText(values: readonly unknown[], member: string): string {
  return `The parameters ${describeTypes(values)} don't match the method signature for ${member}.`;
}

/** The enumerations of the platform that the stand-in knows, with the names they have there. */
import { enumeration } from './support/arguments';

export const spreadsheetEnumerations = {
  BorderStyle: enumeration(
    'BorderStyle',
    'DOTTED',
    'DASHED',
    'SOLID',
    'SOLID_MEDIUM',
    'SOLID_THICK',
    'DOUBLE',
  ),
  BooleanCriteria: enumeration(
    'BooleanCriteria',
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_ENDS_WITH',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'CUSTOM_FORMULA',
  ),
  CopyPasteType: enumeration(
    'CopyPasteType',
    'PASTE_NORMAL',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_VALUES',
  ),
  DataValidationCriteria: enumeration(
    'DataValidationCriteria',
    'CHECKBOX',
    'CUSTOM_FORMULA',
    'DATE_BETWEEN',
    'DATE_IS_VALID_DATE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_EQUAL_TO',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
  ),
  DeveloperMetadataLocationType: enumeration(
    'DeveloperMetadataLocationType',
    'SPREADSHEET',
    'SHEET',
    'ROW',
    'COLUMN',
  ),
  DeveloperMetadataVisibility: enumeration('DeveloperMetadataVisibility', 'DOCUMENT', 'PROJECT'),
  ProtectionType: enumeration('ProtectionType', 'RANGE', 'SHEET'),
  WrapStrategy: enumeration('WrapStrategy', 'WRAP', 'OVERFLOW', 'CLIP'),
} as const;

export const chartEnumerations = {
  ChartType: enumeration('ChartType', 'BAR', 'COLUMN', 'LINE'),
  ChartMergeStrategy: enumeration('ChartMergeStrategy', 'MERGE_COLUMNS', 'MERGE_ROWS'),
  ChartHiddenDimensionStrategy: enumeration(
    'ChartHiddenDimensionStrategy',
    'IGNORE_BOTH',
    'IGNORE_COLUMNS',
    'IGNORE_ROWS',
    'SHOW_BOTH',
  ),
  Position: enumeration('Position', 'TOP', 'RIGHT', 'BOTTOM', 'NONE'),
} as const;

export const uiEnumerations = {
  Button: enumeration('Button', 'CLOSE', 'OK', 'CANCEL', 'YES', 'NO'),
  ButtonSet: enumeration('ButtonSet', 'OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'),
} as const;

import { spreadsheetEnumerations, chartEnumerations } from './enumerations';
import { newRuleBuilder } from './conditional-format-rule';
import { newValidationBuilder } from './data-validation';
import { sheetById, sheetOf, spreadsheetOf } from './support/states';
import { settleCustomFunctions } from './support/small-formulas';
import { defineClass, free, look, make, service, type ObjectState } from './support/strict';

defineClass<ObjectState>({
  name: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.SpreadsheetApp',
  constants: spreadsheetEnumerations,
  withoutAuthorisation: ['getUi'],
  notInCustomFunctions: ['getUi', 'flush'],
  members: {
    getActiveSpreadsheet: free(({ env }) => spreadsheetOf(env)),
    getActive: free(({ env }) => spreadsheetOf(env)),
    getActiveSheet: look(({ env }) => sheetOf(env, sheetById(env, env.workbook.activeSheetId))),
    getUi: free(({ env }) => make('Ui', { env })),
    flush: service(({ env }) => settleCustomFunctions(env)),
    newTextStyle: free(({ env }) => make('TextStyleBuilder', { env, model: {} } as ObjectState)),
    newRichTextValue: free(({ env }) =>
      make('RichTextValueBuilder', { env, model: { runs: [] } } as ObjectState),
    ),
    newConditionalFormatRule: free(({ env }) => newRuleBuilder(env)),
    newFilterCriteria: free(({ env }) => make('FilterCriteriaBuilder', { env, hidden: [] } as ObjectState)),
    newDataValidation: free(({ env }) => newValidationBuilder(env)),
  },
});

defineClass<ObjectState>({
  name: 'Charts',
  declaredAs: 'Charts.Charts',
  constants: chartEnumerations,
  members: {},
});

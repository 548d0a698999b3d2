/** What a filter hides: rows whose shown text is among those given. */
import { defineClass, free, make, wrongTypes, type ObjectState } from './support/strict';

export interface CriteriaState extends ObjectState {
  readonly hidden: readonly string[];
}

defineClass<CriteriaState>({
  name: 'FilterCriteriaBuilder',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.FilterCriteriaBuilder',
  members: {
    setHiddenValues: free(({ env }, values: unknown) => {
      if (!Array.isArray(values))
        throw wrongTypes(env, 'SpreadsheetApp.FilterCriteriaBuilder.setHiddenValues', values);
      return make<CriteriaState>('FilterCriteriaBuilder', { env, hidden: values.map(String) });
    }),
    build: free((state) => make<CriteriaState>('FilterCriteria', state)),
  },
});

defineClass<CriteriaState>({
  name: 'FilterCriteria',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.FilterCriteria',
  members: { getHiddenValues: free(({ hidden }) => [...hidden]) },
});

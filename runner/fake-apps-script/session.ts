import { defineClass, service, type ObjectState } from './support/strict';

defineClass<ObjectState>({
  name: 'Session',
  declaredAs: 'Base.Session',
  members: {
    getActiveUserLocale: service(({ env }) => env.workbook.locale.slice(0, 2)),
    // The manifest sets the script's zone; it may differ from the spreadsheet's.
    getScriptTimeZone: service(() => 'Asia/Ho_Chi_Minh'),
    getTemporaryActiveUserKey: service(() => 'stand-in-user'),
  },
});

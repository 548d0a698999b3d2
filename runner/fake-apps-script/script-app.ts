import { enumeration } from './support/arguments';
import { defineClass, type ObjectState } from './support/strict';

const AuthModeValues = enumeration('AuthMode', 'NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

defineClass<ObjectState>({
  name: 'ScriptApp',
  declaredAs: 'Script.ScriptApp',
  withoutAuthorisation: true,
  constants: { AuthMode: AuthModeValues },
  members: {},
});

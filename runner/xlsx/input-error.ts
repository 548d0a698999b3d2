/** Why a file cannot be used; the words are the command line's business. */
export type InputErrorCode =
  'file.missing' | 'file.encrypted' | 'file.old-xls' | 'file.not-xlsx' | 'file.no-sheets' | 'file.damaged';

export class InputError extends Error {
  constructor(
    readonly code: InputErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'InputError';
  }
}

/** A parameter of a message: what stands in a `{slot}`. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * The one error type of the core: a stable code and its parameters, no words.
 * The shell turns the code into a sentence through the message catalogues.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly params: MessageParams;

  constructor(code: string, params: MessageParams = {}) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.params = params;
  }
}

/** How a long piece of work tells how far it is, and is told to stop. Pure: whoever calls the core has the clock. */
import { DomainError } from './errors';

/** Called with what is done of what there is, any unit; false asks the work to stop. */
export type OnProgress = (done: number, total: number) => boolean;

/** The code of the error a stop leaves by. Nothing is half-written: the core writes nothing at all. */
export const STOPPED = 'stopped';

/**
 * Tells how far the work is.
 *
 * @throws {DomainError} `stopped` where it was asked to stop
 */
export function tell(onProgress: OnProgress | undefined, done: number, total: number): void {
  if (onProgress && !onProgress(done, total)) throw new DomainError(STOPPED);
}

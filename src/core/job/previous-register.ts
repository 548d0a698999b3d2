import { DomainError } from '../errors';
import type { Register } from '../model';
import { readRegister } from '../register/read-register';
import type { RunOptions } from './options';

/** Last period's register, read as this one is. */
export function previousRegister({ previous }: RunOptions): Register | null {
  if (!previous) return null;
  const before = readRegister(previous).register;
  if (before.households.length === 0) throw new DomainError('previous.none');
  return before;
}

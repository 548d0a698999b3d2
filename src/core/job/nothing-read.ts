/** Why there is no register to work on. */
import { DomainError } from '../errors';
import type { RegisterReading } from '../register/read-register';

/** Headers over nothing are not the same as no headers: the officer is told which. */
export function nothingRead({ tables }: RegisterReading): DomainError {
  const sheets = [...new Set(tables.map(({ table }) => `“${table.sheet}”`))].join(', ');
  return tables.length > 0
    ? new DomainError('register.no-rows', { sheets })
    : new DomainError('register.none');
}

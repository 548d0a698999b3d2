/** The places figures are of: a commune of a year, and its hamlets. */
import type { Register } from '../../src/core/model';

/** No figure compared hangs on ages. */
export const AS_OF = '2025-12-14';

export type Scope = { readonly year: number; readonly commune: string };
export type Place = Scope & { readonly scope: 'commune' | 'hamlet'; readonly hamlet: string | null };

/** The register as a whole and by hamlet, those of no known hamlet last. */
export function placesOf(register: Register, scope: Scope): readonly (readonly [Place, Register])[] {
  const hamlets = new Set(register.households.map(({ main }) => main.hamlet));
  return [
    [{ ...scope, scope: 'commune', hamlet: null }, register],
    ...[...hamlets].map((hamlet): [Place, Register] => [
      { ...scope, scope: 'hamlet', hamlet },
      { ...register, households: register.households.filter(({ main }) => main.hamlet === hamlet) },
    ]),
  ];
}

/** The one place where the add-in reads the clock. */

/** Milliseconds since 1970. */
export function nowMs(): number {
  return Date.now();
}

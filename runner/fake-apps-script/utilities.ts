import { createHash } from 'node:crypto';
import { integer, isDate, text } from './support/arguments';
import { defineClass, free, wrongTypes, type ObjectState } from './support/strict';
import { formatJavaDate } from './text/java-date';
import { wallClock } from './text/zone';

interface UtilitiesState extends ObjectState {
  /** Ids given so far, so that a run gives the same ones each time. */
  given: number;
}

defineClass<UtilitiesState>({
  name: 'Utilities',
  declaredAs: 'Utilities.Utilities',
  members: {
    formatDate: free(({ env }, date: unknown, zone: unknown, format: unknown) => {
      const member = 'Utilities.formatDate';
      if (!isDate(date)) throw wrongTypes(env, member, date, zone, format);
      const wall = wallClock(date.getTime(), text(env, member, zone));
      return formatJavaDate(new Date(wall), text(env, member, format));
    }),
    sleep: free(({ env }, milliseconds: unknown) => {
      integer(env, 'Utilities.sleep', milliseconds);
    }),
    getUuid: free((state) => {
      const hex = createHash('sha256').update(String(state.given++)).digest('hex');
      return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `4${hex.slice(13, 16)}`,
        `8${hex.slice(17, 20)}`,
        hex.slice(20, 32),
      ].join('-');
    }),
  },
});

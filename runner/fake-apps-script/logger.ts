import { defineClass, free, make, type Member, type ObjectState } from './support/strict';

/** What goes to the log: texts as they are, the rest as JSON. */
function line(values: readonly unknown[]): string {
  return values
    .map((value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')))
    .join(' ');
}

const logged: Member<ObjectState> = free(
  ({ env }: ObjectState, ...values: unknown[]) => {
    env.logs.push(line(values));
  },
  0,
  Infinity,
);

defineClass<ObjectState>({
  name: 'Logger',
  declaredAs: 'Base.Logger',
  withoutAuthorisation: true,
  members: {
    log: free(
      (state, ...values: unknown[]) => {
        state.env.logs.push(line(values));
        return make('Logger', state);
      },
      1,
      Infinity,
    ),
  },
});

defineClass<ObjectState>({
  name: 'console',
  declaredAs: 'Console',
  withoutAuthorisation: true,
  members: { log: logged, info: logged, warn: logged, error: logged },
});

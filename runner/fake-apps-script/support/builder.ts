/** Builders: on the platform a builder changes itself and returns itself, chained or not. */
import type { Environment } from './environment';
import { free, make, type Member, type Members, type ObjectState } from './strict';

export interface BuilderState<M> extends ObjectState {
  model: M;
}

/** What a setter of a builder does with its arguments: the fields it changes. */
export type Change<M> = (env: Environment, member: string, args: readonly unknown[], model: M) => Partial<M>;

/** A builder's setter taking `least` to `most` arguments. */
export function builderMember<M>(
  className: string,
  name: string,
  change: Change<M>,
  least = 1,
  most = least,
): Member<BuilderState<M>> {
  return free(
    (state: BuilderState<M>, ...args: unknown[]) => {
      state.model = {
        ...state.model,
        ...change(state.env, `SpreadsheetApp.${className}.${name}`, args, state.model),
      };
      return make(className, state);
    },
    least,
    most,
  );
}

/** Setters by name, all of one argument. */
export function builderMembers<M>(
  className: string,
  changes: Readonly<Record<string, (env: Environment, member: string, value: unknown) => Partial<M>>>,
): Members<BuilderState<M>> {
  return Object.fromEntries(
    Object.entries(changes).map(([name, change]) => [
      name,
      builderMember<M>(className, name, (env, member, args) => change(env, member, args[0])),
    ]),
  );
}

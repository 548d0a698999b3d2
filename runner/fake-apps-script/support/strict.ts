/**
 * Objects of the stand-in: a table of members, shared by all objects of a class, behind a Proxy. A member that is
 * not in the table throws, so that code which would need it fails here rather than on the platform.
 */
import type { CallKind } from './counters';
import type { Environment } from './environment';
import { signatureText, TEXTS } from './exception';

type MemberKind = CallKind | 'free';

export interface Member<S> {
  readonly kind: MemberKind;
  /** Whether it changes the document: never allowed to a custom function. */
  readonly changes: boolean;
  /** Least and greatest number of arguments. */
  readonly least: number;
  readonly most: number;
  /** Numbers of arguments between that no overload takes. */
  readonly except?: readonly number[];
  readonly run: (state: S, ...args: never[]) => unknown;
}
export type Members<S> = Readonly<Record<string, Member<S>>>;

export interface ClassSpec<S> {
  /** 'Range'; with `owner` it names the member in errors: 'SpreadsheetApp.Range.setValues'. */
  readonly name: string;
  /** Where @types/google-apps-script declares it: 'Spreadsheet.Range'. */
  readonly declaredAs: string;
  readonly owner?: string;
  readonly members: Members<S>;
  /** Values that are no functions: enumerations. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** What may be used in authorisation mode NONE: all members, or those listed. */
  readonly withoutAuthorisation?: true | readonly string[];
  /** What may not be used in a custom function: all members, or those listed. */
  readonly notInCustomFunctions?: true | readonly string[];
  /** Throws when the object can no longer be used: a range of a deleted sheet. */
  readonly check?: (state: S) => void;
}

/** State every object carries; `cells` is what one call on it touches. */
export interface ObjectState {
  readonly env: Environment;
  readonly cells?: number;
}

function member(kind: MemberKind, changes: boolean) {
  return <S>(run: (state: S, ...args: never[]) => unknown, least?: number, most?: number): Member<S> => {
    const declared = Math.max(0, run.length - 1);
    return { kind, changes, run, least: least ?? declared, most: most ?? Math.max(declared, least ?? 0) };
  };
}
/** A member of which no overload takes these numbers of arguments. */
export function without<S>(what: Member<S>, ...except: number[]): Member<S> {
  return { ...what, except };
}

/** Costs no round trip: handles, builders, plain facts about a handle. */
export const free = member('free', false);
export const read = member('read', false);
export const write = member('write', true);
/** Looks at the arrangement of sheets. */
export const look = member('structure', false);
/** Changes the arrangement of sheets. */
export const arrange = member('structure', true);
export const service = member('service', false);

const states = new WeakMap<object, { spec: string; state: unknown }>();

/** The state behind an object of the stand-in, or null when it is no object of that class. */
export function stateOf<S>(object: unknown, className: string): S | null {
  if (typeof object !== 'object' || object === null) return null;
  const known = states.get(object);
  return known && known.spec === className ? (known.state as S) : null;
}

function covers(which: true | readonly string[] | undefined, name: string): boolean {
  return which === true || (which?.includes(name) ?? false);
}

function ensureAllowed<S extends ObjectState>(
  spec: ClassSpec<S>,
  state: S,
  name: string,
  what: Member<S>,
): void {
  const { env } = state;
  if (env.authMode === 'NONE' && !covers(spec.withoutAuthorisation, name)) {
    throw env.exception(TEXTS.notAllowed(name));
  }
  if (what.changes && env.access !== 'edit') throw env.exception(TEXTS.viewOnly);
  if (env.context !== 'custom-function') return;
  if (what.changes || covers(spec.notInCustomFunctions, name)) throw env.exception(TEXTS.notAllowed(name));
}

/** Counts a call that costs a round trip, and lets it fail where a test wants that. */
function countCall<S extends ObjectState>(
  spec: ClassSpec<S>,
  { env, cells = 0 }: S,
  name: string,
  { kind, changes }: Member<S>,
): void {
  if (kind === 'free') return;
  const number = env.meter.count(kind, `${spec.name}.${name}`, cells);
  if (number === env.failCall || number >= (env.failFrom ?? Infinity)) {
    throw env.exception(TEXTS.serviceError);
  }
  const text = env.fault?.({ number, name: `${spec.name}.${name}`, kind, changes }) ?? null;
  if (text !== null) throw env.exception(text);
}

function call<S extends ObjectState>(
  spec: ClassSpec<S>,
  state: S,
  name: string,
  what: Member<S>,
  args: unknown[],
): unknown {
  const { env } = state;
  ensureAllowed(spec, state, name, what);
  if (args.length < what.least || args.length > what.most || what.except?.includes(args.length))
    throw env.exception(signatureText(args, memberName(spec, name)));
  spec.check?.(state);
  countCall(spec, state, name, what);
  return (what.run as (state: S, ...args: unknown[]) => unknown)(state, ...args);
}

function memberName<S>(spec: ClassSpec<S>, name: string): string {
  return `${spec.owner ? `${spec.owner}.` : ''}${spec.name}.${name}`;
}

/** What the platform says when arguments are of the wrong type. */
export function wrongTypes(env: Environment, owner: string, ...args: unknown[]): Error {
  return env.exception(signatureText(args, owner));
}

/** Names a debugger, `await` or JSON asks any object for; the platform's objects have none of them. */
const ASKED_OF_ANY = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
]);

function strict<S extends ObjectState>(spec: ClassSpec<S>, state: S): object {
  const object = new Proxy(Object.freeze({}), {
    get(_target, property) {
      if (property === Symbol.toPrimitive || property === 'toString') return () => spec.name;
      if (property === Symbol.toStringTag) return 'Object';
      if (typeof property === 'symbol') return undefined;
      const what = Object.hasOwn(spec.members, property) ? spec.members[property] : undefined;
      if (what) return (...args: unknown[]) => call(spec, state, property, what, args);
      if (spec.constants && Object.hasOwn(spec.constants, property)) return spec.constants[property];
      if (ASKED_OF_ANY.has(property)) return property === 'constructor' ? Object : undefined;
      throw new Error(`${spec.name}.${property} is not implemented in the stand-in`);
    },
    set(_target, property) {
      throw new Error(`${spec.name}.${String(property)} cannot be set`);
    },
  });
  states.set(object, { spec: spec.name, state });
  return object;
}

const classes = new Map<string, ClassSpec<never>>();

/** Makes a class known; each file of the stand-in defines its own. */
export function defineClass<S extends ObjectState>(spec: ClassSpec<S>): void {
  classes.set(spec.name, spec as unknown as ClassSpec<never>);
}

/** An object of a defined class. */
export function make<S extends ObjectState>(className: string, state: S): object {
  const spec = classes.get(className);
  if (!spec) throw new Error(`${className} is not implemented in the stand-in`);
  return strict(spec as unknown as ClassSpec<S>, state);
}

export interface OfferedMember {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly except: readonly number[];
}
export interface ImplementedClass {
  readonly declaredAs: string;
  readonly members: readonly OfferedMember[];
  /** Enumerations and the names of their values. */
  readonly constants: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** What is implemented: for the test that compares it with the declarations of the platform. */
export function implementedClasses(): readonly ImplementedClass[] {
  return [...classes.values()].map(({ declaredAs, members, constants }) => ({
    declaredAs,
    members: Object.entries(members).map(([name, { least, most, except = [] }]) => ({
      name,
      least,
      most,
      except,
    })),
    constants: Object.entries(constants ?? {}).map(([name, values]) => ({
      name,
      values: Object.keys(values as object),
    })),
  }));
}

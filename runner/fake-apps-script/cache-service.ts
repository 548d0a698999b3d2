import { integer, text } from './support/arguments';
import { byteLength } from './support/byte-length';
import type { Environment } from './support/environment';
import { TEXTS } from './support/exception';
import { defineClass, free, make, service, wrongTypes, type ObjectState } from './support/strict';

interface CacheState extends ObjectState {
  readonly scope: string;
}

const LONGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

const scoped = (scope: string) => free(({ env }: ObjectState) => make<CacheState>('Cache', { env, scope }));

function get(env: Environment, key: string): string | null {
  const found = env.cache.get(key);
  if (!found || found.expires <= env.now()) return null;
  return found.value;
}

function put({ env, scope }: CacheState, key: string, value: string, seconds: number): void {
  if (key.length > LONGEST_KEY) throw env.exception('Argument too large: key');
  if (byteLength(value) > LONGEST_VALUE) throw env.exception(TEXTS.valueTooLarge);
  env.cache.set(`${scope}/${key}`, { value, expires: env.now() + Math.min(seconds, MOST_SECONDS) * 1000 });
}

function texts(env: Environment, member: string, value: unknown): string[] {
  if (!Array.isArray(value)) throw wrongTypes(env, member, value);
  return value.map((one) => text(env, member, one));
}

defineClass<ObjectState>({
  name: 'CacheService',
  declaredAs: 'Cache.CacheService',
  members: {
    getDocumentCache: scoped('document'),
    getScriptCache: scoped('script'),
    getUserCache: scoped('user'),
  },
});

defineClass<CacheState>({
  name: 'Cache',
  declaredAs: 'Cache.Cache',
  members: {
    get: service(({ env, scope }, key: unknown) => get(env, `${scope}/${text(env, 'Cache.get', key)}`)),
    put: service(
      (state, key: unknown, value: unknown, seconds?: unknown) => {
        const { env } = state;
        const lasting = seconds === undefined ? DEFAULT_SECONDS : integer(env, 'Cache.put', seconds);
        put(state, text(env, 'Cache.put', key), text(env, 'Cache.put', value), lasting);
      },
      2,
      3,
    ),
    remove: service(({ env, scope }, key: unknown) => {
      env.cache.delete(`${scope}/${text(env, 'Cache.remove', key)}`);
    }),
    getAll: service(({ env, scope }, keys: unknown) => {
      const found = texts(env, 'Cache.getAll', keys).map(
        (key) => [key, get(env, `${scope}/${key}`)] as const,
      );
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    }),
    putAll: service(
      (state, values: unknown, seconds?: unknown) => {
        const { env } = state;
        if (typeof values !== 'object' || values === null) throw wrongTypes(env, 'Cache.putAll', values);
        const lasting = seconds === undefined ? DEFAULT_SECONDS : integer(env, 'Cache.putAll', seconds);
        for (const [key, value] of Object.entries(values))
          put(state, key, text(env, 'Cache.putAll', value), lasting);
      },
      1,
      2,
    ),
    removeAll: service(({ env, scope }, keys: unknown) => {
      for (const key of texts(env, 'Cache.removeAll', keys)) env.cache.delete(`${scope}/${key}`);
    }),
  },
});

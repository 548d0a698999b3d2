import { text } from './support/arguments';
import { byteLength as bytes } from './support/byte-length';
import type { Environment } from './support/environment';
import { TEXTS } from './support/exception';
import { defineClass, free, make, service, wrongTypes, type ObjectState } from './support/strict';

interface StoreState extends ObjectState {
  readonly store: Map<string, string>;
}

const KB = 1024;
const LONGEST_VALUE = 9 * KB;
const LARGEST_STORE = 500 * KB;

function put(env: Environment, store: Map<string, string>, key: string, value: string): void {
  if (bytes(value) > LONGEST_VALUE) throw env.exception(TEXTS.valueTooLarge);
  let total = bytes(key) + bytes(value);
  for (const [name, kept] of store) if (name !== key) total += bytes(name) + bytes(kept);
  if (total > LARGEST_STORE) throw env.exception(TEXTS.storeFull);
  store.set(key, value);
}

const kept = (which: 'document' | 'script' | 'user') =>
  free(({ env }: ObjectState) =>
    make<StoreState>('Properties', { env, store: env.workbook.properties[which] }),
  );

defineClass<ObjectState>({
  name: 'PropertiesService',
  declaredAs: 'Properties.PropertiesService',
  notInCustomFunctions: true,
  members: {
    getDocumentProperties: kept('document'),
    getScriptProperties: kept('script'),
    getUserProperties: kept('user'),
  },
});

defineClass<StoreState>({
  name: 'Properties',
  declaredAs: 'Properties.Properties',
  notInCustomFunctions: true,
  members: {
    getProperty: service(
      ({ env, store }, key: unknown) => store.get(text(env, 'Properties.getProperty', key)) ?? null,
    ),
    getProperties: service(({ store }) => Object.fromEntries(store)),
    getKeys: service(({ store }) => [...store.keys()]),
    setProperty: service((state, key: unknown, value: unknown) => {
      const { env, store } = state;
      // A number or a truth value is turned into text without a word.
      if (value === null || value === undefined || typeof value === 'object') {
        throw wrongTypes(env, 'Properties.setProperty', key, value);
      }
      put(env, store, text(env, 'Properties.setProperty', key), String(value));
      return make('Properties', state);
    }),
    setProperties: service(
      (state, properties: unknown, deleteOthers?: unknown) => {
        const { env, store } = state;
        if (typeof properties !== 'object' || properties === null) {
          throw wrongTypes(env, 'Properties.setProperties', properties);
        }
        if (deleteOthers === true) store.clear();
        for (const [key, value] of Object.entries(properties)) put(env, store, key, String(value));
        return make('Properties', state);
      },
      1,
      2,
    ),
    deleteProperty: service((state, key: unknown) => {
      state.store.delete(text(state.env, 'Properties.deleteProperty', key));
      return make('Properties', state);
    }),
    deleteAllProperties: service((state) => {
      state.store.clear();
      return make('Properties', state);
    }),
  },
});

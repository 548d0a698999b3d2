import fc from 'fast-check';
import type { SavedMapping } from '../../../src/core/register/saved-mapping';
import { readStored, storeChanges } from '../../../src/core/register/stored-mapping';

const record = (headers: readonly string[], name = 'DS hộ'): SavedMapping => ({
  version: 1,
  sheets: [{ sheetId: 1, sheet: name, header: headers, decisions: [], absent: ['cccd'] }],
});

/** The store after the first `steps` writes and removals. */
function after(store: Map<string, string>, saved: SavedMapping, steps = Infinity): Map<string, string> {
  const next = new Map(store);
  const { write, remove } = storeChanges(saved, Object.fromEntries(store));
  write.slice(0, steps).forEach(([key, value]) => next.set(key, value));
  remove.slice(0, Math.max(0, steps - write.length)).forEach((key) => next.delete(key));
  return next;
}
const read = (store: Map<string, string>) => readStored(Object.fromEntries(store));

describe('choices as properties', () => {
  const long = record(Array.from({ length: 900 }, (_, i) => `Cột dài thứ ${i} “ắ𠀋”`));

  it('come back as they were, in parts under 9 KB', () => {
    const store = after(new Map([['khac', '1']]), long);
    expect(read(store)).toEqual({ saved: long, unreadable: false });
    expect(store.size).toBeGreaterThan(3);
    for (const value of store.values()) expect(Buffer.byteLength(value)).toBeLessThan(9 * 1024);
    expect(store.get('khac')).toBe('1');
  });

  it('broken off after any write, the old record or the new one is read, whole', () => {
    const before = after(new Map(), long);
    const next = record(['Mã hộ'], 'Khác');
    fc.assert(
      fc.property(fc.nat(8), fc.boolean(), (steps, longer) => {
        const target = longer ? record([...long.sheets[0]!.header, 'Thêm']) : next;
        const { saved } = read(after(before, target, steps));
        expect([JSON.stringify(long), JSON.stringify(target)]).toContain(JSON.stringify(saved));
      }),
    );
  });

  it('leave no old part behind', () => {
    const store = after(after(new Map(), long), record(['Mã hộ']));
    expect([...store.keys()].sort()).toEqual(['giam-ngheo.mapping', 'giam-ngheo.mapping.2.0']);
  });

  it('that cannot be read are told, whatever is stored there', () => {
    expect(read(new Map())).toEqual({ saved: null, unreadable: false });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(new Map([['giam-ngheo.mapping', text]]))).toEqual({ saved: null, unreadable: true });
      }),
    );
    const store = after(new Map(), long);
    store.delete('giam-ngheo.mapping.1.1');
    expect(read(store)).toEqual({ saved: null, unreadable: true });
  });

  it('too long for a document are refused', () => {
    expect(() => storeChanges(record(['x'.repeat(300_000)]), {})).toThrow('mapping.too-large');
  });
});

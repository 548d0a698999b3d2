import { SharedMap, SharedSet } from '../../demo/src/shared/shared-map';

describe('a map in shared memory', () => {
  test('what one sets, another over the same memory reads, in any order of making', () => {
    const memory = new SharedArrayBuffer(4096);
    const one = new SharedMap<{ value: string }>(memory);
    one.set('tiến độ', { value: '800/1.441' });
    const other = new SharedMap<{ value: string }>(memory);
    expect(other.get('tiến độ')).toEqual({ value: '800/1.441' });
    other.set('dừng', { value: 'có' });
    expect([...one.keys()]).toEqual(['tiến độ', 'dừng']);
    expect(one.size).toBe(2);
    other.delete('tiến độ');
    expect(one.has('tiến độ')).toBe(false);
    one.clear();
    expect([...other]).toEqual([]);
  });

  test('a value that does not fit is refused, and what was there stays', () => {
    const map = new SharedMap<string>(new SharedArrayBuffer(64));
    map.set('a', 'b');
    expect(() => map.set('c', 'x'.repeat(100))).toThrow('full');
    expect(map.get('a')).toBe('b');
    expect(map.has('c')).toBe(false);
    // The lock was given back.
    map.set('a', 'd');
    expect(map.get('a')).toBe('d');
  });

  test('the names of locked scopes are shared', () => {
    const memory = new SharedArrayBuffer(256);
    const one = new SharedSet(memory);
    const other = new SharedSet(memory);
    one.add('document');
    expect(other.has('document')).toBe(true);
    other.delete('document');
    expect(one.has('document')).toBe(false);
  });
});

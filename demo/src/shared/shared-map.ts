/**
 * A Map of JSON values in memory that several workers share: its entries stand as one text behind a counter of
 * versions, and one worker at a time may change it. Made for the few kilobytes of a cache or a property store.
 */
const LOCK = 0;
const VERSION = 1;
const LENGTH = 2;
const HEAD = 12;

export class SharedMap<V> extends Map<string, V> {
  private readonly head: Int32Array;
  private readonly body: Uint8Array;
  private seen = 0;

  constructor(memory: SharedArrayBuffer) {
    super();
    this.head = new Int32Array(memory, 0, HEAD / 4);
    this.body = new Uint8Array(memory, HEAD);
  }

  private locked<T>(work: () => T): T {
    while (Atomics.compareExchange(this.head, LOCK, 0, 1) !== 0) Atomics.wait(this.head, LOCK, 1);
    try {
      this.refresh();
      return work();
    } finally {
      Atomics.store(this.head, LOCK, 0);
      Atomics.notify(this.head, LOCK, 1);
    }
  }

  private refresh(): void {
    if (this.head[VERSION] !== this.seen) this.reread();
  }

  private reread(): void {
    const version = this.head[VERSION] ?? 0;
    super.clear();
    this.seen = version;
    if (version === 0) return;
    // A decoder takes no view of shared memory: slice() copies.
    const text = new TextDecoder().decode(this.body.slice(0, this.head[LENGTH]));
    for (const [key, value] of JSON.parse(text) as [string, V][]) super.set(key, value);
  }

  private publish(): void {
    const bytes = new TextEncoder().encode(JSON.stringify([...super.entries()]));
    if (bytes.length > this.body.length) {
      this.reread();
      throw new Error('The shared store of the page is full');
    }
    this.body.set(bytes);
    this.head[LENGTH] = bytes.length;
    this.seen = (this.head[VERSION] ?? 0) + 1;
    this.head[VERSION] = this.seen;
  }

  override get(key: string): V | undefined {
    return this.locked(() => super.get(key));
  }
  override has(key: string): boolean {
    return this.locked(() => super.has(key));
  }
  override set(key: string, value: V): this {
    // The constructor of Map may call it before the memory is there.
    if (this.head === undefined) return super.set(key, value);
    this.locked(() => {
      super.set(key, value);
      this.publish();
    });
    return this;
  }
  override delete(key: string): boolean {
    return this.locked(() => {
      const had = super.delete(key);
      if (had) this.publish();
      return had;
    });
  }
  override clear(): void {
    this.locked(() => {
      super.clear();
      this.publish();
    });
  }
  override get size(): number {
    return this.head === undefined ? super.size : this.locked(() => super.size);
  }
  override entries(): MapIterator<[string, V]> {
    return this.locked(() => new Map(super.entries()).entries());
  }
  override keys(): MapIterator<string> {
    return this.locked(() => new Map(super.entries()).keys());
  }
  override values(): MapIterator<V> {
    return this.locked(() => new Map(super.entries()).values());
  }
  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
  override forEach(visit: (value: V, key: string, map: Map<string, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}

/** Names that several workers share: which scopes are locked. */
export class SharedSet extends Set<string> {
  private readonly names: SharedMap<true>;
  constructor(memory: SharedArrayBuffer) {
    super();
    this.names = new SharedMap(memory);
  }
  override has(name: string): boolean {
    return this.names.has(name);
  }
  override add(name: string): this {
    this.names.set(name, true);
    return this;
  }
  override delete(name: string): boolean {
    return this.names.delete(name);
  }
}

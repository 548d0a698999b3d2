/**
 * Values read from cells when they are first asked for. A register of 100,000 households has millions of cells, and no
 * task looks at all of them: reading them all took ten times as long as finding the rows.
 */
export class Once<Values extends object> {
  private known: Partial<Values> | null = null;

  /** The value of `key`, read on the first call and kept. */
  protected once<K extends keyof Values>(key: K, read: () => Values[K]): Values[K] {
    this.known = this.known ?? {};
    const found = this.known[key];
    if (found !== undefined) return found as Values[K];
    const value = read();
    this.known[key] = value;
    return value;
  }
}

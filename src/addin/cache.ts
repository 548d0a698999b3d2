/** The document's cache, for what may be lost. */

/** A cache that fails is no reason to lose the work: null then. */
export function withCache<T>(use: (cache: GoogleAppsScript.Cache.Cache) => T): T | null {
  try {
    const cache = CacheService.getDocumentCache();
    return cache ? use(cache) : null;
  } catch {
    return null;
  }
}

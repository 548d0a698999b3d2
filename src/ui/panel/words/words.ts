/** How the panel's words are declared: each text in both languages side by side, so that none can lack one. */

/** Vietnamese, then English; a tuple of two, or it does not compile. */
export type Pair = readonly [vi: string, en: string];
export type Words<K extends string> = Readonly<Record<K, Pair>>;

/** Declares words. `{name}` is a slot; tests/contract/panel-words.test.ts compares the slots of both languages. */
export const words = <K extends string>(texts: Record<K, Pair>): Words<K> => texts;

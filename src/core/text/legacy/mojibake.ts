/** UTF-8 text that was read as Windows-1252 or Latin-1: 'Nguyá»…n' for 'Nguyễn'. */

/** Characters of Windows-1252 at the bytes 0x80 to 0x9F; the five holes are the control characters themselves. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...CP1252].map((letter, i) => [letter.charCodeAt(0), 0x80 + i] as const));

/** A lead byte of the Vietnamese letters with a character that may stand for the next byte. */
const WORTH_DECODING = /[ÃÄÅÆáâ][^\x00-\x7f]/;
/** Pairs that no Vietnamese text has, in any encoding: broken even when bytes are missing. */
const BROKEN =
  /Ã[\u0080-\u00aa\u00ac-\u00ba\u00bc-\u00bf]|á[º»](?=[\p{L}\u0080-\u00ba\u00bc-\u00bf])|Ä[\u0090\u0091\u0192‘]|Æ°|â€/u;
/** What Vietnamese text is made of: ASCII, its letters, combining tones, dashes and quotes. */
const VIETNAMESE =
  /^[\x20-\x7e\u00a0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0323\u1ea0-\u1ef9\u2010-\u2026]*$/;

export interface Mojibake {
  /** The text it was, or null when bytes are missing and only the original file can tell. */
  readonly repaired: string | null;
}

/** Null when the text is not broken in this way. */
export function mojibakeOf(text: string): Mojibake | null {
  if (!WORTH_DECODING.test(text)) return null;
  const repaired = decodeUtf8(text);
  if (repaired !== null && VIETNAMESE.test(repaired)) return { repaired: repaired.normalize('NFC') };
  return BROKEN.test(text) ? { repaired: null } : null;
}

function byteOf(code: number): number {
  return code < 0x100 ? code : (BYTES.get(code) ?? -1);
}

/** How many bytes follow a lead byte; -1 when it is none, or leads beyond the letters of Vietnamese. */
function followers(lead: number): number {
  if (lead < 0) return -1;
  if (lead < 0x80) return 0;
  if (lead >= 0xc2 && lead < 0xe0) return 1;
  return lead >= 0xe0 && lead < 0xf0 ? 2 : -1;
}

/** Strict UTF-8 of up to three bytes; null on any byte that does not fit. */
function decodeUtf8(text: string): string | null {
  const bytes = Array.from({ length: text.length }, (_, i) => byteOf(text.charCodeAt(i)));
  let result = '';
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? -1;
    const more = followers(lead);
    const following = bytes.slice(i + 1, i + 1 + more);
    if (more < 0 || following.length < more || following.some((byte) => byte < 0x80 || byte > 0xbf))
      return null;
    const first = more === 0 ? lead : lead & (more === 1 ? 0x1f : 0x0f);
    const code = following.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first);
    // Overlong forms; surrogates are no letters of Vietnamese and fall at the next test.
    if (more === 2 && code < 0x800) return null;
    result += String.fromCharCode(code);
    i += more + 1;
  }
  return result;
}

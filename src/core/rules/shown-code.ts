/**
 * What staff see of a check that the catalogue lacks: 'BS01' (bổ sung), of the sheet of targets 'CT01' (chỉ tiêu).
 * Reports in JSON, keys and settings keep the check's own code, 'X-…'.
 */
const SHOWN: Readonly<Record<string, string>> = {
  'X-dtts-flag-mismatch': 'BS01',
  'X-heading-disagrees': 'BS02',
  'X-lists-disagree': 'BS03',
  'X-ways-disagree': 'BS04',
  'X-household-area-differs': 'BS05',
  'X-target-number': 'CT01',
  'X-target-remark': 'CT02',
  'X-target-kind': 'CT03',
  'X-target-fraction': 'CT04',
  'X-target-text': 'CT05',
};
const OWN = new Map(Object.entries(SHOWN).map(([code, shown]) => [shown, code]));

export const shownCode = (code: string): string => SHOWN[code] ?? code;

/** The check's own code from what our sheets show, or showed before there were such names. */
export const ownCode = (shown: string): string => OWN.get(shown) ?? shown;

/** Numbers as plans write them: '1.250', '0,85', '05', '03 (ba)', '0,3 - 0,5'. */

export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
  /** The marks could be read in two ways. */
  readonly odd: boolean;
}

/** A dot before exactly three digits groups thousands, except in a per cent, which is never so large. */
export function readDigits(written: string, percent: boolean): WrittenNumber | null {
  if (/^\d+$/.test(written)) return { value: Number(written), decimals: 0, odd: false };
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(written)) {
    const whole = Number(written.replace(/\./g, ''));
    if (!percent) return { value: whole, decimals: 0, odd: false };
    return { value: Number(written), decimals: 3, odd: true };
  }
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(written)) {
    const plain = written.replace(/\./g, '').replace(',', '.');
    return { value: Number(plain), decimals: decimalsIn(plain), odd: false };
  }
  if (/^\d+[.,]\d+$/.test(written)) {
    const plain = written.replace(',', '.');
    // '1,250 lượt' may be 1250; '1.5%' is written as elsewhere in the world.
    return { value: Number(plain), decimals: decimalsIn(plain), odd: !percent || written.includes('.') };
  }
  return null;
}

function decimalsIn(plain: string): number {
  return plain.split('.')[1]?.length ?? 0;
}

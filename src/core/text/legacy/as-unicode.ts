/** What one label in legacy letters says, for comparing; the sheet keeps what is written. */
import { cellEncoding } from './cell';
import { tcvn3 } from './tcvn3';
import { vni } from './vni';

const ASCII = /^[ -~]*$/;

/** The label in Unicode letters when it can only be TCVN3 ('Hä vµ tªn') or VNI ('Hoï vaø teân'); else as it is. */
export function asUnicode(label: string): string {
  const encoding = ASCII.test(label) ? 'unicode' : cellEncoding(label);
  if (encoding === 'tcvn3') return tcvn3.decode(label).text;
  return encoding === 'vni' ? vni.decode(label).text : label;
}

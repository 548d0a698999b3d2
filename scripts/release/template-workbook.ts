/** The workbook an office uploads, binds the code to once, and lets everyone copy: made by the built bundle. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createEnvironment, emptyWorkbook } from '../../runner/fake-apps-script/index';
import { loadBundle } from '../../runner/load-bundle';
import { computeOwnFormulas } from '../../runner/own-formulas';
import { saveWorkbook } from '../../runner/xlsx/save';

/** Any day, in local time as a zip keeps it: with the day of packing a zip would differ at each run. */
export const PACKED = new Date(2026, 0, 1);
const INSERTED = ['chenMauSoHo', 'chenMauChiTieu', 'moHuongDan'];

/**
 * Bytes of the template: Sổ hộ, GN Chỉ tiêu, GN Hướng dẫn. The same files give the same bytes within a year: the titles
 * have the year in them.
 *
 * @param code text of dist/Code.js
 * @param htmlFiles the other files by name without '.html'
 */
export async function templateWorkbook(
  code: string,
  htmlFiles: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const environment = createEnvironment(emptyWorkbook(), {
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    htmlFiles,
  });
  const bundle = loadBundle(code, environment);
  const empty = environment.workbook.sheets[0];
  for (const name of INSERTED) {
    const result = bundle.call(name, [{ options: {} }]) as { ok: boolean; error?: { message: string } };
    if (!result.ok) throw new Error(`${name}: ${result.error?.message ?? ''}`);
  }
  if (empty) environment.workbook.sheets.splice(environment.workbook.sheets.indexOf(empty), 1);
  computeOwnFormulas(environment.workbook, bundle.callCustomFunction);
  return withoutClock(await saveWorkbook(environment.workbook));
}

/** The file without the moment it was made. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts['docProps/core.xml'];
  if (core) {
    const text = strFromU8(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z');
    parts['docProps/core.xml'] = strToU8(text);
  }
  const sorted = Object.keys(parts).sort();
  return zipSync(Object.fromEntries(sorted.map((name) => [name, parts[name] as Uint8Array])), {
    level: 6,
    mtime: PACKED,
  });
}

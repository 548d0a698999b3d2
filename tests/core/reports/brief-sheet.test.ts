import type { RunSettings } from '../../../src/core/model';
import { hamletBriefs } from '../../../src/core/hamlets/brief';
import { briefSheet } from '../../../src/core/reports/brief-sheet';
import { PAGE_HEIGHT } from '../../../src/core/reports/page';
import { standardById } from '../../../src/core/standards/index';
import { register, type Row } from '../../support/builders';

const SETTINGS: RunSettings = {
  standard: 'vn-2022',
  area: 'urban',
  asOf: '2024-12-31',
  lang: 'vi',
  unitName: 'Phường Phổ Minh',
  today: '2024-12-20',
  periodEnd: '2024-12-31',
};

/** Pages as lists of the households' codes, with their heights. */
function pagesOf(count: number): { codes: string[]; height: number }[] {
  const rows = Array.from({ length: count }, (_, at): Row => ({
    ...{ ma_ho: `H${at + 100}`, chu_ho: `Lê Văn ${at}`, thon: 'Thôn 1', phan_loai: 'Hộ nghèo' },
    ...{ so_nhan_khau: at % 4 === 0 ? null : 3, d01: 'x', d02: at % 3 ? 'x' : null, d07: 'x', d08: 'x' },
  }));
  const sheet = briefSheet(
    SETTINGS,
    hamletBriefs({
      ...{ register: register(...rows), settings: SETTINGS, standard: standardById('vn-2022') },
      ...{ findings: [], heads: new Map() },
    }),
  );
  const starts = [1, ...sheet.print.breaksBefore, sheet.rows.length + 1];
  return starts.slice(0, -1).map((first, index) => {
    const [from, to] = [first - 1, (starts[index + 1] ?? 1) - 1];
    return {
      codes: sheet.rows.slice(from, to).flatMap((row) => {
        const code = row[1]?.value;
        return typeof code === 'string' && /^H\d+$/.test(code) ? [code] : [];
      }),
      height: sheet.rowHeights.slice(from, to).reduce<number>((sum, height) => sum + (height ?? 0), 0),
    };
  });
}

describe('a hamlet head’s pages', () => {
  it.each(Array.from({ length: 45 }, (_, at) => at + 1))(
    '%i households: each once, in order, no page too high',
    (count) => {
      const pages = pagesOf(count);
      expect(pages.flatMap(({ codes }) => codes)).toEqual(
        Array.from({ length: count }, (_, at) => `H${at + 100}`),
      );
      for (const { height } of pages) expect(height).toBeLessThanOrEqual(PAGE_HEIGHT);
      // No page is left with one household under a header of its own.
      if (count > 1) for (const { codes } of pages) expect(codes.length).toBeGreaterThan(1);
    },
  );
});

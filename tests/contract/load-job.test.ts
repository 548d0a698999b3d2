import { open, smallWorkbook } from '../support/small-workbook';
import { built } from '../support/built';
import { createEnvironment } from '../../runner/fake-apps-script/index';
import { loadBundle } from '../../runner/load-bundle';
import { emptyWorkbook } from '../../runner/fake-apps-script/workbook/workbook';

/** Text of the jobs' code without its element. */
const jobCode = built('Viec.html').replace(/<\/?script>/g, '');

describe('the jobs’ code', () => {
  it('is read once an execution, by a menu action and not by a formula', async () => {
    let reads = 0;
    const htmlFiles = {
      get Viec() {
        reads++;
        return built('Viec.html');
      },
    };
    const { bundle } = await open(await smallWorkbook(), { htmlFiles });
    const before = reads;
    expect(bundle.callCustomFunction('NGHEO_TYLE', [1, 4])).toBe(25);
    expect(reads - before).toBe(0);
    bundle.call('kiemTraSoHo');
    bundle.call('phanLoaiHo');
    expect(reads - before).toBe(1);
  });

  it.each([
    ['is missing', {}],
    ['came back cut short', { Viec: built('Viec.html').slice(0, 5000) }],
    ['came back as something else', { Viec: '<p>403</p>' }],
  ])('says what to do when it %s', (_, htmlFiles) => {
    const bundle = loadBundle(built('Code.js'), createEnvironment(emptyWorkbook(), { htmlFiles }));
    expect(() => bundle.call('kiemTraSoHo')).toThrow(
      /^Không nạp được phần mã của công việc \(\w+\); các trang tính không bị thay đổi\. .*npm run push:single\.$/,
    );
    // Formulas do not need it.
    expect(bundle.callCustomFunction('NGHEO_TYLE', [1, 4])).toBe(25);
  });

  it('is taken from Code.js when the build put it there (--single)', async () => {
    const { environment } = await open(await smallWorkbook(), { htmlFiles: {} });
    const single = loadBundle(`${jobCode}\n${built('Code.js')}`, environment);
    expect(single.call('kiemTraSoHo')).toMatchObject({ ok: true, register: { households: 4 } });
  });
});

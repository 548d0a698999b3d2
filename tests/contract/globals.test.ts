import { MENU } from '../../src/addin/menu';
import { SERVER_FUNCTIONS } from '../../src/addin/server';
import { FORMULAS } from '../../src/core/index';
import { built, topLevelFunctions } from '../support/built';

const names = topLevelFunctions(built('Code.js')).map((found) => found.name);

const menuTargets = MENU.flatMap((entry) => {
  if (entry === 'separator') return [];
  return 'items' in entry ? entry.items.map((item) => item.run) : [entry.run];
});
/** Called by Sheets itself. */
const TRIGGERS = ['onOpen', 'onInstall'];
/** Asked by the local runner. */
const RUNNER = ['docCacTrang', 'phienBan'];

describe('the top-level functions of dist/Code.js', () => {
  it.each(menuTargets)('menu item %s has its function', (target) => {
    expect(names).toContain(target);
  });

  it.each([...SERVER_FUNCTIONS])('the panel’s %s has its function', (target) => {
    expect(names).toContain(target);
  });

  it('are the triggers, menu targets, panel functions and formulas, each once, and nothing else', () => {
    const expected = [...TRIGGERS, ...menuTargets, ...SERVER_FUNCTIONS, ...Object.keys(FORMULAS), ...RUNNER];
    expect([...names].sort()).toEqual([...expected].sort());
  });

  it('have names that Sheets can call: none ends with _, menu targets are ASCII', () => {
    expect(names.filter((name) => name.endsWith('_'))).toEqual([]);
    expect(names.filter((name) => !/^[A-Za-z]\w*$/.test(name))).toEqual([]);
  });

  it('has exactly the sixteen formulas of this version, none of which can be a built-in or a cell address', () => {
    const formulas = names.filter((name) => name === name.toUpperCase()).sort();
    // Of the built-ins of Sheets only ARRAY_CONSTRAIN has an underscore (design/ux.md 4.4).
    expect(formulas).toEqual([
      'NGHEO_CCCD',
      'NGHEO_CHUAN',
      'NGHEO_DANHGIA',
      'NGHEO_DIENBIEN',
      'NGHEO_DONGGOP',
      'NGHEO_FGT',
      'NGHEO_GINI',
      'NGHEO_KHOANGCACH',
      'NGHEO_MPI',
      'NGHEO_MUCGIAM',
      'NGHEO_PHANLOAI',
      'NGHEO_PHANLOAI_DIEM',
      'NGHEO_THIEUHUT',
      'NGHEO_TIENDO',
      'NGHEO_TUOI',
      'NGHEO_TYLE',
    ]);
  });
});

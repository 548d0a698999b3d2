import type { Register, RegisterTable } from '../../model';
import { exactKey } from '../../text/unicode';
import { cellPlace, columnName } from '../column-findings';
import type { Rule, RuleReport } from '../rule';
import { scanNames } from './name-scan';

/**
 * FD38. Both placements are right, and comparing takes them for one (exactKey); so nothing is offered, and only words
 * the register itself writes in both ways are shown, once a column. The u of qu is no vowel: 'quý' is written so in
 * both styles, 'qúy' in neither.
 */
export const tonePlacement: Rule = {
  meta: {
    code: 'FD38',
    id: 'tone-placement',
    stage: 'text',
    severity: 'info',
    scope: 'table',
    needs: [],
    autofix: 'no',
    source: 'internal consistency: both placements are in use, and names are as on the papers',
  },
  texts: {
    vi: {
      title: 'Đặt dấu thanh hai kiểu (hoà/hòa)',
      why: 'Phần mềm coi hai kiểu là một tên; nhưng bộ lọc, hàm tìm của bảng tính coi là hai tên khác nhau.',
      fix: 'Giữ như trên giấy tờ của từng người; có viết lại cho thống nhất hay không là do cán bộ tự quyết định.',
      messages: {
        default: 'Cột “{column}”: {count} ô đặt dấu thanh kiểu “{word}”, các ô khác viết “{other}”.',
      },
    },
    en: {
      title: 'Two tone-placement styles',
      why: 'This program takes both for one name, but filters and look-ups of the sheet take them for two.',
      fix: 'Keep what each person’s papers have; whether to write all alike, the officer must decide.',
      messages: {
        default: 'Column “{column}”: {count} cell(s) place the tone as in “{word}”, others write “{other}”.',
      },
    },
  },
  check(register, _context, report) {
    const { columns, spellings } = toneWords(register);
    for (const column of columns) reportColumn(column, spellings, report);
  },
};

/** Which letter of the pair carries the tone: 'hòa' the first, 'hoà' the second. */
type Style = 'first' | 'second';
interface ToneWord {
  readonly row: number;
  readonly word: string;
  readonly key: string;
  readonly style: Style;
}
interface ToneColumn {
  readonly table: RegisterTable;
  readonly column: number;
  readonly words: readonly ToneWord[];
}
/** A word in its two spellings, as far as the register has them. */
type Spellings = ReadonlyMap<string, Partial<Record<Style, string>>>;

const FIRST = /[òóỏõọ][ae]|[ùúủũụ]y/;
const SECOND = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/;
/** The pair ends its word: within 'hoàng' and 'huýnh' both styles are one. */
const PAIR = `(?:${FIRST.source}|${SECOND.source})(?!\\p{L})`;
const HAS_PAIR = new RegExp(PAIR, 'iu');
const WORD_WITH_PAIR = new RegExp(`\\p{L}*${PAIR}`, 'giu');

function toneWords(register: Register): { columns: readonly ToneColumn[]; spellings: Spellings } {
  const spellings = new Map<string, Partial<Record<Style, string>>>();
  const columns = scanNames(register).map(({ table, column, rows }) => {
    const words = rows.flatMap((row) => {
      const text = table.cells[row - 1]?.[column];
      if (typeof text !== 'string' || !HAS_PAIR.test(text)) return [];
      return (text.match(WORD_WITH_PAIR) ?? []).map((word) => toneWord(row, word));
    });
    for (const { key, style, word } of words) {
      const known = spellings.get(key) ?? {};
      known[style] ??= word;
      spellings.set(key, known);
    }
    return { table, column, words };
  });
  return { columns, spellings };
}

function toneWord(row: number, word: string): ToneWord {
  const style = FIRST.test(word.toLowerCase()) ? 'first' : 'second';
  return { row, word, key: exactKey(word), style };
}

const isQu = ({ word }: ToneWord): boolean => /^qu|^q[ùúủũụ]/i.test(word);

/** Shows the cells in the rarer style of the column whose word the register has in the other style as well. */
function reportColumn({ table, column, words }: ToneColumn, spellings: Spellings, report: RuleReport): void {
  const free = words.filter((word) => !isQu(word));
  const firsts = free.filter(({ style }) => style === 'first').length;
  const rare: Style = firsts * 2 > free.length ? 'second' : 'first';
  const isBoth = ({ key }: ToneWord): boolean => {
    const known = spellings.get(key);
    return known?.first !== undefined && known.second !== undefined;
  };
  const shown = words.filter((word) => isBoth(word) && word.style === (isQu(word) ? 'first' : rare));
  const [first] = shown;
  if (!first) {
    report.pass();
    return;
  }
  const rows = [...new Set(shown.map(({ row }) => row))];
  const other = spellings.get(first.key)?.[first.style === 'first' ? 'second' : 'first'] ?? '';
  report.fail(cellPlace(table, first.row, column), {
    params: { column: columnName(table, column), count: rows.length, word: first.word, other },
    alsoAt: rows.slice(1).map((row) => cellPlace(table, row, column)),
  });
}

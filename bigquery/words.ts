/** Sentences of npm run sql. */
import { catalogue, say } from '../src/core/messages/catalogue';
import type { MessageParams } from '../src/core/errors';
import type { Lang } from '../src/core/model';

const texts = catalogue({
  vi: {
    'usage.bad': 'Lệnh chưa đúng: {reason}. Xem: npm run sql -- --help',
    'option.needs': 'Lựa chọn {option} cần thêm {other}.',
    'option.bad-value': 'Lựa chọn {name} không nhận “{value}”. Hãy ghi: {choices}.',
    'query.unknown': 'Không có câu truy vấn “{name}”. Có: {names}.',
    'key.missing': 'Không đọc được tệp khóa “{file}”. Hãy tạo bằng: npm run sql -- --new-key TỆP',
    'key.short': 'Tệp khóa “{file}” chỉ có {bytes} byte; cần ít nhất {least} byte. Hãy tạo bằng --new-key.',
    'key.weak': 'Tệp khóa “{file}” lặp lại vài ký tự nên đoán được. Hãy tạo bằng --new-key.',
    'key.in-project':
      'Tệp khóa “{file}” nằm trong thư mục mã nguồn, có thể bị gửi đi cùng mã. Hãy để ở nơi khác, chỉ đơn vị mở được.',
    'key.in-output':
      'Tệp khóa “{file}” nằm trong thư mục kết quả “{out}”: ai nhận thư mục ấy sẽ dò lại được mã hộ. Hãy để ở nơi khác.',
    'key.exists': 'Đã có tệp “{file}”. Không ghi đè khóa: mất khóa cũ thì không ghép được các năm trước.',
    'key.written': 'Đã tạo khóa {bytes} byte: {file}. Giữ ở đơn vị, không gửi đi, sao lưu cùng sổ gốc.',
    'out.cannot-write': 'Không ghi được “{file}” ({reason}).',
    'year.twice': 'Năm {year} có hai sổ. Mỗi năm một tệp.',
    'file.refused': 'Không đọc được sổ “{file}”: {reason}',
    'engine.missing': 'Chưa có máy chạy thử. Hãy chạy: npm ci --prefix bench/sql rồi chạy lại.',
    'done.file': 'Đã ghi: {file}',
    'done.year':
      'Năm {year}: {households} hộ; {unmatched} dòng của danh sách phụ không khớp hộ nào nên không có trong bảng; {waiting} hộ chờ ghép với năm khác; {repeats} dòng nhập lặp.',
    'done.private':
      'Tệp không có họ tên, số định danh, điện thoại, địa chỉ; vẫn là dữ liệu về từng hộ: chỉ giao cho nơi được phép.',
    'compare.equal': 'bằng nhau',
    'compare.differs': 'KHÁC {count}',
    'compare.head': 'bảng|SQL (giây)|số liệu|SQL và lõi|phần cộng lại và toàn bộ',
    'compare.figures': '{core} + {merged}',
    'compare.total':
      '{rows} dòng hộ ({years} năm), hạt giống {seed}; tạo {fill} s; SQL {sql} s; lõi {core} s trên {coreHouseholds} hộ/năm; bộ nhớ cao nhất {peakSql} MB sau SQL, {peak} MB cả lượt.',
    'run.failed': 'Việc không chạy xong: {reason}',
  },
  en: {
    'usage.bad': 'The command is not right: {reason}. See: npm run sql -- --help',
    'option.needs': 'Option {option} needs {other} as well.',
    'option.bad-value': 'Option {name} does not take “{value}”. Write: {choices}.',
    'query.unknown': 'There is no query “{name}”. There are: {names}.',
    'key.missing': 'The key file “{file}” cannot be read. Make one: npm run sql -- --new-key FILE',
    'key.short':
      'The key file “{file}” has {bytes} bytes; at least {least} are needed. Make one with --new-key.',
    'key.weak': 'The key file “{file}” repeats a few characters and can be guessed. Make one with --new-key.',
    'key.in-project':
      'The key file “{file}” lies in the folder of the source code and may leave with it. Keep it elsewhere, where only the office can open it.',
    'key.in-output':
      'The key file “{file}” lies in the output folder “{out}”: whoever gets that folder can find the households again. Keep it elsewhere.',
    'key.exists':
      'There is a file “{file}” already. A key is not overwritten: without the old one, earlier years cannot be joined.',
    'key.written':
      'Made a key of {bytes} bytes: {file}. Keep it in the office, send it nowhere, back it up with the register.',
    'out.cannot-write': 'Cannot write “{file}” ({reason}).',
    'year.twice': 'There are two registers of {year}. One file a year.',
    'file.refused': 'The register “{file}” cannot be read: {reason}',
    'engine.missing': 'The engine is not installed. Run: npm ci --prefix bench/sql and run again.',
    'done.file': 'Written: {file}',
    'done.year':
      '{year}: {households} {households:household|households}; {unmatched} {unmatched:row|rows} of secondary lists match no household and are not in the table; {waiting} {waiting:household|households} wait to be joined with another year; {repeats} {repeats:second entry|second entries}.',
    'done.private':
      'The files hold no names, ID numbers, telephones or addresses; they are still data on single households: give them to those who may have them.',
    'compare.equal': 'equal',
    'compare.differs': '{count} DIFFER',
    'compare.head': 'table|SQL (s)|figures|SQL and core|parts and whole',
    'compare.figures': '{core} + {merged}',
    'compare.total':
      '{rows} household {rows:row|rows} ({years} {years:year|years}), seed {seed}; made in {fill} s; SQL {sql} s; core {core} s on {coreHouseholds} {coreHouseholds:household|households} a year; peak memory {peakSql} MB after the SQL, {peak} MB in all.',
    'run.failed': 'The job did not finish: {reason}',
  },
});

export type WordKey = keyof typeof texts.vi;

/** A sentence of the command. */
export function words(lang: Lang, key: WordKey, params: MessageParams = {}): string {
  return say(texts, lang, key, params);
}

/** A failure the user can mend: one sentence, exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly key: WordKey,
    readonly params: MessageParams = {},
  ) {
    super(key);
    this.name = 'UsageError';
  }
}

/** Sentences of the command line. Those of the add-in itself come from the bundle. */
import { catalogue, say } from '../src/core/messages/catalogue';
import type { MessageParams } from '../src/core/errors';
import type { Lang } from '../src/core/model';

const texts = catalogue({
  vi: {
    'file.missing': 'Không tìm thấy tệp “{file}”. Hãy kiểm tra đường dẫn rồi chạy lại.',
    'file.not-xlsx': 'Tệp “{file}” không phải bảng tính .xlsx. Hãy lưu sổ hộ dưới dạng .xlsx rồi chạy lại.',
    'file.old-xls':
      'Tệp “{file}” là dạng .xls cũ. Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi chạy lại.',
    'file.encrypted':
      'Tệp “{file}” có mật khẩu nên không đọc được. Hãy bỏ mật khẩu (Tệp ▸ Thông tin ▸ Bảo vệ) rồi chạy lại.',
    'file.no-sheets': 'Tệp “{file}” không có trang tính nào. Hãy chọn tệp có sổ hộ.',
    'file.damaged':
      'Tệp “{file}” bị hỏng hoặc ghi dở nên không đọc được. Hãy mở bằng Excel, lưu lại rồi chạy lại.',
    'out.is-input':
      'Tệp kết quả trùng với tệp đầu vào “{file}”. Hãy chọn tên khác ở --out; tệp đầu vào không bao giờ bị ghi đè.',
    'out.cannot-write': 'Không ghi được “{file}” ({reason}). Hãy kiểm tra thư mục và quyền ghi rồi chạy lại.',
    'out.not-xlsx': 'Tên tệp kết quả “{file}” phải kết thúc bằng .xlsx.',
    'mapping.unreadable': 'Không đọc được tệp ghép cột “{file}” ({reason}). Hãy kiểm tra tệp JSON.',
    'command.unknown':
      'Không có lệnh “{name}”. Các lệnh: check, classify, indicators, progress, snapshot, forecast, views, public, all, setup, merge, fix, undo, insert, read-plan, call.',
    'insert.unknown':
      'Không chèn được “{name}”. Hãy viết: insert register, insert targets, insert b1-points hoặc insert help, rồi tên tệp.',
    'done.inserted': 'Đã chèn trang “{sheet}”.',
    'text.empty': 'Tệp “{file}” trống. Hãy lưu văn bản kế hoạch vào tệp rồi chạy lại.',
    'text.not-text':
      'Tệp “{file}” không phải tệp văn bản (.txt). Hãy mở kế hoạch, lưu dưới dạng văn bản thuần UTF-8 rồi chạy lại.',
    'text.not-utf8':
      'Tệp “{file}” không theo mã UTF-8 nên chữ Việt không đọc được. Hãy lưu lại dưới dạng văn bản thuần UTF-8 rồi chạy lại.',
    'plan.unrecognised': 'Chưa nhận dạng: {sentence}',
    'merge.not-with':
      'Lựa chọn --merge không dùng với “{name}”: lệnh ấy ghi vào sổ gốc. Hãy chạy lệnh trên từng tệp rồi gộp.',
    'merge.twice':
      'Tệp “{file}” được nêu hai lần (cùng nội dung với “{other}”): mỗi hộ sẽ bị đếm hai lần. Hãy bỏ bớt một tệp.',
    'merge.same-name':
      'Hai tệp gộp cùng tên “{file}”: dòng của chúng sẽ không phân biệt được. Hãy đổi tên một tệp.',
    'preview.only-fix': 'Lựa chọn --preview chỉ dùng với lệnh fix và merge, không dùng với “{name}”.',
    'rows.only-indicators':
      'Lựa chọn --rows chỉ dùng với lệnh indicators và progress, không dùng với “{name}”.',
    'cutoff.only-snapshot':
      'Các lựa chọn --cutoff, --reason, --by chỉ dùng với lệnh snapshot, không dùng với “{name}”.',
    'option.only': 'Lựa chọn {option} chỉ dùng với lệnh {command}, không dùng với “{name}”.',
    'option.bad-number': 'Lựa chọn {name} cần một số nguyên dương, không phải “{value}”.',
    'option.bad-value': 'Lựa chọn {name} không nhận “{value}”. Hãy chọn: {choices}.',
    'usage.bad': 'Lệnh chưa đúng: {reason}. Ví dụ: npm run giam-ngheo -- all examples/pho-minh-2024.xlsx',
    'call.unknown': 'Không có hàm “{name}”. Các hàm: {names}.',
    'call.bad-json': 'Tham số của hàm phải là một mảng JSON, ví dụ [36, 1441]; nhận được “{value}”.',
    'bundle.missing': 'Chưa có bộ mã dist/Code.js. Hãy chạy npm run build rồi chạy lại.',
    'run.failed': 'Việc không chạy xong: {reason} Không có tệp kết quả nào được ghi.',
    'done.out': 'Bảng tính kết quả: {file}',
    'done.preview': 'Chỉ xem trước: không có bảng tính nào được ghi.',
    'done.json': 'Báo cáo JSON: {file}',
    'done.calls':
      'Gọi dịch vụ: {read} đọc, {write} ghi (cộng {total}); sắp xếp trang tính {structure}, khác {service}.',
    'value.plain': '{value}',
    'value.number': '{value} (số)',
    'value.text': '{value} (chữ)',
    'progress.load': 'Đọc tệp',
    'progress.run': 'Kiểm tra và tính',
    'progress.save': 'Ghi kết quả',
  },
  en: {
    'file.missing': 'File “{file}” was not found. Check the path and run again.',
    'file.not-xlsx': 'File “{file}” is not an .xlsx workbook. Save the register as .xlsx and run again.',
    'file.old-xls':
      'File “{file}” is an old .xls. Open it in Excel or LibreOffice, save it as .xlsx and run again.',
    'file.encrypted':
      'File “{file}” is password-protected and cannot be read. Remove the password (File ▸ Info ▸ Protect) and run again.',
    'file.no-sheets': 'File “{file}” has no sheet. Choose the file with the register.',
    'file.damaged':
      'File “{file}” is damaged or incomplete and cannot be read. Open it in Excel, save it and run again.',
    'out.is-input':
      'The output file is the input file “{file}”. Choose another name with --out; the input is never overwritten.',
    'out.cannot-write':
      'Cannot write “{file}” ({reason}). Check the folder and its permissions and run again.',
    'out.not-xlsx': 'The output file name “{file}” must end in .xlsx.',
    'mapping.unreadable': 'The mapping file “{file}” cannot be read ({reason}). Check the JSON file.',
    'command.unknown':
      'There is no command “{name}”. Commands: check, classify, indicators, progress, snapshot, forecast, views, public, all, setup, merge, fix, undo, insert, read-plan, call.',
    'insert.unknown':
      'Cannot insert “{name}”. Write: insert register, insert targets, insert b1-points or insert help, then the file.',
    'done.inserted': 'Inserted the sheet “{sheet}”.',
    'text.empty': 'File “{file}” is empty. Save the text of the plan in it and run again.',
    'text.not-text':
      'File “{file}” is not a text file (.txt). Open the plan, save it as plain text in UTF-8 and run again.',
    'text.not-utf8': 'File “{file}” is not UTF-8. Save it as plain text in UTF-8 and run again.',
    'plan.unrecognised': 'Not understood: {sentence}',
    'merge.not-with':
      'Option --merge does not go with “{name}”, which writes into the source. Run it on each file, then merge.',
    'merge.twice':
      'File “{file}” is named twice (it is the same as “{other}”): every household would count twice. Leave one out.',
    'merge.same-name':
      'Two files to merge are called “{file}”: their rows could not be told apart. Rename one of them.',
    'preview.only-fix': 'Option --preview goes with fix and merge only, not with “{name}”.',
    'rows.only-indicators': 'Option --rows goes with indicators and progress only, not with “{name}”.',
    'cutoff.only-snapshot': 'Options --cutoff, --reason, --by go with snapshot only, not with “{name}”.',
    'option.only': 'Option {option} goes with {command} only, not with “{name}”.',
    'option.bad-number': 'Option {name} needs a positive whole number, not “{value}”.',
    'option.bad-value': 'Option {name} does not take “{value}”. Choose: {choices}.',
    'usage.bad':
      'The command is not right: {reason}. Example: npm run giam-ngheo -- all examples/pho-minh-2024.xlsx',
    'call.unknown': 'There is no function “{name}”. Functions: {names}.',
    'call.bad-json': 'The arguments must be a JSON array, for example [36, 1441]; got “{value}”.',
    'bundle.missing': 'There is no bundle dist/Code.js. Run npm run build and try again.',
    'run.failed': 'The job did not finish: {reason} No output was written.',
    'done.out': 'Resulting workbook: {file}',
    'done.preview': 'Preview only: no workbook was written.',
    'done.json': 'JSON report: {file}',
    'done.calls':
      'Service calls: {read} reads, {write} writes (total {total}); sheet arrangement {structure}, other {service}.',
    'value.plain': '{value}',
    'value.number': '{value} (number)',
    'value.text': '{value} (text)',
    'progress.load': 'Reading the file',
    'progress.run': 'Checking and computing',
    'progress.save': 'Writing the result',
  },
});

export type WordKey = keyof typeof texts.vi;

/** A sentence of the command line. */
export function words(lang: Lang, key: WordKey, params: MessageParams = {}): string {
  return say(texts, lang, key, params);
}

/** A failure the user can mend: told in one line, exit code 2. */
export class UsageError extends Error {
  readonly key: WordKey;
  readonly params: MessageParams;

  constructor(key: WordKey, params: MessageParams = {}) {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.params = params;
  }
}

/** True for a key of the sentences, for codes that come from the file layer. */
export function isWordKey(key: string): key is WordKey {
  return Object.prototype.hasOwnProperty.call(texts.vi, key);
}

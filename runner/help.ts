/** What `--help` prints: every command and option in a line, in the language asked for. */
import { catalogue, say } from '../src/core/messages/catalogue';
import type { Lang } from '../src/core/model';

const COMMANDS = catalogue({
  vi: {
    all: 'kiểm tra, phân loại, tính chỉ số, lập bảng tiến độ',
    merge: 'gộp các sổ thôn, tổ (và các tệp của --merge) vào GN Sổ gộp; --preview chỉ liệt kê',
    setup: 'xem phần mềm hiểu từng trang, từng cột thế nào (GN Thiết lập)',
    check: 'kiểm tra sổ hộ (GN Lỗi dữ liệu)',
    fix: 'sửa tự động những lỗi sửa an toàn; --preview chỉ liệt kê',
    undo: 'hoàn tác lần sửa gần nhất',
    classify: 'phân loại hộ theo chuẩn nghèo (GN Phân loại hộ)',
    indicators: 'tính chỉ số, thu nhập, nghèo đa chiều, diễn biến và các biểu mẫu báo cáo',
    progress: 'lập bảng tiến độ chỉ tiêu',
    snapshot: 'chốt số liệu một kỳ (GN Lịch sử, GN Diễn tiến)',
    forecast: 'dự báo cuối năm (GN Dự báo)',
    views: 'tiến độ theo cơ quan, cán bộ, tổ; kinh phí; nhiệm vụ; phiếu tổ',
    public: 'danh sách công khai đã che thông tin cá nhân',
    insert: 'chèn trang mẫu: insert register | targets | b1-points | help <tệp.xlsx>',
    'read-plan': 'tìm chỉ tiêu trong văn bản kế hoạch (.txt), không ghi gì',
    call: "tính một công thức NGHEO_…, ví dụ: call NGHEO_TYLE '[36, 1441]'",
  },
  en: {
    all: 'check, classify, compute the indicators, build the progress sheet',
    merge:
      'merge the registers of the hamlets (and the files of --merge) into GN Sổ gộp; --preview only lists',
    setup: 'see how every sheet and column is understood (GN Thiết lập)',
    check: 'check the register (GN Lỗi dữ liệu)',
    fix: 'apply the safe fixes; --preview only lists them',
    undo: 'take the last fixes back',
    classify: 'class of every household by the standard (GN Phân loại hộ)',
    indicators: 'indicators, incomes, multidimensional poverty, movements and the report forms',
    progress: 'the target-progress sheet',
    snapshot: 'keep the figures of a cut-off (GN Lịch sử, GN Diễn tiến)',
    forecast: 'the end of the year as a range (GN Dự báo)',
    views: 'progress by body, officer, hamlet; money; tasks; hamlet pages',
    public: 'the public list, personal data masked',
    insert: 'insert a sheet to fill in: insert register | targets | b1-points | help <file.xlsx>',
    'read-plan': "find the targets in a plan's text (.txt); writes nothing",
    call: "compute one NGHEO_… formula, e.g. call NGHEO_TYLE '[36, 1441]'",
  },
});

const OPTIONS = catalogue({
  vi: {
    '--out <file.xlsx>': 'tệp kết quả; tệp đầu vào không bao giờ bị ghi đè',
    '--json <file | ->': 'số liệu dạng JSON, ra tệp hay ra màn hình',
    '--standard <id>': 'chuẩn nghèo: vn-2016, vn-2022, vn-2027',
    '--area <area>': 'khu vực: urban (thành thị), rural (nông thôn)',
    '--as-of <yyyy-mm-dd>': 'ngày tính số liệu',
    '--previous <file.xlsx>': 'sổ hộ kỳ trước',
    '--merge <files.xlsx …>': 'các sổ xã, thôn khác, gộp vào trước khi làm lệnh',
    '--rows <figure>': 'danh sách hộ đứng sau một số liệu (indicators, progress), xem cuối trang',
    '--cutoff <period>': 'kỳ chốt: q1, q2, q3, year, … (snapshot)',
    '--reason <text>': 'lý do chốt lại (snapshot)',
    '--by <name>': 'người chốt (snapshot)',
    '--plan <file.txt>': 'văn bản kế hoạch để đề xuất nhiệm vụ (views)',
    '--show <columns>': 'cột hiện ra (public)',
    '--mapping <file.json>': 'cách ghép cột đã quyết định',
    '--lang <vi | en>': 'ngôn ngữ',
    '--locale <locale>': 'thiết lập vùng của bảng tính: vi_VN (mặc định), en_US',
    '--tz <zone>': 'múi giờ của bảng tính (mặc định Asia/Ho_Chi_Minh)',
    '--strict': 'mã thoát 1 khi có lỗi trong sổ',
    '--preview': 'chỉ liệt kê, không ghi (fix, merge)',
    '--quiet': 'không in tóm tắt',
    '--fail-call <n>': 'thử nghiệm: lần gọi dịch vụ thứ n bị lỗi',
    '--help': 'trang này',
  },
  en: {
    '--out <file.xlsx>': 'the result; the input is never written over',
    '--json <file | ->': 'the figures as JSON, to a file or to the screen',
    '--standard <id>': 'poverty standard: vn-2016, vn-2022, vn-2027',
    '--area <area>': 'urban or rural',
    '--as-of <yyyy-mm-dd>': 'date of the figures',
    '--previous <file.xlsx>': 'the register of the period before',
    '--merge <files.xlsx …>': 'registers of other communes or hamlets, merged in before the command runs',
    '--rows <figure>': 'the households behind a figure (indicators, progress), see below',
    '--cutoff <period>': 'cut-off: q1, q2, q3, year, … (snapshot)',
    '--reason <text>': 'why a cut-off is taken again (snapshot)',
    '--by <name>': 'who takes it (snapshot)',
    '--plan <file.txt>': 'text of the plan, to propose tasks (views)',
    '--show <columns>': 'columns shown (public)',
    '--mapping <file.json>': 'columns as decided before',
    '--lang <vi | en>': 'language',
    '--locale <locale>': 'locale of the spreadsheet: vi_VN (default), en_US',
    '--tz <zone>': 'time zone of the spreadsheet (default Asia/Ho_Chi_Minh)',
    '--strict': 'exit code 1 when the register has errors',
    '--preview': 'only list, write nothing (fix, merge)',
    '--quiet': 'no summary',
    '--fail-call <n>': 'for tests: the n-th service call fails',
    '--help': 'this page',
  },
});

/** What `--rows` takes; each with [:hamlet=…] and [#denominator | #notAssessable] where the sheet has that. */
const FIGURES = catalogue({
  vi: {
    'poor-rate, near-poor-rate, …': 'số của GN Chỉ số; persons-poor-rate tính theo nhân khẩu',
    'multidimensional-poor[:k=3]':
      'H của GN Đa chiều; thêm :hamlet=…, :ethnicity=…, :head-sex=male|female|unknown',
    'multidimensional-deprived-<key>': 'thiếu hụt một chỉ số; multidimensional-poor-deprived-<key>: và nghèo',
    'income-poor, income-short': 'GN Thu nhập: từ chuẩn trở xuống; dưới chuẩn (số tiền còn thiếu)',
    'movement-poor-relapse, …':
      'một cột của GN Diễn biến; movement-near-poor-…; previous-poor-rate: sổ kỳ trước',
    'target:<id>': 'một chỉ tiêu của kế hoạch (progress)',
    '…:hamlet=<name>':
      'của một thôn, tổ dân phố; …#denominator: các hộ ở mẫu số; …#notAssessable: các hộ chưa rõ',
  },
  en: {
    'poor-rate, near-poor-rate, …': 'figures of GN Chỉ số; persons-poor-rate by persons',
    'multidimensional-poor[:k=3]':
      'H of GN Đa chiều; with :hamlet=…, :ethnicity=…, :head-sex=male|female|unknown',
    'multidimensional-deprived-<key>':
      'deprived in an indicator; multidimensional-poor-deprived-<key>: and poor',
    'income-poor, income-short': 'GN Thu nhập: at most the line; below it (the money lacking)',
    'movement-poor-relapse, …':
      'a column of GN Diễn biến; movement-near-poor-…; previous-poor-rate: last period',
    'target:<id>': 'a target of the plan (progress)',
    '…:hamlet=<name>': 'of one hamlet; …#denominator: of the denominator; …#notAssessable: the unclear ones',
  },
});

const HEADS = catalogue({
  vi: {
    usage: 'Cách dùng: npm run --silent giam-ngheo -- <lệnh> <tệp.xlsx> [lựa chọn]',
    commands: 'Lệnh:',
    options: 'Lựa chọn:',
    figures: 'Số liệu của --rows (danh sách đủ: docs/indicators.md, mục 8):',
    exit: 'Mã thoát: 0 xong, 1 sổ có lỗi (chỉ với --strict), 2 lệnh hay tệp không dùng được.',
  },
  en: {
    usage: 'Usage: npm run --silent giam-ngheo -- <command> <file.xlsx> [options]',
    commands: 'Commands:',
    options: 'Options:',
    figures: 'Figures of --rows (all of them: docs/indicators.md, section 8):',
    exit: 'Exit code: 0 done, 1 the register has errors (only with --strict), 2 bad command or file.',
  },
});

function table<K extends string>(
  texts: Readonly<Record<Lang, Readonly<Record<K, string>>>>,
  lang: Lang,
  indent = '  ',
): string[] {
  const names = Object.keys(texts[lang]) as K[];
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return names.map((name) => `${indent}${name.padEnd(width)}${texts[lang][name]}`);
}

/** The page of `--help`. */
export function helpPage(lang: Lang): string {
  const head = (key: 'usage' | 'commands' | 'options' | 'figures' | 'exit') => say(HEADS, lang, key);
  return [
    head('usage'),
    '',
    head('commands'),
    ...table(COMMANDS, lang),
    '',
    head('options'),
    ...table(OPTIONS, lang),
    '',
    head('figures'),
    ...table(FIGURES, lang, '    '),
    '',
    head('exit'),
    '',
  ].join('\n');
}

/** Sentences for the codes of DomainError: what, where, what to do. */
import type { DomainError } from '../errors';
import type { Lang } from '../model';
import { catalogue, say } from './catalogue';

const errorTexts = catalogue({
  vi: {
    unexpected:
      'Có lỗi ngoài dự kiến ({name}); các trang tính của bạn không bị thay đổi. Hãy chạy lại; nếu vẫn lỗi, chạy Tiện ích ▸ Tự kiểm tra và gửi kết quả cho người cài đặt.',
    busy: 'Đang có người khác chạy Giảm nghèo trên bảng tính này. Hãy đợi vài giây rồi chạy lại.',
    'busy.since':
      'Một người khác đang chạy Giảm nghèo trên bảng tính này, đã {seconds} giây; chậm nhất {left} phút nữa Google dừng việc ấy. Chưa ghi gì. Hãy đợi rồi chạy lại.',
    'busy.self':
      'Chính tài khoản của bạn đang chạy Giảm nghèo trên bảng tính này (ở menu, bảng làm việc hay cửa sổ khác), đã {seconds} giây; chậm nhất {left} phút nữa Google dừng việc ấy. Chưa ghi gì. Hãy đợi rồi chạy lại.',
    'changed.meanwhile':
      'Trang {sheets} vừa được sửa trong lúc tiện ích đang làm, nên chưa ghi gì vào đó để không mất chỗ vừa sửa. Hãy chạy lại.',
    'access.view-only':
      'Bạn chỉ có quyền xem hoặc nhận xét bảng tính này nên không ghi được gì. Hãy nhờ chủ bảng tính bấm Chia sẻ và chọn “Người chỉnh sửa” cho bạn, rồi chạy lại.',
    'access.protected':
      'Trang {sheets} đang được bảo vệ, bạn không có quyền sửa; chưa ghi gì. Hãy nhờ chủ bảng tính hoặc người đặt bảo vệ cho bạn quyền sửa (Dữ liệu ▸ Bảo vệ trang tính và dải ô), rồi chạy lại.',
    'limit.cells':
      'Bảng tính sắp đầy: đã có {there} ô, các trang sắp ghi cần thêm {added} ô, Google Sheets chỉ cho 10 triệu ô (kể cả ô trống); chưa ghi gì. Hãy xóa các trang, hàng, cột trống không dùng rồi chạy lại.',
    'settings.too-large':
      'Lựa chọn quá dài để lưu trong bảng tính ({size} KB, nhiều nhất 9 KB); lựa chọn cũ được giữ nguyên. Hãy rút ngắn rồi lưu lại.',
    'store.full':
      'Bảng tính không còn chỗ lưu lựa chọn (Google cho mỗi bảng tính 500 KB); lựa chọn cũ được giữ nguyên. Hãy bấm Tiện ích ▸ Xóa dữ liệu của tiện ích, hoặc nhờ người cài đặt xóa phần lưu của mã khác.',
    'job.not-loaded':
      'Không nạp được phần mã của công việc ({name}); các trang tính không bị thay đổi. Hãy nhờ người cài đặt chạy lại npm run push; nếu vẫn lỗi, chạy npm run push:single.',
    'workbook.empty': 'Bảng tính trống: chưa có dòng dữ liệu nào. Hãy mở bảng tính có sổ hộ rồi chạy lại.',
    'register.none':
      'Không tìm thấy sổ hộ trong bảng tính: không trang nào có hàng tiêu đề với cột họ tên và cột mã hộ, CCCD hoặc phân loại hộ. Hãy kiểm tra hàng tiêu đề rồi chạy lại.',
    'register.no-rows':
      'Sổ hộ chưa có hộ nào: trang {sheets} có hàng tiêu đề nhưng bên dưới không có dòng hộ. Hãy nhập hoặc dán danh sách hộ vào ngay dưới hàng tiêu đề rồi chạy lại.',
    'merge.single':
      'Chỉ có một sổ hộ, ở trang “{sheet}”, nên không có gì để gộp. Sổ của thôn, xã khác: mở tệp ấy, bấm chuột phải vào tên trang ▸ Sao chép sang ▸ Bảng tính hiện có, chọn bảng tính này, rồi gộp lại.',
    'merge.has-files':
      'Trang “{sheet}” đang có sổ của tệp khác ({files}); gộp lại ở đây sẽ làm mất các sổ ấy nên chưa ghi gì. Hãy đổi sang bảng tính chưa gộp, hoặc xóa trang ấy trước; với dòng lệnh, nêu đủ các tệp ở --merge.',
    'merge.file-none':
      'Tệp “{file}” không có sổ hộ nào đọc được nên chưa gộp gì. Hãy kiểm tra hàng tiêu đề của tệp.',
    'merge.standards-differ':
      'Các tệp thuộc các chuẩn nghèo khác nhau ({list}) nên không cộng được. Hãy gộp các sổ cùng kỳ, hoặc chọn một chuẩn bằng --standard.',
    'merge.damaged':
      'Trang “{sheet}” bị sửa ở phần đầu hoặc cột khóa ẩn nên không đọc lại được. Hãy gộp sổ lại, hoặc xóa trang ấy để dùng các trang gốc.',
    'merge.stray-row':
      'Dòng {row} của trang “{sheet}” không có số nguồn ở cột đầu nên không biết thuộc sổ nào. Hãy chuyển dòng ấy về trang gốc rồi gộp lại, hoặc xóa dòng.',
    'merge.no-fix':
      'Sổ hộ đang dùng là “{sheet}”: sửa ở đó thì lần gộp sau mất. Hãy sửa ở trang (tệp) gốc rồi gộp lại.',
    'previous.none': 'Không tìm thấy sổ hộ trong bảng tính của kỳ trước. Hãy chọn đúng tệp sổ kỳ trước.',
    'fix.put-back':
      'Chưa sửa được ({name}): các ô đã được trả lại như trước khi sửa. Hãy chạy lại; nếu vẫn lỗi, sửa tay theo trang GN Lỗi dữ liệu.',
    'fix.broken-off':
      'Việc sửa bị ngắt giữa chừng ({name}); một số ô có thể đã đổi. Bấm Hoàn tác lần sửa gần nhất, hoặc chạy lại Sửa tự động, để trả các ô về như cũ.',
    'undo.broken-off':
      'Việc hoàn tác bị ngắt giữa chừng ({name}); một số ô chưa về như cũ. Bấm Hoàn tác lần nữa để làm tiếp.',
    'targets.exist':
      'Bảng tính đã có trang chỉ tiêu “{sheet}”, nên không chèn thêm mẫu. Hãy điền số vào trang ấy rồi lập bảng tiến độ.',
    'register.exists':
      'Bảng tính đã có sổ hộ ở trang “{sheet}”, nên không chèn thêm mẫu: hai sổ cùng kỳ làm mỗi hộ bị đếm hai lần. Hãy điền vào trang ấy; muốn lập sổ mới thì tạo một bảng tính khác.',
    'plan-text.empty': 'Chưa có văn bản để đọc. Hãy dán phần mục tiêu, chỉ tiêu của kế hoạch rồi bấm lại.',
    'plan-text.none-chosen': 'Chưa đánh dấu chỉ tiêu nào nên không ghi gì. Hãy đánh dấu rồi bấm ghi.',
    'plan-text.staff-sheet':
      'Bảng tính đã có trang chỉ tiêu của đơn vị là “{sheet}”; trang ấy không bị ghi thêm. Hãy tự gõ chỉ tiêu mới vào trang ấy, hoặc chọn Không dùng cho trang ấy ở Thiết lập để ghi vào GN Chỉ tiêu.',
    'plan-text.no-table':
      'Trang “{sheet}” không còn hàng tiêu đề “Nội dung chỉ tiêu” và “Chỉ tiêu năm” nên không ghi thêm được. Hãy khôi phục hàng tiêu đề rồi bấm lại.',
    'settings.area-missing':
      'Chưa biết địa bàn là thành thị hay nông thôn (không thấy chữ phường, thị trấn, xã, tổ dân phố hay thôn trong bảng tính). Hãy chọn khu vực trong bảng làm việc, hoặc thêm --area urban|rural.',
    'options.standard-unknown': 'Không có bộ chuẩn “{value}”. Hãy chọn vn-2016, vn-2022 hoặc vn-2027.',
    'options.area-unknown': 'Không có khu vực “{value}”. Hãy chọn urban (thành thị) hoặc rural (nông thôn).',
    'options.date-invalid': 'Ngày “{value}” không đúng. Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2024-12-31.',
    'options.columns-unknown': 'Bản công khai không có cột “{value}”. Hãy chọn: {choices}.',
    'options.lang-unknown': 'Không có ngôn ngữ “{value}”. Hãy chọn vi hoặc en.',
    'options.mapping-invalid':
      'Tệp ghép cột không đúng ({detail}). Hãy ghi mỗi trang tính một mục: {"DS hộ": {"headerRows": [7, 8], "columns": {"ma_ho": "B"}}}.',
    'mapping.no-sheet':
      'Tệp ghép cột nói đến trang “{sheet}” nhưng bảng tính chỉ có {sheets}. Hãy sửa tên trang trong tệp.',
    'mapping.beyond-rows':
      'Tệp ghép cột ghi hàng tiêu đề {rows} của trang “{sheet}”, nhưng trang chỉ có {last} dòng. Hãy sửa headerRows.',
    'mapping.beyond-column':
      'Tệp ghép cột ghi “{field}” ở cột {column} của trang “{sheet}”, nhưng cột cuối của trang là {last}. Hãy sửa chữ cột.',
    'mapping.unknown-sheet':
      'Không lưu được lựa chọn cho trang “{sheet}”: không có trang ấy, hoặc trang không có hàng tiêu đề nhận ra được.',
    'mapping.unknown-field': 'Không có trường thông tin “{field}”. Hãy chọn trong danh sách.',
    'mapping.no-column': 'Trang “{sheet}” không có cột {column}. Hãy chọn cột khác.',
    'mapping.no-header':
      'Cột {column} của trang “{sheet}” không có tiêu đề nên lựa chọn không nhớ được. Hãy gõ tiêu đề cho cột rồi chọn lại.',
    'mapping.field-twice':
      'Trang “{sheet}”: “{field}” được chọn cho cả cột {first} và cột {second}. Hãy để lại một cột.',
    'mapping.too-large':
      'Lựa chọn cột quá dài để lưu trong bảng tính ({size} KB). Hãy bớt các trang không dùng rồi lưu lại.',
    'b1.no-table': 'GN Bảng điểm B1 không còn dòng tiêu đề “Nhóm”. Hãy xóa trang ấy rồi chèn lại bảng điểm.',
    'b1.exists':
      'Đã có trang “{sheet}”. Hãy điền tiếp vào trang ấy; muốn làm lại thì xóa hoặc đổi tên nó trước.',
    'b1.points-invalid':
      'GN Bảng điểm B1, dòng {row}: “{text}” không phải số điểm nguyên. Hãy sửa ô ấy rồi chạy lại.',
    'b1.region-missing': 'GN Bảng điểm B1: chưa ghi “Vùng của đơn vị”. Hãy ghi một trong: {regions}.',
    'b1.region-unknown': 'GN Bảng điểm B1: không có vùng “{region}”. Hãy ghi một trong: {regions}.',
    'standard.local-line-lower':
      'Chuẩn thu nhập của tỉnh ghi trong GN Cài đặt cho chuẩn {period} ({line} đồng) thấp hơn chuẩn quốc gia ({national} đồng). Hãy sửa hoặc xóa ô ấy rồi chạy lại.',
    'standard.local-points-lower':
      'Điểm B1 của tỉnh ghi trong GN Cài đặt ({line}) thấp hơn điểm của chuẩn quốc gia ({national}). Hãy sửa hoặc xóa ô ấy rồi chạy lại.',
    'snapshot.cutoff-unknown':
      'Không hiểu kỳ chốt “{value}”. Hãy ghi q1, q2, q3, q4, h1 (6 tháng), m9 (9 tháng), year (cả năm), hoặc một ngày như 2024-09-14.',
    'snapshot.exists':
      '{cutOff} đã chốt lần {number}; bản ấy được giữ nguyên. Muốn chốt lại (thêm một bản đính chính) hãy ghi lý do; dòng lệnh: --reason "…".',
    'figure.unknown': 'Sổ này không có con số “{value}”. Hãy chọn một trong: {choices}.',
    'figure.no-incomes': 'Không có con số “{value}”: không có thu nhập: sổ không có ô thu nhập nào đọc được.',
    'figure.incomes-unused': 'Không có con số “{value}”. {why}',
    'figure.no-marks': 'Không có con số “{value}”: chưa có dấu thiếu hụt nào ở danh sách nào của sổ.',
    'figure.no-mark-of':
      'Không có con số “{value}”: chưa có dấu “{indicator}” ở hộ nghèo, hộ cận nghèo nào của sổ.',
    'figure.no-start':
      'Không có con số “{value}”: sổ không có phân loại đầu kỳ và không có sổ kỳ trước để so.',
    'figure.unlisted-name':
      '“{value}” tính từ nhiều hộ cùng lúc hoặc từ những số đếm khác, không đếm riêng hộ nào nên không có danh sách. Hãy dùng con số đếm hộ: multidimensional-poor, income-poor, poor-rate.',
    'figure.undivided':
      'Số “{value}” không có riêng: ô của GN Diễn biến gộp tái nghèo và phát sinh mới vì {count} hộ chưa rõ thuộc bên nào. Hãy dùng {other}.',
    'target.unknown': 'Kế hoạch không có chỉ tiêu “{value}”. Hãy chọn một trong: {choices}.',
    'target.by-hand':
      'Kết quả của chỉ tiêu {target} không lấy từ sổ hộ (nhập tay hoặc chưa có số liệu) nên không có danh sách hộ đứng sau.',
    'figure.no-cell':
      'Ô đang chọn ở {sheet} không phải là số có thể liệt kê hộ. Hãy chọn ô có số hộ, số khẩu hoặc tỷ lệ rồi bấm lại.',
    'figure.unlisted-derived':
      'Ô đang chọn ở {sheet} là số tính từ những số đếm khác (cường độ, khoảng cách, phần đóng góp, mức tăng giảm…) nên không có danh sách hộ riêng. Hãy chọn ô số hộ hoặc số khẩu cùng dòng.',
    'figure.unlisted-points':
      'Ô đang chọn ở {sheet} là tổng điểm thiếu hụt, không phải số hộ. Hãy chọn ô “Nghèo đa chiều (q)” cùng dòng: danh sách ghi điểm của từng hộ.',
    'figure.unlisted-choice':
      'Ô đang chọn ở {sheet} là trọng số hoặc ngưỡng dùng để tính, không đếm hộ nào nên không có danh sách.',
    'figure.unlisted-distribution':
      'Ô đang chọn ở {sheet} tính trên thu nhập của mọi người cùng lúc, không đếm riêng hộ nào. Muốn xem các hộ được tính, hãy chọn ô “Hộ có thu nhập”.',
    'figure.unlisted-nobody':
      'Ô đang chọn ở {sheet} luôn là 0: tính theo hộ thì không hộ nào bị bỏ ra vì chưa rõ số khẩu, nên không có danh sách.',
    'figure.unlisted-open':
      'Ô đang chọn ở {sheet} chưa tính được (ghi “–”, không phải 0): có hộ chưa rõ thuộc cột nào, hoặc sổ không có danh sách của các hộ ấy. Lý do ghi ở ghi chú của ô; các hộ ấy ở danh sách dưới biểu.',
    'figure.unlisted-sheet':
      'Chưa xem được các hộ đứng sau một ô của {sheet}. Xem được ở GN Chỉ số, GN Đa chiều, GN Thu nhập, GN Diễn biến và GN Tiến độ chỉ tiêu: hãy chọn ô có số ở một trong các trang ấy.',
    'figure.changed':
      '{sheet} không còn khớp với sổ: sổ đã đổi sau lần tính trước. Hãy bấm “Tính chỉ số và mức thiếu hụt” rồi chọn lại ô.',
    stopped: 'Việc đã được dừng; chưa có trang nào bị ghi dở.',
    'work.none': 'Không có việc nào đang dở. Chọn việc rồi bấm chạy.',
    'work.no-tasks': 'Chưa chọn việc nào. Chọn ít nhất một việc rồi bấm chạy.',
    'work.task-unknown': 'Bảng làm việc không chạy được việc “{task}”. Hãy chạy việc ấy từ menu Giảm nghèo.',
    'work.hamlet-unknown': 'Sổ không có thôn, tổ “{hamlet}”. Chọn lại thôn, tổ, hoặc chọn tất cả.',
    'work.died':
      'Việc bị ngắt giữa chừng ({name}), xong {done}/{total} việc; sổ hộ không bị thay đổi, không trang nào bị ghi dở. Bấm Tiếp tục để làm nốt.',
    'panel.sheet-gone': 'Bảng tính không còn trang “{sheet}”. Hãy kiểm tra lại sổ để có danh sách mới.',
    'panel.sheet-hidden': 'Trang “{sheet}” đang ẩn. Bấm Xem ▸ Trang tính bị ẩn để hiện trang rồi bấm lại.',
    'panel.cell-gone': 'Trang “{sheet}” không có ô {cell}. Hãy kiểm tra lại sổ để có danh sách mới.',
    'panel.findings-none':
      'Chưa có trang GN Lỗi dữ liệu để ghi lý do. Hãy bấm Kiểm tra sổ hộ, rồi bỏ qua lỗi này.',
    'panel.finding-gone':
      'GN Lỗi dữ liệu không có lỗi này: sổ hoặc trang ấy đã thay đổi từ lần kiểm tra. Hãy kiểm tra lại, rồi bỏ qua.',
    'panel.waiver-none': 'Lỗi này không có lý do bỏ qua nào để lấy lại.',
    'panel.reason-needed': 'Phải ghi lý do bằng lời thì mới bỏ qua được; chưa có gì thay đổi.',
    'panel.author-needed': 'Phải ghi tên người duyệt thì mới bỏ qua được; chưa có gì thay đổi.',
    'panel.group-unknown': 'Không có nhóm quy tắc “{group}”; chưa có gì thay đổi. Mở lại bảng làm việc.',
    'panel.template-unknown': 'Bản này không chèn được trang “{which}”. Hãy dùng menu Giảm nghèo ▸ Tiện ích.',
    'standard.none-for-date':
      'Không có chuẩn nghèo cho ngày {date}: bộ chuẩn có từ năm 2016 đến năm 2030. Hãy chọn chuẩn hoặc ngày khác.',
  },
  en: {
    unexpected:
      'Something unexpected went wrong ({name}); your sheets were not changed. Run again; if it persists, run Tiện ích ▸ Tự kiểm tra and send the result to whoever installed the add-in.',
    busy: 'Somebody else is running Giảm nghèo in this spreadsheet. Wait a few seconds and run again.',
    'busy.since':
      'Somebody else has been running Giảm nghèo in this spreadsheet for {seconds} seconds; Google stops it in {left} minutes at the latest. Nothing was written. Wait and run again.',
    'busy.self':
      'Your own account has been running Giảm nghèo in this spreadsheet (menu, panel or another window) for {seconds} seconds; Google stops it in {left} minutes at the latest. Nothing was written. Wait and run again.',
    'changed.meanwhile':
      'Sheet {sheets} was edited while the add-in was at work, so nothing was written there, lest the edit be lost. Run again.',
    'access.view-only':
      'You may only view or comment on this spreadsheet, so nothing can be written. Ask its owner to share it with you as an editor, then run again.',
    'access.protected':
      'Sheet {sheets} is protected and you may not edit it; nothing was written. Ask the owner of the spreadsheet, or whoever set the protection, to let you edit (Data ▸ Protect sheets and ranges), then run again.',
    'limit.cells':
      'The spreadsheet is nearly full: it has {there} cells, the sheets to be written need {added} more, and Google Sheets allows 10 million, empty ones counted; nothing was written. Delete sheets, rows and columns nobody uses, then run again.',
    'settings.too-large':
      'The choices are too long to be kept in the spreadsheet ({size} KB, at most 9 KB); the old ones stay. Shorten them and save again.',
    'store.full':
      'The spreadsheet has no room left for choices (Google allows 500 KB each); the old ones stay. Choose Tiện ích ▸ Xóa dữ liệu của tiện ích, or ask whoever installed the add-in to remove what other code keeps.',
    'job.not-loaded':
      'The code of the jobs could not be loaded ({name}); no sheet was changed. Ask whoever installed the add-in to run npm run push again; if it persists, npm run push:single.',
    'workbook.empty':
      'The workbook is empty: it has no row of data. Open the workbook that holds the register and run again.',
    'register.none':
      'No household register found in the workbook: no sheet has a header row with a name column and a household code, ID number or class column. Check the header row and run again.',
    'register.no-rows':
      'The register holds no household yet: sheet {sheets} has its headers, but no household row beneath. Enter or paste the list right below the headers and run again.',
    'merge.single':
      'There is one register only, on sheet “{sheet}”: nothing to merge. For that of another hamlet or commune: open its file, right-click the sheet’s tab ▸ Copy to ▸ Existing spreadsheet, choose this one, then merge.',
    'merge.has-files':
      'Sheet “{sheet}” holds registers of other files ({files}), which merging here would lose; nothing was written. Use a workbook that was not merged yet, or delete that sheet first; on the command line name all files at --merge.',
    'merge.file-none':
      'File “{file}” has no register that can be read; nothing was merged. Check the header row of the file.',
    'merge.standards-differ':
      'The files are under different poverty standards ({list}) and cannot be added up. Merge registers of one period, or choose a standard with --standard.',
    'merge.damaged':
      'The head or the hidden key column of sheet “{sheet}” was changed and it cannot be read again. Merge again, or delete the sheet to use the sources.',
    'merge.stray-row':
      'Row {row} of sheet “{sheet}” has no source number in its first column: nobody knows whose it is. Move it to its source sheet and merge again, or delete it.',
    'merge.no-fix':
      'The register in use is “{sheet}”: a fix there is lost at the next merge. Mend the source sheet (file) and merge again.',
    'previous.none':
      'No household register found in last period’s workbook. Choose the file with last period’s register.',
    'fix.put-back':
      'The fixes could not be made ({name}): the cells were put back as they were. Run again; if it persists, make the changes by hand from sheet GN Lỗi dữ liệu.',
    'fix.broken-off':
      'The fixes broke off ({name}); some cells may have changed. Choose Hoàn tác lần sửa gần nhất, or run Sửa tự động again, to put the cells back.',
    'undo.broken-off':
      'The undo broke off ({name}); some cells are not back yet. Choose Hoàn tác again to go on.',
    'targets.exist':
      'The workbook already has the target sheet “{sheet}”, so no template was inserted. Fill in that sheet and build the progress sheet.',
    'register.exists':
      'The workbook already has a register in “{sheet}”, so no template was inserted: two registers of one period count every household twice. Fill in that sheet; for a new register make another spreadsheet.',
    'plan-text.empty': 'There is no text to read. Paste the targets of the plan and try again.',
    'plan-text.none-chosen': 'No target is ticked, so nothing was written. Tick some and try again.',
    'plan-text.staff-sheet':
      'The workbook has a target sheet of its own, “{sheet}”, which is never added to. Please type new targets there yourself, or choose Not used for it in Set-up to have them written to GN Chỉ tiêu.',
    'plan-text.no-table':
      'Sheet “{sheet}” has lost its header row (“Nội dung chỉ tiêu”, “Chỉ tiêu năm”), so nothing can be added. Restore the header and try again.',
    'settings.area-missing':
      'It is not known whether the area is urban or rural (no ward, township, commune, tổ dân phố or thôn in the workbook). Choose the area in the panel, or add --area urban|rural.',
    'options.standard-unknown': 'There is no standard “{value}”. Choose vn-2016, vn-2022 or vn-2027.',
    'options.area-unknown': 'There is no area “{value}”. Choose urban or rural.',
    'options.date-invalid': 'The date “{value}” is not valid. Write year-month-day, for example 2024-12-31.',
    'options.columns-unknown': 'The public list has no column “{value}”. Choose: {choices}.',
    'options.lang-unknown': 'There is no language “{value}”. Choose vi or en.',
    'options.mapping-invalid':
      'The column mapping is not valid ({detail}). Give each sheet an entry: {"DS hộ": {"headerRows": [7, 8], "columns": {"ma_ho": "B"}}}.',
    'mapping.no-sheet':
      'The mapping file names the sheet “{sheet}”, but the workbook has only {sheets}. Correct the name in the file.',
    'mapping.beyond-rows':
      'The mapping file gives header rows {rows} of sheet “{sheet}”, which has only {last} rows. Correct headerRows.',
    'mapping.beyond-column':
      'The mapping file puts “{field}” in column {column} of sheet “{sheet}”, whose last column is {last}. Correct the letter.',
    'mapping.unknown-sheet':
      'The choice for sheet “{sheet}” cannot be saved: there is no such sheet, or no header row was recognised on it.',
    'mapping.unknown-field': 'There is no field “{field}”. Choose one of the list.',
    'mapping.no-column': 'Sheet “{sheet}” has no column {column}. Choose another.',
    'mapping.no-header':
      'Column {column} of sheet “{sheet}” has no header to remember the choice by. Type one and choose again.',
    'mapping.field-twice':
      'Sheet “{sheet}”: “{field}” was chosen for both column {first} and column {second}. Keep one.',
    'mapping.too-large':
      'The choices are too long to be kept in the spreadsheet ({size} KB). Remove sheets that are not used and save again.',
    'b1.no-table':
      'GN Bảng điểm B1 has lost its header row “Nhóm”. Delete the sheet and insert the table again.',
    'b1.exists':
      'There is a sheet “{sheet}” already. Go on filling it in; to begin anew delete or rename it first.',
    'b1.points-invalid':
      'GN Bảng điểm B1, row {row}: “{text}” is no whole number of points. Correct that cell, then run again.',
    'b1.region-missing':
      'GN Bảng điểm B1: “Vùng của đơn vị” (region) is not written. Write one of: {regions}.',
    'b1.region-unknown': 'GN Bảng điểm B1: there is no region “{region}”. Write one of: {regions}.',
    'standard.local-line-lower':
      'The province’s income line in GN Cài đặt for the standard of {period} ({line} VND) is below the national one ({national} VND). Correct or clear that cell, then run again.',
    'standard.local-points-lower':
      'The province’s B1 points in GN Cài đặt ({line}) are below those of the national line ({national}). Correct or clear that cell, then run again.',
    'snapshot.cutoff-unknown':
      'Cut-off “{value}” is not known. Write q1, q2, q3, q4, h1 (six months), m9 (nine months), year, or a day such as 2024-09-14.',
    'snapshot.exists':
      '{cutOff} was taken as snapshot {number}, which stays as it is. To take it again (as a correction) give a reason; on the command line: --reason "…".',
    'figure.unknown': 'This register has no figure “{value}”. Choose one of: {choices}.',
    'figure.no-incomes': 'There is no figure “{value}”: the register has no income that can be read.',
    'figure.incomes-unused': 'There is no figure “{value}”. {why}',
    'figure.no-marks': 'There is no figure “{value}”: no list of the register has a mark of deprivation.',
    'figure.no-mark-of':
      'There is no figure “{value}”: no poor or near-poor household of the register has a mark of “{indicator}”.',
    'figure.no-start':
      'There is no figure “{value}”: the register has no class at the start, and there is no register of last period.',
    'figure.unlisted-name':
      '“{value}” is made of many households at once or of other counts, counts none by itself and has no list. Use a count of households: multidimensional-poor, income-poor, poor-rate.',
    'figure.undivided':
      'There is no “{value}” by itself: GN Diễn biến has one cell for relapsed and new, since of {count} {count:household|households} nothing tells which. Use {other}.',
    'target.unknown': 'The plan has no target “{value}”. Choose one of: {choices}.',
    'target.by-hand':
      'The result of target {target} does not come from the register (typed by hand, or no data), so there are no rows behind it.',
    'figure.no-cell':
      'The selected cell of {sheet} is no figure whose households can be listed. Select a count or a rate and try again.',
    'figure.unlisted-derived':
      'The selected cell of {sheet} is made of other counts (an intensity, a gap, a contribution, a change…) and has no households of its own. Select a count of its row.',
    'figure.unlisted-points':
      'The selected cell of {sheet} is a sum of points, not of households. Select “Multi-dimensionally poor (q)” of its row: the list has the points of each household.',
    'figure.unlisted-choice':
      'The selected cell of {sheet} is a weight or a cut of the computation: it counts no household.',
    'figure.unlisted-distribution':
      'The selected cell of {sheet} is of the incomes of everybody at once and counts no household by itself. For the households in it select “Hộ có thu nhập”.',
    'figure.unlisted-nobody':
      'The selected cell of {sheet} is always 0: counting households, none is left out for a size not known.',
    'figure.unlisted-open':
      'The selected cell of {sheet} has no figure (“–”, not 0): of some households nobody can say which column they belong in, or no list has them. The note of the cell says why; the lists below the forms have them.',
    'figure.unlisted-sheet':
      'The households behind a cell of {sheet} cannot be listed. They can on GN Chỉ số, GN Đa chiều, GN Thu nhập, GN Diễn biến and GN Tiến độ chỉ tiêu: select a number there.',
    'figure.changed':
      '{sheet} no longer agrees with the register, which has changed since. Choose “Tính chỉ số và mức thiếu hụt” and select the cell again.',
    stopped: 'The work was stopped; no sheet is half written.',
    'work.none': 'No work is unfinished. Choose tasks and run them.',
    'work.no-tasks': 'No task is chosen. Choose at least one and run it.',
    'work.task-unknown': 'The panel cannot run task “{task}”. Run it from the menu Giảm nghèo.',
    'work.hamlet-unknown': 'The register has no hamlet “{hamlet}”. Choose another, or all.',
    'work.died':
      'The work broke off ({name}), {done} of {total} {total:task|tasks} done; the register was not changed and no sheet is half written. Press Continue for the rest.',
    'panel.sheet-gone':
      'The workbook has no sheet “{sheet}” any more. Check the register again for a new list.',
    'panel.sheet-hidden': 'Sheet “{sheet}” is hidden. Show it by View ▸ Hidden sheets, then try again.',
    'panel.cell-gone': 'Sheet “{sheet}” has no cell {cell}. Check the register again for a new list.',
    'panel.findings-none':
      'There is no sheet GN Lỗi dữ liệu yet to note the reason in. Check the register, then pass this finding over.',
    'panel.finding-gone':
      'GN Lỗi dữ liệu does not have this finding: the register or that sheet has changed since the check. Check again, then pass it over.',
    'panel.waiver-none': 'This finding has no reason that could be taken back.',
    'panel.reason-needed': 'A reason in words is needed to pass a finding over; nothing was changed.',
    'panel.author-needed': 'Who accepts it must be named to pass a finding over; nothing was changed.',
    'panel.group-unknown': 'There is no group of rules “{group}”; nothing was changed. Open the panel again.',
    'panel.template-unknown':
      'This version cannot insert sheet “{which}”. Use the menu Giảm nghèo ▸ Tiện ích.',
    'standard.none-for-date':
      'There is no poverty standard for {date}: standards run from 2016 to 2030. Choose a standard or another date.',
  },
});

type ErrorCode = keyof typeof errorTexts.vi;

function isKnown(code: string): code is ErrorCode {
  return Object.prototype.hasOwnProperty.call(errorTexts.vi, code);
}

/** The sentence of an error. A code without one is told as unexpected, with the code as its name. */
export function errorSentence(error: DomainError, lang: Lang): string {
  return isKnown(error.code)
    ? say(errorTexts, lang, error.code, error.params)
    : say(errorTexts, lang, 'unexpected', { name: error.code });
}

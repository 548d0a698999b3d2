/** Words about fixes: the preview, the log, the undo. */
import { catalogue } from './catalogue';

export const fixTexts = catalogue({
  vi: {
    'preview-title': 'XEM TRƯỚC SỬA TỰ ĐỘNG',
    'preview-subtitle': '{unit} – {count} ô sẽ được sửa; xem ngày {today}. Chưa ô nào bị sửa.',
    'preview-refused': 'Không sửa tự động',
    'preview-none': 'Không có ô nào sửa tự động được.',
    'log-title': 'NHẬT KÝ SỬA',
    'log-subtitle':
      'Mỗi dòng là một ô đã sửa. Muốn trả lại như cũ: menu Giảm nghèo ▸ Xử lý lỗi dữ liệu ▸ Hoàn tác lần sửa gần nhất. Đừng xóa dòng nào ở đây.',
    'column-run': 'Lần',
    'column-time': 'Thời điểm',
    'column-sheet': 'Trang tính',
    'column-cell': 'Ô',
    'column-household': 'Hộ',
    'column-before': 'Trước khi sửa',
    'column-after': 'Sau khi sửa',
    'column-rule': 'Quy tắc',
    'column-how': 'Cách sửa',
    'column-state': 'Tình trạng',
    'column-record': 'Dữ liệu để hoàn tác',
    'column-reason': 'Lý do không sửa',
    'how-safe': 'tự động',
    'how-confirm': 'đã xác nhận',
    'state-intent': 'Đang ghi dở',
    'state-applied': 'Đã sửa',
    'state-undoing': 'Đang hoàn tác dở',
    'state-undone': 'Đã hoàn tác',
    'state-kept-changed': 'Giữ nguyên: ô đã được ghi khác sau khi sửa',
    'state-kept-moved': 'Giữ nguyên: dòng đã đổi chỗ, không chắc là dòng nào',
    'state-kept-column': 'Giữ nguyên: không thấy lại cột',
    'state-kept-formula': 'Giữ nguyên: ô nay có công thức khác',
    'state-kept-gone': 'Giữ nguyên: trang tính không còn',
    blank: '(trống)',
    'kind-text': '{value} (chữ)',
    'kind-number': '{value} (số)',
    'kind-date': '{value} (ngày)',
    'formula-gives': '{formula} (ra {result})',

    'reason-formula': 'ô có công thức',
    'reason-array': 'ô do một công thức mảng điền vào',
    'reason-styled-text': 'chữ trong ô có nhiều kiểu hoặc có liên kết',
    'reason-validation': 'ô có điều kiện nhập liệu không nhận giá trị mới',
    'reason-protected': 'ô được bảo vệ, bạn không có quyền sửa',
    'reason-no-plain-value': 'ô có ảnh, chữ quá dài hoặc nội dung không phải chữ, số',
    'reason-formula-like': 'giá trị mới bắt đầu như một công thức',
    'reason-conflict': 'các quy tắc đề nghị giá trị khác nhau',
    'reason-not-mended': 'sửa xong lỗi vẫn còn',
    'reason-new-error': 'sửa xong ô lại có lỗi khác',
    'reason-loses-rows': 'sửa xong có dòng không còn được nhận ra',
    'reason-gone': 'sổ đã thay đổi, không còn lỗi này',
    'reason-not-offered': 'giá trị không có trong đề nghị của quy tắc',
    'reason-later': 'để lần sửa sau',

    'blocked-formula':
      'Ô có công thức nên máy không sửa: cán bộ tự sửa trong công thức hoặc ở ô mà công thức lấy số liệu.',
    'blocked-array':
      'Ô do một công thức mảng điền vào nên máy không sửa: cán bộ tự sửa trong công thức hoặc ở nơi công thức lấy số liệu.',
    'blocked-styled-text':
      'Chữ trong ô có nhiều kiểu hoặc có liên kết, máy sửa thì mất: cán bộ tự sửa trong ô.',
    'blocked-validation':
      'Điều kiện nhập liệu của ô không nhận giá trị mới: cán bộ tự sửa điều kiện ấy rồi sửa ô.',
    'blocked-protected':
      'Ô được bảo vệ: người có quyền sửa ô bấm Sửa tự động, hoặc cán bộ tự sửa sau khi mở khóa.',
    'blocked-no-plain-value':
      'Ô có ảnh, chữ quá dài hoặc nội dung không phải chữ, số nên máy không sửa: cán bộ tự sửa trong ô.',
    'blocked-formula-like': 'Giá trị đúng bắt đầu như một công thức nên máy không ghi: cán bộ tự gõ vào ô.',
    'blocked-conflict': 'Các quy tắc đề nghị giá trị khác nhau cho ô này: cán bộ tự chọn giá trị đúng.',
    'blocked-not-mended': 'Máy sửa xong thì lỗi vẫn còn: cán bộ tự xem lại ô.',
    'blocked-new-error': 'Máy sửa thì ô lại có lỗi khác: cán bộ tự xem cả dòng rồi sửa.',
    'blocked-loses-rows':
      'Máy sửa thì có dòng không còn được nhận ra là dòng của sổ: cán bộ tự xem lại dòng này.',

    'rule-count': '{rule}: {count} ô',
    'summary-fixed': 'Đã sửa {count} ô.',
    'summary-would-fix': 'Sẽ sửa {count} ô; chưa ô nào bị sửa.',
    'summary-nothing': 'Không có gì để sửa tự động.',
    'summary-nothing-sure': 'Không ô nào chắc chắn để sửa tự động.',
    'summary-to-confirm': '{count} ô cần bạn xác nhận từng ô – {rule}: {cells}.',
    'summary-refused': 'Không sửa {count} chỗ: {reasons}.',
    'summary-refused-one': '{reason} ({count})',
    'summary-confirm': 'Còn {count} đề nghị cần xác nhận: menu Sửa từng lỗi cần xác nhận.',
    'summary-check-again':
      'Từng ô đã sửa có trong GN Nhật ký sửa. Bấm Kiểm tra sổ hộ để cập nhật trang GN Lỗi dữ liệu.',
    'findings-older':
      'Danh sách này có trước lần sửa hoặc hoàn tác gần nhất: bấm Kiểm tra sổ hộ để cập nhật.',
    'summary-doubtful': '{count} ô sửa theo xác nhận nhưng quy tắc vẫn báo: {cells}.',
    'summary-recovered': 'Lần sửa trước bị ngắt giữa chừng: đã trả {count} ô về như cũ trước khi làm tiếp.',
    'summary-interrupted':
      'Lần sửa trước bị ngắt giữa chừng. Bấm Hoàn tác hoặc Sửa tự động để trả các ô về như cũ.',
    'summary-undone': 'Đã hoàn tác lần sửa số {run}: {count} ô về như cũ.',
    'summary-none-undone': 'Không hoàn tác thêm được ô nào.',
    'summary-kept':
      '{count} ô chưa hoàn tác được: {reasons}. Nếu vẫn muốn trả về như cũ: đưa lại như lúc vừa sửa xong rồi bấm Hoàn tác lần nữa.',
    'summary-kept-one': '{cell} ({reason})',
    'summary-more': 'và {count} ô khác',
    'summary-nothing-to-undo': 'Không có lần sửa nào để hoàn tác.',
    'kept-changed': 'đã được ghi khác sau khi sửa',
    'kept-moved': 'dòng đã đổi chỗ, không chắc là dòng nào',
    'kept-column': 'không thấy lại cột: cột đã đổi chỗ, đổi tiêu đề hoặc bị xóa',
    'kept-formula': 'ô nay có công thức khác',
    'kept-gone': 'trang tính không còn',

    'ask-title': 'Sửa tự động',
    'ask-safe':
      'Sẽ sửa {count} ô, chỉ những lỗi cách ghi sửa an toàn được:\n{rules}\n\nVí dụ:\n{examples}\n\nDanh sách đủ ở trang {sheet}. Sửa cả {count} ô?\n\nCó: sửa ngay, hoàn tác được. Không: để tôi xem trang ấy đã.',
    'ask-example': '{sheet} {cell}: {before} → {after}',
    'ask-changed': 'Sổ vừa có thay đổi nên danh sách sửa đã khác. Hãy xem lại.\n\n',
    'confirm-title': 'Sửa từng lỗi cần xác nhận ({index}/{count})',
    'confirm-column':
      '{rule}\nCột {column}, trang {sheet}: {count} ô. Ví dụ:\n{examples}\n\nGõ 1: sửa cả {count} ô. Gõ 2: xem từng ô. Để trống: bỏ qua.',
    'confirm-cell':
      '{message}\n\n{sheet} {cell}: {before} → {after}\n\nCó: sửa. Không: bỏ qua. Hủy: dừng hỏi.',
    'confirm-options':
      '{message}\n\n{sheet} {cell} đang ghi: {before}\n{options}\n\nGõ số của giá trị đúng. Để trống: bỏ qua.',
    'confirm-option': '{number}. {value}',
    'confirm-none': 'Không có đề nghị nào cần xác nhận.',
    'confirm-rest': '{result}\nCòn {count} đề nghị chưa hỏi: bấm lại để làm tiếp.',
    'undo-title': 'Hoàn tác',
    'undo-ask': 'Hoàn tác lần sửa số {run}, {count} ô? Ô nào đã được ghi khác sau đó sẽ giữ nguyên.',
  },
  en: {
    'preview-title': 'PREVIEW OF AUTOMATIC FIXES',
    'preview-subtitle':
      '{unit} – {count} {count:cell|cells} would change; seen on {today}. No cell has been changed yet.',
    'preview-refused': 'Not fixed automatically',
    'preview-none': 'No cell can be fixed automatically.',
    'log-title': 'LOG OF FIXES',
    'log-subtitle':
      'A line for each cell that was changed. To put them back: menu Giảm nghèo ▸ Xử lý lỗi dữ liệu ▸ Hoàn tác lần sửa gần nhất. Delete no line here.',
    'column-run': 'Run',
    'column-time': 'When',
    'column-sheet': 'Sheet',
    'column-cell': 'Cell',
    'column-household': 'Household',
    'column-before': 'Before',
    'column-after': 'After',
    'column-rule': 'Rule',
    'column-how': 'How',
    'column-state': 'State',
    'column-record': 'Data for undoing',
    'column-reason': 'Why not',
    'how-safe': 'automatic',
    'how-confirm': 'confirmed',
    'state-intent': 'Broken off while writing',
    'state-applied': 'Fixed',
    'state-undoing': 'Broken off while undoing',
    'state-undone': 'Undone',
    'state-kept-changed': 'Kept: something else was written after the fix',
    'state-kept-moved': 'Kept: the row moved and cannot be told from others',
    'state-kept-column': 'Kept: the column is not to be found',
    'state-kept-formula': 'Kept: another formula stands in the cell',
    'state-kept-gone': 'Kept: the sheet is gone',
    blank: '(blank)',
    'kind-text': '{value} (text)',
    'kind-number': '{value} (number)',
    'kind-date': '{value} (date)',
    'formula-gives': '{formula} (gives {result})',

    'reason-formula': 'the cell holds a formula',
    'reason-array': 'an array formula fills the cell',
    'reason-styled-text': 'the text has several styles or a link',
    'reason-validation': 'the cell’s validation does not take the new value',
    'reason-protected': 'the cell is protected and you may not edit it',
    'reason-no-plain-value':
      'the cell holds a picture, a very long text or something that is neither text nor number',
    'reason-formula-like': 'the new value begins like a formula',
    'reason-conflict': 'rules propose different values',
    'reason-not-mended': 'the finding would remain',
    'reason-new-error': 'the cell would get another error',
    'reason-loses-rows': 'some rows would no longer be recognised',
    'reason-gone': 'the register changed and no longer has this finding',
    'reason-not-offered': 'the rule does not propose this value',
    'reason-later': 'left for the next run',

    'blocked-formula':
      'The cell holds a formula, so nothing is written: the officer must correct the formula or the cells it reads.',
    'blocked-array':
      'An array formula fills the cell, so nothing is written: the officer must correct the formula or what it reads.',
    'blocked-styled-text':
      'The text has several styles or a link, which would be lost: the officer must correct it in the cell.',
    'blocked-validation':
      'The cell’s validation does not take the new value: the officer must change the validation, then the cell.',
    'blocked-protected':
      'The cell is protected: somebody who may edit it runs Sửa tự động, or the officer must unlock and correct it.',
    'blocked-no-plain-value':
      'The cell holds a picture, a very long text or something that is neither text nor number: the officer must correct it.',
    'blocked-formula-like':
      'The right value begins like a formula, so it is not written: the officer must type it.',
    'blocked-conflict': 'Rules propose different values for the cell: the officer must choose the right one.',
    'blocked-not-mended': 'The finding would remain after the fix: the officer must look at the cell.',
    'blocked-new-error':
      'The fix would bring the cell another error: the officer must look at the whole row.',
    'blocked-loses-rows':
      'With the fix some rows would no longer be recognised: the officer must look at this row.',

    'rule-count': '{rule}: {count} {count:cell|cells}',
    'summary-fixed': '{count} {count:cell was|cells were} fixed.',
    'summary-would-fix': '{count} {count:cell|cells} would be fixed; none has been changed.',
    'summary-nothing': 'Nothing to fix automatically.',
    'summary-nothing-sure': 'No cell is sure enough to be fixed automatically.',
    'summary-to-confirm':
      '{count} {count:cell needs|cells need} your confirmation one by one – {rule}: {cells}.',
    'summary-refused': '{count} not fixed: {reasons}.',
    'summary-refused-one': '{reason} ({count})',
    'summary-confirm':
      '{count} {count:proposal needs|proposals need} confirmation: choose “Sửa từng lỗi cần xác nhận” (fixes to be confirmed, one by one).',
    'summary-check-again':
      'GN Nhật ký sửa lists every changed cell. Run “Kiểm tra sổ hộ” (check the register) to update the sheet GN Lỗi dữ liệu.',
    'findings-older':
      'This list is older than the last fix or undo: press “Kiểm tra sổ hộ” (check) to bring it up to date.',
    'summary-doubtful':
      '{count} {count:cell was|cells were} changed as confirmed, but {count:its|their} rule still complains: {cells}.',
    'summary-recovered': 'The run before broke off: {count} {count:cell was|cells were} put back first.',
    'summary-interrupted':
      'The run before broke off. Choose “Hoàn tác lần sửa gần nhất” (undo) or “Sửa tự động” (fix) to put its cells back.',
    'summary-undone': 'Run {run} was undone: {count} {count:cell is|cells are} as before.',
    'summary-none-undone': 'No more cells could be put back.',
    'summary-kept':
      '{count} {count:cell|cells} could not be put back: {reasons}. To put {count:it|them} back all the same, make {count:it what it was|them what they were} after the fix and choose “Hoàn tác lần sửa gần nhất” (undo) again.',
    'summary-kept-one': '{cell} ({reason})',
    'summary-more': 'and {count} more',
    'summary-nothing-to-undo': 'There is no run to undo.',
    'kept-changed': 'something else was written after the fix',
    'kept-moved': 'the row moved and cannot be told from others',
    'kept-column': 'the column is not to be found: moved, headed otherwise or deleted',
    'kept-formula': 'another formula stands in the cell',
    'kept-gone': 'the sheet is gone',

    'ask-title': 'Automatic fixes',
    'ask-safe':
      '{count} {count:cell|cells} would change, only ways of writing that are safe to fix:\n{rules}\n\nFor example:\n{examples}\n\nSheet {sheet} lists all of them. Fix {count:it|all of them}?\n\nYes: now, it can be undone. No: I will look at that sheet first.',
    'ask-example': '{sheet} {cell}: {before} → {after}',
    'ask-changed': 'The register has just changed, and the fixes with it. Look again.\n\n',
    'confirm-title': 'Fixes to be confirmed ({index}/{count})',
    'confirm-column':
      '{rule}\nColumn {column} of sheet {sheet}: {count} {count:cell|cells}. For example:\n{examples}\n\nType 1: fix {count:the cell|all of them}. Type 2: see them one by one. Leave blank: skip.',
    'confirm-cell':
      '{message}\n\n{sheet} {cell}: {before} → {after}\n\nYes: fix. No: skip. Cancel: stop asking.',
    'confirm-options':
      '{message}\n\n{sheet} {cell} says: {before}\n{options}\n\nType the number of the right value. Leave blank: skip.',
    'confirm-option': '{number}. {value}',
    'confirm-none': 'Nothing is waiting for confirmation.',
    'confirm-rest': '{result}\n{count} {count:proposal is|proposals are} left: choose the menu again.',
    'undo-title': 'Undo',
    'undo-ask': 'Undo run {run}, {count} {count:cell|cells}? Cells that were changed since stay as they are.',
  },
});

/**
 * Tùy chọn, dự án Apps Script riêng của cấp tỉnh: chạy một câu SQL của docs/sql trên BigQuery và ghi bảng ra trang GN.
 * Optional, a project of its own: runs one of the queries and writes its rows to a GN sheet. Never part of the add-in.
 * Chưa chạy trên Google thật / not run on the real service: see docs/bigquery.md.
 */
/* global SpreadsheetApp, BigQuery, Utilities */
var SETTINGS_SHEET = 'GN BigQuery';
var MOST_ROWS = 50000;
/** Waited for a query, milliseconds in all: a run has six minutes. */
var LONGEST_WAIT = 240000;

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Giảm nghèo – BigQuery').addItem('Chạy câu SQL', 'chayCauSql').addToUi();
}

/** Trang GN BigQuery: B1 mã dự án, B2 tên trang ghi kết quả (GN …), B3 câu SQL. */
function chayCauSql() {
  var workbook = SpreadsheetApp.getActive();
  var ui = SpreadsheetApp.getUi();
  var settings = workbook.getSheetByName(SETTINGS_SHEET);
  if (!settings) {
    settings = workbook.insertSheet(SETTINGS_SHEET);
    settings.getRange('A1:A3').setValues([['Mã dự án'], ['Trang kết quả'], ['Câu SQL']]);
    ui.alert('Đã thêm trang "' + SETTINGS_SHEET + '". Hãy điền B1, B2, B3 rồi bấm lại.');
    return;
  }
  var typed = settings.getRange('B1:B3').getValues();
  var project = String(typed[0][0]).trim();
  var target = String(typed[1][0]).trim();
  var sql = String(typed[2][0]).trim();
  // Only sheets of its own are written over; the office's own never.
  if (!project || !sql || !/^GN BQ \S/.test(target)) {
    ui.alert('Cần mã dự án, câu SQL, và tên trang kết quả bắt đầu bằng "GN BQ ".');
    return;
  }
  // Only reads: a query of the project begins with comments and WITH.
  if (!/^(?:--[^\n]*\n|\s)*(?:WITH|SELECT)\b/i.test(sql)) {
    ui.alert('Chỉ chạy câu SELECT hoặc WITH … SELECT.');
    return;
  }
  var table = rowsOfQuery(sql, project);
  if (table === null) {
    ui.alert(
      'Câu SQL chưa chạy xong hoặc có hơn ' +
        MOST_ROWS +
        " dòng. Hãy thêm điều kiện, ví dụ WHERE scope = 'commune'.",
    );
    return;
  }
  writeTable(workbook, target, table);
}

/** Header and rows; null where the query did not end in time or gives too many rows. */
function rowsOfQuery(sql, project) {
  var result = BigQuery.Jobs.query({ query: sql, useLegacySql: false, timeoutMs: 10000 }, project);
  var job = result.jobReference;
  var place = { location: job.location };
  var waited = 0;
  for (var pause = 500; !result.jobComplete; pause = Math.min(pause * 2, 16000)) {
    if (waited > LONGEST_WAIT) return null;
    Utilities.sleep(pause);
    waited += pause;
    result = BigQuery.Jobs.getQueryResults(project, job.jobId, place);
  }
  if (Number(result.totalRows) > MOST_ROWS) return null;
  var fields = result.schema.fields;
  var rows = [
    fields.map(function (field) {
      return field.name;
    }),
  ];
  for (;;) {
    (result.rows || []).forEach(function (row) {
      rows.push(
        row.f.map(function (cell, at) {
          return valueOf(cell.v, fields[at].type);
        }),
      );
    });
    if (!result.pageToken) return rows;
    result = BigQuery.Jobs.getQueryResults(project, job.jobId, {
      location: job.location,
      pageToken: result.pageToken,
    });
  }
}

/** NULL is an empty cell, never 0. Text stays text: a name like a formula does not run. */
function valueOf(value, type) {
  if (value === null || value === undefined) return '';
  if (type === 'INTEGER' || type === 'INT64' || type === 'FLOAT' || type === 'FLOAT64') return Number(value);
  if (type === 'BOOLEAN' || type === 'BOOL') return value === 'true' || value === true;
  return /^[=+\-@']/.test(String(value)) ? "'" + value : String(value);
}

function writeTable(workbook, name, rows) {
  var sheet = workbook.getSheetByName(name) || workbook.insertSheet(name);
  sheet.clearContents();
  var missing = rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  var wide = rows[0].length - sheet.getMaxColumns();
  if (wide > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wide);
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  sheet.setFrozenRows(1);
}

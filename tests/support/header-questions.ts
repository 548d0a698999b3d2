/** Headers that leave something open, as the rules on headers tell them. */
import type { Cell } from '../../src/core/model';
import { explainRegister } from '../../src/core/register/explain';
import { readRegister } from '../../src/core/register/read-register';
import { headerDuplicate } from '../../src/core/rules/structure/header-duplicate';
import { requiredColumnMissing } from '../../src/core/rules/structure/required-column-missing';
import { gridOf } from './builders';
import { cellName, runRules } from './rule-tester';

/** Findings of ST30 and ST31 on sheets given by their columns: code, severity, cell, related cells. */
export function findingsOf(...sheets: Readonly<Record<string, readonly Cell[]>>[]) {
  const reading = readRegister(
    sheets.map((columns, id) => {
      const headers = Object.keys(columns);
      const rows = Object.values(columns)[0]!.map((_, r) =>
        headers.map((header) => columns[header]![r] ?? null),
      );
      return gridOf([headers.map((header) => header.trim()), ...rows], `DS ${id + 1}`, id);
    }),
  );
  const questions = explainRegister(reading, 'vi').sheets.flatMap((sheet) => sheet.questions);
  return runRules(reading.register, [requiredColumnMissing, headerDuplicate], {}, { questions }).findings.map(
    ({ code, severity, ref, related }) => [code, severity, cellName(ref), related.map(cellName)],
  );
}

export const code = ['H1', 'H2', 'H3'];
export const names = ['Lê Văn An', 'Trần Thị Bình', 'Võ Thị Dung'];
const poor = ['Hộ nghèo', 'Hộ nghèo', 'Hộ cận nghèo'];
/** A list whose headers are understood. */
export const whole = { 'Mã hộ': code, 'Họ và tên chủ hộ': names, 'Phân loại hộ': poor };

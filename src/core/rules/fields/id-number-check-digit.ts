import type { Rule } from '../rule';

/**
 * FD13. A guard: it never reports. Public code applies a "checksum" to the 12 digits; no legal text gives one, the
 * last six are random. The rule stands in the list so that nobody adds one, and its test holds every rule to
 * it: whatever the last six digits are, the findings stay the same. A number in order may still be another's.
 */
export const idNumberCheckDigit: Rule = {
  meta: {
    code: 'FD13',
    id: 'id-number-check-digit',
    stage: 'agreement',
    severity: 'info',
    scope: 'report',
    needs: [],
    autofix: 'no',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13: 6 chữ số cuối là số ngẫu nhiên, không có số kiểm tra',
  },
  texts: {
    vi: {
      title: 'Không tự nghĩ ra số kiểm tra',
      why: 'Số định danh không có chữ số kiểm tra: máy không thể biết 6 số cuối đúng hay sai, và không được đoán.',
      fix: 'Đối chiếu 6 số cuối với thẻ căn cước khi cần; cán bộ tự xác minh.',
      messages: { default: 'Số định danh không có chữ số kiểm tra.' },
    },
    en: {
      title: '(guard) CCCD has no check digit',
      why: 'An ID number has no check digit: no program can tell whether the last six digits are right, and none may guess.',
      fix: 'Compare the last six digits with the ID card where needed; the officer must find out.',
      messages: { default: 'An ID number has no check digit.' },
    },
  },
  check() {
    // Nothing to check, and nothing passed by not checking.
  },
};

/**
 * Wordings of targets in Vietnamese plans with what they mean, and figures that are no target.
 *
 * Source: shared/mission/plan-patterns.md (numbers invented there). Settled later in shared/domain/progress.md: a part
 * of the stock (16, 17) is 'reduce-relative', 'tái nghèo dưới 0,2%' (27) is 'at-most-share' and counts a flow. A
 * denominator names its noun beside 'có nhu cầu' (28, 29).
 */
export interface Pattern {
  readonly number: number;
  readonly text: string;
  /** What each target must have, in order; `unsure`: must not be taken without a person. */
  readonly targets: readonly Readonly<Record<string, unknown>>[];
}

export const PATTERNS: readonly Pattern[] = [
  {
    number: 1,
    text: 'Tỷ lệ hộ nghèo giảm 0,85% (tương ứng 14 hộ).',
    targets: [{ kind: 'reduce-rate', value: 0.85, count: 14, unit: 'điểm %', decimals: 2, group: 'poor' }],
  },
  {
    number: 2,
    text: 'Giảm 14 hộ nghèo, tương đương 0,85 điểm %.',
    targets: [{ kind: 'reduce-rate', value: 0.85, count: 14, unit: 'điểm %', decimals: 2, group: 'poor' }],
  },
  {
    number: 3,
    text: 'Giảm tỷ lệ hộ nghèo từ 3,20% xuống còn 1,75% (giảm 21 hộ).',
    targets: [
      {
        kind: 'reduce-rate',
        value: 1.75,
        form: 'to',
        from: 3.2,
        count: 21,
        unit: '%',
        decimals: 2,
        group: 'poor',
      },
    ],
  },
  {
    number: 4,
    text: 'Đưa tỷ lệ hộ nghèo xuống dưới 2% vào cuối năm.',
    targets: [
      { kind: 'reduce-rate', value: 2, form: 'to', strict: true, unit: '%', decimals: 0, group: 'poor' },
    ],
  },
  {
    number: 5,
    text: 'Kéo giảm tỷ lệ hộ cận nghèo còn dưới 4,5%.',
    targets: [
      {
        kind: 'reduce-rate',
        value: 4.5,
        form: 'to',
        strict: true,
        unit: '%',
        decimals: 1,
        group: 'nearPoor',
      },
    ],
  },
  {
    number: 6,
    text: 'Phấn đấu giảm tỷ lệ hộ nghèo xuống từ 1,5 đến 1,8%.',
    targets: [
      { kind: 'reduce-rate', value: 1.5, max: 1.8, unit: 'điểm %', decimals: 1, group: 'poor', unsure: true },
    ],
  },
  {
    number: 7,
    text: 'Giảm tỷ lệ hộ nghèo từ 12,4% xuống còn 08 - 09%.',
    targets: [
      {
        kind: 'reduce-rate',
        value: 8,
        max: 9,
        form: 'to',
        from: 12.4,
        unit: '%',
        decimals: 0,
        group: 'poor',
      },
    ],
  },
  {
    number: 8,
    text: 'Tỷ lệ hộ nghèo giảm 0,3 - 0,5 điểm %.',
    targets: [{ kind: 'reduce-rate', value: 0.3, max: 0.5, unit: 'điểm %', decimals: 1, group: 'poor' }],
  },
  {
    number: 9,
    text: 'Giảm từ 0,6-0,8% (tương ứng từ 12-16 hộ nghèo).',
    targets: [
      {
        kind: 'reduce-rate',
        value: 0.6,
        max: 0.8,
        count: 12,
        countMax: 16,
        unit: 'điểm %',
        decimals: 1,
        group: 'poor',
      },
    ],
  },
  {
    number: 10,
    text: 'Giảm tỷ lệ hộ nghèo bình quân mỗi năm 1,2% giai đoạn 2026 - 2030.',
    targets: [{ kind: 'reduce-rate', value: 1.2, unit: 'điểm %', decimals: 1, group: 'poor', per: 'year' }],
  },
  {
    number: 11,
    text: 'Từ 9,5% năm 2025 xuống dưới 5% năm 2030 (bình quân giảm trên 0,9%/năm).',
    targets: [
      {
        kind: 'reduce-rate',
        value: 5,
        form: 'to',
        strict: true,
        from: 9.5,
        unit: '%',
        decimals: 0,
        group: 'poor',
        perYear: 0.9,
      },
    ],
  },
  {
    number: 12,
    text: 'Giảm tỷ lệ hộ nghèo từ 1,5% trở lên.',
    targets: [{ kind: 'reduce-rate', value: 1.5, unit: 'điểm %', decimals: 1, group: 'poor' }],
  },
  {
    number: 13,
    text: 'Hộ nghèo dân tộc thiểu số giảm trên 3%.',
    targets: [
      { kind: 'reduce-rate', value: 3, strict: true, unit: 'điểm %', decimals: 0, group: 'poor-ethnic' },
    ],
  },
  {
    number: 14,
    text: 'Tỷ lệ hộ nghèo giảm 1%, riêng thôn đặc biệt khó khăn giảm 4%.',
    targets: [
      { kind: 'reduce-rate', value: 1, unit: 'điểm %', decimals: 0, group: 'poor' },
      { kind: 'reduce-rate', value: 4, unit: 'điểm %', decimals: 0, group: 'poor-specialHamlet' },
    ],
  },
  {
    number: 15,
    text: 'Tạo việc làm cho 90 lao động, trong đó 30 lao động thuộc hộ nghèo.',
    targets: [
      { kind: 'reach-count', value: 90, unit: 'người', group: 'all' },
      { kind: 'reach-count', value: 30, unit: 'người', group: 'poor' },
    ],
  },
  {
    number: 16,
    text: 'Giảm 1/3 số hộ nghèo so với đầu năm.',
    targets: [{ kind: 'reduce-relative', value: null, ratio: '1/3', group: 'poor' }],
  },
  {
    number: 17,
    text: 'Giảm 20% số hộ nghèo hiện có.',
    targets: [{ kind: 'reduce-relative', value: 20, ratio: 0.2, group: 'poor', unsure: true }],
  },
  {
    number: 18,
    text: 'Giảm ít nhất 26 hộ cận nghèo so với đầu năm.',
    targets: [{ kind: 'reduce-count', value: 26, unit: 'hộ', group: 'nearPoor' }],
  },
  {
    number: 19,
    text: 'Phấn đấu giảm 60 hộ nghèo, cận nghèo.',
    targets: [{ kind: 'reduce-count', value: 60, unit: 'hộ', group: 'poor+nearPoor', unsure: true }],
  },
  {
    number: 20,
    text: 'Giảm 12 hộ nghèo và 08 hộ cận nghèo.',
    targets: [
      { kind: 'reduce-count', value: 12, unit: 'hộ', group: 'poor' },
      { kind: 'reduce-count', value: 8, unit: 'hộ', group: 'nearPoor' },
    ],
  },
  {
    number: 21,
    text: 'Phấn đấu có 18 hộ thoát nghèo bền vững.',
    targets: [{ kind: 'reach-count', value: 18, unit: 'hộ', about: 'escaped', group: 'poor', unsure: true }],
  },
  {
    number: 22,
    text: 'Cuối năm toàn xã còn không quá 25 hộ nghèo.',
    targets: [{ kind: 'at-most-count', value: 25, unit: 'hộ', group: 'poor' }],
  },
  {
    number: 23,
    text: 'Đến cuối năm không còn hộ nghèo là người có công.',
    targets: [{ kind: 'at-most-count', value: 0, unit: 'hộ', group: 'poor-merit' }],
  },
  {
    number: 24,
    text: 'Cơ bản không còn hộ nghèo.',
    targets: [{ kind: 'at-most-count', value: null, unit: 'hộ', group: 'poor', unsure: true }],
  },
  {
    number: 25,
    text: 'Không để hộ nào tái nghèo.',
    targets: [{ kind: 'at-most-count', value: 0, unit: 'hộ', group: 'relapse', flow: true }],
  },
  {
    number: 26,
    text: 'Hộ phát sinh nghèo mới dưới 03 hộ.',
    targets: [{ kind: 'at-most-count', value: 3, strict: true, unit: 'hộ', group: 'new', flow: true }],
  },
  {
    number: 27,
    text: 'Tỷ lệ tái nghèo, phát sinh nghèo hằng năm dưới 0,2%.',
    targets: [
      {
        kind: 'at-most-share',
        value: 0.2,
        strict: true,
        unit: '%',
        decimals: 1,
        group: 'relapse+new',
        unsure: true,
        flow: true,
      },
    ],
  },
  {
    number: 28,
    text: '100% hộ nghèo có nhu cầu được vay vốn ưu đãi.',
    targets: [
      {
        kind: 'reach-share',
        value: 100,
        unit: '%',
        decimals: 0,
        group: 'poor',
        denominator: 'hộ có nhu cầu',
        needOnly: true,
      },
    ],
  },
  {
    number: 29,
    text: '95% hộ cận nghèo có nhu cầu và đủ điều kiện được vay vốn.',
    targets: [
      {
        kind: 'reach-share',
        value: 95,
        unit: '%',
        decimals: 0,
        group: 'nearPoor',
        denominator: 'hộ có nhu cầu, đủ điều kiện',
        needOnly: true,
      },
    ],
  },
  {
    number: 30,
    text: 'Tỷ lệ trẻ em thuộc hộ nghèo đi học đúng độ tuổi đạt 96,5%.',
    targets: [
      { kind: 'reach-share', value: 96.5, unit: '%', decimals: 1, group: 'poor', denominator: 'trẻ em' },
    ],
  },
  {
    number: 31,
    text: 'Từ 75% hộ nghèo, hộ cận nghèo trở lên có nhà tiêu hợp vệ sinh.',
    targets: [
      { kind: 'reach-share', value: 75, unit: '%', decimals: 0, group: 'poor+nearPoor', denominator: 'hộ' },
    ],
  },
  {
    number: 32,
    text: 'Nâng tỷ lệ hộ nghèo dùng nước sạch từ 81% lên 88%.',
    targets: [
      { kind: 'reach-share', value: 88, from: 81, unit: '%', decimals: 0, group: 'poor', denominator: 'hộ' },
    ],
  },
  {
    number: 33,
    text: 'Duy trì 100% hộ nghèo có thẻ bảo hiểm y tế.',
    targets: [
      {
        kind: 'reach-share',
        value: 100,
        unit: '%',
        decimals: 0,
        group: 'poor',
        denominator: 'người',
        keep: true,
      },
    ],
  },
  {
    number: 34,
    text: '(6) Tỷ lệ người thuộc hộ nghèo tham gia BHYT: từ 98% trở lên.',
    targets: [
      { kind: 'reach-share', value: 98, unit: '%', decimals: 0, group: 'poor', denominator: 'người' },
    ],
  },
  {
    number: 35,
    text: '98% người thuộc hộ nghèo có thẻ BHYT, riêng trẻ dưới 6 tuổi 100%.',
    targets: [
      { kind: 'reach-share', value: 98, unit: '%', decimals: 0, group: 'poor', denominator: 'người' },
      {
        kind: 'reach-share',
        value: 100,
        unit: '%',
        decimals: 0,
        group: 'poor',
        denominator: 'trẻ dưới 6 tuổi',
      },
    ],
  },
  {
    number: 36,
    text: '80% hộ nghèo dùng nước hợp vệ sinh; ít nhất 70% có nhà tiêu hợp vệ sinh.',
    targets: [
      { kind: 'reach-share', value: 80, unit: '%', decimals: 0, group: 'poor', denominator: 'hộ' },
      { kind: 'reach-share', value: 70, unit: '%', decimals: 0, group: 'poor', denominator: 'hộ' },
    ],
  },
  {
    number: 37,
    text: '90% hộ nghèo tiếp cận nước sạch và nhà tiêu hợp vệ sinh.',
    targets: [
      {
        kind: 'reach-share',
        value: 90,
        unit: '%',
        decimals: 0,
        group: 'poor',
        denominator: 'hộ',
        unsure: true,
      },
    ],
  },
  {
    number: 38,
    text: '7/9 thôn có mô hình sinh kế.',
    targets: [{ kind: 'reach-count', value: 7, of: 9, unit: 'thôn' }],
  },
  {
    number: 39,
    text: 'Nhân rộng hai mô hình, mở 02 lớp dạy nghề.',
    targets: [
      { kind: 'reach-count', value: 2, unit: 'mô hình' },
      { kind: 'reach-count', value: 2, unit: 'lớp' },
    ],
  },
  {
    number: 40,
    text: 'Hỗ trợ 1.250 lượt người; tỷ lệ đạt 97,25%.',
    targets: [
      { kind: 'reach-count', value: 1250, unit: 'lượt người' },
      { kind: 'reach-share', value: 97.25, unit: '%', decimals: 2 },
    ],
  },
  {
    number: 41,
    text: 'Có ít nhất khoảng 30 hộ (ít nhất 25%) tham gia dự án.',
    targets: [{ kind: 'reach-count', value: 30, share: 25, unit: 'hộ' }],
  },
  {
    number: 42,
    text: 'Tăng thêm tối thiểu 01 mô hình so với năm trước.',
    targets: [{ kind: 'reach-count', value: 1, unit: 'mô hình', relative: 'previous year' }],
  },
  {
    number: 43,
    text: 'Mỗi thôn xây dựng ít nhất 01 mô hình.',
    targets: [{ kind: 'reach-count', value: 1, per: 'hamlet', unit: 'mô hình' }],
  },
  {
    number: 44,
    text: 'Mỗi hộ nghèo có ít nhất một lao động có việc làm ổn định.',
    targets: [
      {
        kind: 'one-per-household',
        value: 1,
        unit: 'hộ',
        group: 'poor',
        denominator: 'hộ có người trong độ tuổi lao động',
      },
    ],
  },
  {
    number: 45,
    text: '100% cán bộ giảm nghèo xã, thôn được tập huấn.',
    targets: [
      { kind: 'reach-share', value: 100, unit: '%', decimals: 0, group: 'officers', denominator: 'cán bộ' },
    ],
  },
  {
    number: 46,
    text: 'Nâng cao nhận thức của người nghèo về tự lực vươn lên.',
    targets: [{ kind: 'qualitative', value: null }],
  },
  {
    number: 47,
    text: '- Về nước sinh hoạt: + 85% hộ; + riêng hộ cận nghèo 95%.',
    targets: [
      {
        kind: 'reach-share',
        value: 85,
        unit: '%',
        decimals: 0,
        group: 'poor+nearPoor',
        denominator: 'hộ',
        unsure: true,
      },
      { kind: 'reach-share', value: 95, unit: '%', decimals: 0, group: 'nearPoor', denominator: 'hộ' },
    ],
  },
];

/** Figures that only look like targets. */
export const NOT_TARGETS: readonly string[] = [
  'Cuối năm 2025 còn 45 hộ nghèo, chiếm 2,96%.',
  'Đã giảm 16 hộ, đạt 107% kế hoạch.',
  'Ước cả năm giảm 1,1%.',
  'Theo đó tỉnh phấn đấu giảm 1 - 1,5%/năm.',
  'Năm trước đề ra chỉ tiêu giảm 20 hộ.',
  'Ngân sách trung ương 70%, địa phương 30%.',
  'Giải ngân đạt 95% kế hoạch vốn trở lên.',
  'Mức vay tối đa 100 triệu đồng/hộ.',
  'Lãi suất 6,6%/năm.',
  'Trẻ từ 3 đến dưới 16 tuổi.',
  'Họp ít nhất mỗi quý một lần; trên 50% đại diện hộ dự.',
  'Mỗi mô hình có từ 5 hộ tham gia.',
  'Chuẩn nghèo: thu nhập từ 1,5 triệu đồng trở xuống.',
  'Hoàn thành trước ngày 14/12; Nghị định 07/2021.',
  'Xếp loại tốt khi hoàn thành từ 90% nhiệm vụ.',
  'Thu nhập của hộ nghèo tăng 3,5 lần.',
];

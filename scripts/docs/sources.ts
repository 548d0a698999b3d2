/** docs/sources.md from the standards' data: every figure with its decree, article and how sure it is. */
import type {
  Confidence,
  DeprivationBounds,
  PovertyStandard,
  Sourced,
} from '../../src/core/standards/standard';

const HEAD = `# Nguồn của từng con số / Where each figure comes from

> Tệp này do \`npm run docs\` tạo ra từ \`src/core/standards\`; không sửa ở đây. / Generated, do not edit.

**Độ chắc chắn / Confidence.** *cao / high*: đọc được ở trang công khai trích điều khoản, hoặc nhiều nguồn trùng nhau;
*vừa / medium*: một nguồn thứ cấp; *thấp / low*: chưa đối chiếu được. Phụ lục gốc của các văn bản chưa đọc được toàn
văn, nên cán bộ đối chiếu lại trước khi ký, nhất là các dòng không ghi “cao”. / High: read on a public page that cites
the article, or in several agreeing sources; medium: one second-hand source; low: not checked. The annexes themselves
could not be read in full.
`;

const CONFIDENCE = {
  high: 'cao / high',
  medium: 'vừa / medium',
  low: 'thấp / low',
} as const satisfies Record<Confidence, string>;

/** 1500000 → '1.500.000', as Vietnamese documents print it. */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

type Line = readonly [label: string, figure: Sourced<number>, unit: string];

function byArea(label: string, figures: PovertyStandard['incomeLine'] | null, unit: string): Line[] {
  if (figures === null) return [];
  return [
    [`${label} – thành thị / urban`, figures.urban, unit],
    [`${label} – nông thôn / rural`, figures.rural, unit],
  ];
}

const BOUNDS = {
  nutritionUnder: ['Dinh dưỡng: trẻ em dưới / Nutrition: children under', 'tuổi / years'],
  insuranceFrom: ['BHYT: người từ / Insurance: members from', 'tuổi / years'],
  schoolFrom: ['Đi học: trẻ em từ / School: children from', 'tuổi / years'],
  schoolUnder: ['Đi học: trẻ em dưới / School: children under', 'tuổi / years'],
  adultEducationFrom: ['Trình độ người lớn: từ / Adult education: from', 'tuổi / years'],
  adultEducationTo: ['Trình độ người lớn: đến / Adult education: to', 'tuổi / years'],
  dependantUnder: ['Người phụ thuộc: trẻ em dưới / Dependants: children under', 'tuổi / years'],
  dependantsAbove: ['Người phụ thuộc: trên / Dependants: above', '% số khẩu / of members'],
  areaBelow: ['Diện tích nhà: dưới / Housing area: below', 'm2/người / a person'],
} as const satisfies Record<keyof DeprivationBounds, readonly [string, string]>;

function boundLines(bounds: DeprivationBounds | null): Line[] {
  if (bounds === null) return [];
  const keys = Object.keys(BOUNDS) as (keyof DeprivationBounds)[];
  return keys.map((key): Line => [BOUNDS[key][0], bounds[key], BOUNDS[key][1]]);
}

function lines(standard: PovertyStandard): Line[] {
  const { incomeLine, minimumLine, averageLine, deprivationCut, bounds, points } = standard;
  const income = 'đồng/người/tháng';
  return [
    ...byArea('Chuẩn thu nhập / Income line', incomeLine, income),
    ...byArea('Chuẩn mức sống tối thiểu / Minimum-living line', minimumLine, income),
    ...byArea('Mức sống trung bình, đến / Average living, up to', averageLine, income),
    ['Thiếu hụt từ / Deprivations from', deprivationCut, 'chỉ số / indicators'],
    ...boundLines(bounds),
    ...byArea('Điểm B1, đến / B1 points, at most', points?.b1Line ?? null, 'điểm / points'),
    ...(points
      ? ([
          ['Điểm B2, từ / B2 points, at least', points.b2Cut, 'điểm / points'],
          ['Điểm B2 mỗi chỉ số / B2 points per indicator', points.b2PerIndicator, 'điểm / points'],
        ] as const)
      : []),
  ];
}

const CLASS = {
  poor: 'Hộ nghèo / poor',
  nearPoor: 'Hộ cận nghèo / near-poor',
  average: 'Mức sống trung bình / average living',
  notPoor: 'Không nghèo / not poor',
} as const satisfies Record<keyof PovertyStandard['classSource'], string>;

function classes({ classSource, points }: PovertyStandard): string {
  const keys = Object.keys(CLASS) as (keyof typeof CLASS)[];
  const items = keys.map((key) => `- ${CLASS[key]}: ${classSource[key]}`);
  if (points) items.push(`- Phân loại theo điểm / class by points: ${points.cited}`);
  return `Phân loại hộ theo / Classes defined in:\n\n${items.join('\n')}`;
}

function section(standard: PovertyStandard): string {
  const figures = lines(standard).map(
    ([label, { value, source, confidence }, unit]) =>
      `| ${label} | ${grouped(value)} | ${unit} | ${source.decree} | ${source.article} | ${CONFIDENCE[confidence]} |`,
  );
  const indicators = standard.indicators.map(
    ({ name, field, threshold, confidence }, index) =>
      `| ${index + 1} | ${name.vi} / ${name.en} | ${field ?? '–'} | ${threshold.vi} | ${CONFIDENCE[confidence]} |`,
  );
  return [
    `## ${standard.id}: ${standard.title.vi}`,
    `${standard.title.en}. Áp dụng / In force: ${standard.from} – ${standard.to}. Văn bản / Decree: ${standard.decree}.`,
    [
      '| Con số / Figure | Giá trị / Value | Đơn vị / Unit | Văn bản / Decree | Điều / Article | Độ chắc chắn |',
      '| --- | ---: | --- | --- | --- | --- |',
      ...figures,
    ].join('\n'),
    classes(standard),
    `### Chỉ số thiếu hụt / Deprivation indicators (${standard.id})`,
    [
      '| # | Chỉ số / Indicator | Cột / Field | Ngưỡng thiếu hụt / Threshold | Độ chắc chắn |',
      '| --- | --- | --- | --- | --- |',
      ...indicators,
    ].join('\n'),
  ].join('\n\n');
}

/** The page, newest standard first. */
export function sourcesPage(standards: readonly PovertyStandard[]): string {
  return `${[HEAD, ...[...standards].reverse().map(section)].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

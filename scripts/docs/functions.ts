/** docs/functions.md from the JSDoc of src/globals.ts: the same words the formula helper of Sheets shows. */
import ts from 'typescript';

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly words: string;
  /** May be left out: shown in brackets. */
  readonly optional: boolean;
}
interface Formula {
  readonly name: string;
  /** Vietnamese first; English paragraphs stand in brackets. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly returns: { readonly type: string; readonly words: string };
}

const HEAD = `# Hàm công thức / Custom functions

> Tệp này do \`npm run docs\` tạo ra từ \`src/globals.ts\`; không sửa ở đây. / Generated, do not edit.

Gõ hàm vào một ô như hàm có sẵn của Google Sheets. Mỗi hàm nhận một ô hoặc cả vùng: đưa vào vùng nào thì kết quả
trải ra vùng cùng cỡ, nên **một công thức cho cả cột** thay vì một công thức mỗi dòng. Riêng NGHEO_THIEUHUT, NGHEO_MPI,
NGHEO_DONGGOP, NGHEO_FGT, NGHEO_KHOANGCACH, NGHEO_GINI đọc cả bảng một lần; hàng đầu của vùng là tiêu đề thì được bỏ
qua. Công thức của từng thước đo: [indicators.md](indicators.md). Ô trống cho kết quả trống.
Giá trị không đọc được báo lỗi bằng một câu tiếng Việt (rê chuột lên ô). Giữa các đối số dùng dấu chấm phẩy \`;\`,
đúng với mọi ngôn ngữ của bảng tính.

Type a function into a cell like a built-in one. Each takes a cell or a whole range and returns the same shape, so
use one formula a column rather than one a row. NGHEO_THIEUHUT, NGHEO_MPI, NGHEO_DONGGOP, NGHEO_FGT, NGHEO_KHOANGCACH
and NGHEO_GINI read a whole table at once and pass over a heading in its first row; their definitions are in
[indicators.md](indicators.md). Blank in, blank out. Arguments are separated by \`;\`, which every
spreadsheet locale accepts.
`;

function text(comment: ts.JSDoc['comment'] | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').trim();
}

function typeOf(tag: ts.JSDocParameterTag | ts.JSDocReturnTag): string {
  return tag.typeExpression?.type.getText() ?? '';
}

function readFormula(node: ts.FunctionDeclaration, name: string): Formula {
  const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  const returned = ts.getJSDocReturnTag(node);
  return {
    name,
    description: text(doc?.comment),
    parameters: node.parameters.map((parameter) => {
      const tag = ts.getJSDocParameterTags(parameter)[0];
      return {
        name: parameter.name.getText(),
        type: tag ? typeOf(tag) : '',
        words: text(tag?.comment).replace(/\s+/g, ' '),
        optional: tag?.isBracketed ?? false,
      };
    }),
    returns: {
      type: returned ? typeOf(returned) : '',
      words: text(returned?.comment).replace(/\s+/g, ' '),
    },
  };
}

/** The functions marked as formulas, in the order of the source. */
export function formulasOf(source: string): Formula[] {
  const file = ts.createSourceFile('globals.ts', source, ts.ScriptTarget.ES2020, true);
  return file.statements.filter(ts.isFunctionDeclaration).flatMap((node) => {
    const marked = ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'customfunction');
    return marked && node.name ? [readFormula(node, node.name.text)] : [];
  });
}

/** '=NGHEO_MPI(bang; [k]; [trongSo]; [soNguoi])' */
export function callOf({ name, parameters }: Pick<Formula, 'name' | 'parameters'>): string {
  const shown = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
  return `=${name}(${shown.join('; ')})`;
}

function section({ name, description, parameters, returns }: Formula): string {
  const call = callOf({ name, parameters });
  const rows = parameters.map(({ name: label, type, words }) => `| \`${label}\` | ${type} | ${words} |`);
  return [
    `## ${name}`,
    `\`${call}\``,
    description,
    ['| Đối số / Argument | Kiểu / Type | Ý nghĩa / Meaning |', '| --- | --- | --- |', ...rows].join('\n'),
    `**Kết quả / Result** (${returns.type}): ${returns.words}`,
  ].join('\n\n');
}

/** The page, one section a formula. */
export function functionsPage(source: string): string {
  return `${[HEAD, ...formulasOf(source).map(section)].join('\n')}\n`
    .replace(/\n(## )/g, '\n\n$1')
    .replace(/\n{3,}/g, '\n\n');
}

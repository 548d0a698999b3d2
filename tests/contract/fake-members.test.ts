/** The stand-in may do less than the platform, never anything else: its members are those of @types/google-apps-script. */
import { dirname, join } from 'node:path';
import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { implementedClasses } from '../../runner/fake-apps-script';

interface Declared {
  /** Least and greatest number of arguments of each overload, by member. */
  readonly members: Map<string, { least: number; most: number }[]>;
}
const interfaces = new Map<string, Declared>();
const enumerations = new Map<string, ReadonlySet<string>>();

function addMember(declared: Declared, member: ts.TypeElement): void {
  const name = member.name?.getText();
  if (!name) return;
  if (!ts.isMethodSignature(member)) {
    declared.members.set(name, [{ least: 0, most: 0 }]);
    return;
  }
  const least = member.parameters.filter(
    (parameter) => !parameter.questionToken && !parameter.dotDotDotToken,
  ).length;
  const open = member.parameters.some((parameter) => parameter.dotDotDotToken);
  const most = open ? Infinity : member.parameters.length;
  declared.members.set(name, [...(declared.members.get(name) ?? []), { least, most }]);
}

function visit(node: ts.Node, path: string): void {
  if (ts.isModuleDeclaration(node)) {
    const inner = node.name.getText() === 'GoogleAppsScript' ? '' : `${node.name.getText()}.`;
    if (node.body) ts.forEachChild(node.body, (child) => visit(child, inner));
  } else if (ts.isInterfaceDeclaration(node)) {
    const name = path + node.name.getText();
    const declared = interfaces.get(name) ?? { members: new Map() };
    interfaces.set(name, declared);
    for (const member of node.members) addMember(declared, member);
  } else if (ts.isEnumDeclaration(node)) {
    enumerations.set(node.name.getText(), new Set(node.members.map((member) => member.name.getText())));
  }
}

const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
  const text = ts.sys.readFile(join(folder, file)) ?? '';
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  ts.forEachChild(source, (node) => visit(node, ''));
}

describe('the stand-in and the declarations of the platform', () => {
  const classes = implementedClasses();

  it('knows the classes it is about', () => {
    expect(classes.map(({ declaredAs }) => declaredAs)).toEqual(
      expect.arrayContaining([
        'Spreadsheet.Range',
        'Spreadsheet.Sheet',
        'Spreadsheet.Spreadsheet',
        'Base.Ui',
      ]),
    );
    expect(classes.length).toBeGreaterThan(30);
  });

  it.each(classes.map((one) => [one.declaredAs, one] as const))(
    '%s has only members the platform has',
    (name, one) => {
      const declared = interfaces.get(name);
      expect(declared).not.toBeUndefined();
      const unknown = [...one.members, ...one.constants].filter(
        (member) => !declared?.members.has(member.name),
      );
      expect(unknown.map((member) => member.name)).toEqual([]);
    },
  );

  it.each(classes.map((one) => [one.declaredAs, one] as const))(
    '%s takes as many arguments as there',
    (name, one) => {
      const wrong = one.members.filter((member) => {
        const overloads = interfaces.get(name)?.members.get(member.name) ?? [];
        const takes = (count: number) => overloads.some(({ least, most }) => count >= least && count <= most);
        if (member.most === Infinity) return !overloads.some(({ most }) => most === Infinity);
        // Each number of arguments it takes is one of an overload: six or eight is not seven.
        const counts = Array.from({ length: member.most - member.least + 1 }, (_, at) => member.least + at);
        return !counts.filter((count) => !member.except.includes(count)).every(takes);
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each(classes.flatMap(({ constants }) => constants.map((one) => [one.name, one.values] as const)))(
    'the enumeration %s has only values the platform has',
    (name, values) => {
      expect(values.filter((value) => !enumerations.get(name)?.has(value))).toEqual([]);
    },
  );
});

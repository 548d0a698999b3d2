/**
 * Three lists held to each other: the calls of services the shell makes (src/addin, found by the TypeScript checker), what
 * @types/google-apps-script declares, and what the stand-in offers. A member only one of them knows is found here.
 */
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { implementedClasses, type ImplementedClass } from '../../runner/fake-apps-script/support/strict';
import '../../runner/fake-apps-script';
import { ROOT } from '../support/built';

interface ServiceCall {
  /** 'Spreadsheet.Range' */
  readonly owner: string;
  readonly member: string;
  readonly given: number;
  /** Fewest and most arguments of the overload the checker chose. */
  readonly least: number;
  readonly most: number;
  readonly at: string;
}
interface ServiceValue {
  readonly enumeration: string;
  readonly value: string;
}

const TYPES = `${sep}google-apps-script${sep}`;
const isPlatform = (node: ts.Node | undefined): node is ts.Node =>
  node !== undefined && node.getSourceFile().fileName.split('/').join(sep).includes(TYPES);

/** 'Spreadsheet.Range' of a member's declaration. */
function ownerOf(declaration: ts.Node): string {
  const names: string[] = [];
  for (let node = declaration.parent as ts.Node | undefined; node; node = node.parent) {
    if (ts.isInterfaceDeclaration(node) || ts.isModuleDeclaration(node)) names.unshift(node.name.getText());
  }
  return names.filter((name) => name !== 'GoogleAppsScript').join('.');
}

function arity(parameters: readonly ts.ParameterDeclaration[]): { least: number; most: number } {
  return {
    least: parameters.filter((each) => !each.questionToken && !each.dotDotDotToken).length,
    most: parameters.some((each) => each.dotDotDotToken) ? Infinity : parameters.length,
  };
}

function callOf(checker: ts.TypeChecker, node: ts.CallExpression): ServiceCall | null {
  const declaration = checker.getResolvedSignature(node)?.declaration;
  if (!isPlatform(declaration) || !ts.isMethodSignature(declaration)) return null;
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return {
    owner: ownerOf(declaration),
    member: declaration.name.getText(),
    given: node.arguments.length,
    ...arity([...declaration.parameters]),
    at: `${relative(ROOT, file.fileName)}:${line + 1}`,
  };
}

function valueOf(checker: ts.TypeChecker, node: ts.PropertyAccessExpression): ServiceValue | null {
  const declaration = checker.getSymbolAtLocation(node.name)?.valueDeclaration;
  if (!isPlatform(declaration) || !ts.isEnumMember(declaration)) return null;
  return { enumeration: declaration.parent.name.getText(), value: declaration.name.getText() };
}

/** Every call of a service and every value of its enumerations in a program's files of the shell. */
function servicesUsedBy(program: ts.Program, isOurs: (file: ts.SourceFile) => boolean) {
  const checker = program.getTypeChecker();
  const calls: ServiceCall[] = [];
  const values: ServiceValue[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const found = callOf(checker, node);
      if (found) calls.push(found);
    } else if (ts.isPropertyAccessExpression(node)) {
      const found = valueOf(checker, node);
      if (found) values.push(found);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles().filter(isOurs)) visit(file);
  return { calls, values };
}

function shellProgram(): ts.Program {
  const path = join(ROOT, 'src/addin/tsconfig.json');
  const read = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, join(ROOT, 'src/addin'));
  return ts.createProgram(parsed.fileNames, parsed.options);
}

/** Calls the stand-in could not answer. */
function unanswered(calls: readonly ServiceCall[], classes: readonly ImplementedClass[]): string[] {
  const byName = new Map(classes.map((one) => [one.declaredAs, one]));
  return calls.flatMap(({ owner, member, given, at }) => {
    const offered = byName.get(owner)?.members.find(({ name }) => name === member);
    if (!offered) return [`${owner}.${member} is not offered (${at})`];
    const fits = given >= offered.least && given <= offered.most && !offered.except.includes(given);
    return fits ? [] : [`${owner}.${member} takes no ${given} arguments (${at})`];
  });
}

describe('the shell, the declarations and the stand-in', () => {
  const { calls, values } = servicesUsedBy(
    shellProgram(),
    (file) => !file.isDeclarationFile && file.fileName.includes('/src/addin/'),
  );
  const classes = implementedClasses();

  it('the shell’s calls are found: over 100 members of over 15 classes', () => {
    expect(new Set(calls.map(({ owner, member }) => `${owner}.${member}`)).size).toBeGreaterThan(100);
    expect(new Set(calls.map(({ owner }) => owner)).size).toBeGreaterThan(15);
    expect(calls.map(({ owner, member }) => `${owner}.${member}`)).toEqual(
      expect.arrayContaining([
        'Spreadsheet.Range.setValues',
        'Spreadsheet.Spreadsheet.insertSheet',
        'Properties.Properties.setProperty',
        'Lock.Lock.tryLock',
        'Base.Ui.alert',
        'HTML.HtmlService.createHtmlOutputFromFile',
      ]),
    );
  });

  it('each call has as many arguments as its overload takes', () => {
    expect(calls.filter(({ given, least, most }) => given < least || given > most)).toEqual([]);
  });

  it('each is answered by the stand-in, with that many arguments', () => {
    expect(unanswered(calls, classes)).toEqual([]);
  });

  it('each value of an enumeration is one of the stand-in’s', () => {
    const known = new Map(
      classes.flatMap(({ constants }) => constants.map((one) => [one.name, new Set(one.values)] as const)),
    );
    expect(values.length).toBeGreaterThan(5);
    expect(values.filter(({ enumeration, value }) => !known.get(enumeration)?.has(value))).toEqual([]);
  });

  it('a member the stand-in lacks, and one that takes fewer arguments there, are told with their line', () => {
    const call: ServiceCall = { owner: 'A.B', member: 'm', given: 2, least: 2, most: 2, at: 'x.ts:7' };
    const offers = (most: number): ImplementedClass[] => [
      { declaredAs: 'A.B', members: [{ name: 'm', least: 0, most, except: [1] }], constants: [] },
    ];
    expect(unanswered([call], [])).toEqual(['A.B.m is not offered (x.ts:7)']);
    expect(unanswered([call], offers(1))).toEqual(['A.B.m takes no 2 arguments (x.ts:7)']);
    expect(unanswered([call], offers(2))).toEqual([]);
  });
});

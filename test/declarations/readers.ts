/** Which parameters each process of a month reads, found in the sources themselves. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { PARAMETERS } from '../../src/model/parameters/index.ts';

const FILE_OF_THEME: Readonly<Record<string, keyof typeof PARAMETERS>> = {
  'firms.ts': 'firm',
  'small.ts': 'small',
  'finance.ts': 'finance',
  'talent.ts': 'talent',
  'rivals.ts': 'rivals',
  'sites.ts': 'sites',
  'regulation.ts': 'regulation',
};

/** Parameters by the name of the process that reads them, as `gate.review`: names as `regulation.caution`. */
export type Readers = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Follows every process through the functions that it calls and notes each parameter that is named on the way.
 *
 * A function that takes its parameters by a type of its own, as `{ caution: number }`, is taken to read every
 * parameter of that name: rather one too many than one too few.
 *
 * @param model the folder of the model's sources
 */
export function readersIn(model: string): Readers {
  const files = readdirSync(model, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(model, name));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2023.d.ts'],
  });
  const scan = new Scan(program.getTypeChecker(), model);
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(join(model, 'processes/')));
  const processes = sources.flatMap((file) => processesIn(file));
  return new Map(processes.map(({ name, body }) => [name, scan.readBy(body)]));
}

/** Processes that a source declares: a name, reasons and a body. */
function processesIn(file: ts.SourceFile): { readonly name: string; readonly body: ts.Node }[] {
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ initializer: call }) => {
      const body = call !== undefined && ts.isCallExpression(call) ? call.arguments[0] : call;
      if (body === undefined || !ts.isObjectLiteralExpression(body)) return [];
      const valueOf = (key: string) =>
        body.properties.find((each) => each.name?.getText() === key)?.getText();
      const name = /^name: '(?<name>.+)'$/u.exec(valueOf('name') ?? '')?.groups?.['name'];
      const isProcess = ['why', 'run'].every((key) => valueOf(key) !== undefined);
      return isProcess && name !== undefined ? [{ name, body }] : [];
    });
}

class Scan {
  readonly #checker: ts.TypeChecker;
  readonly #model: string;
  readonly #processes: string;
  readonly #named = new Map<string, string[]>();

  constructor(checker: ts.TypeChecker, model: string) {
    this.#checker = checker;
    this.#model = model;
    this.#processes = join(model, 'processes/');
    for (const [theme, declared] of Object.entries(PARAMETERS))
      for (const name of Object.keys(declared))
        this.#named.set(name, [...(this.#named.get(name) ?? []), `${theme}.${name}`]);
  }

  readBy(start: ts.Node): ReadonlySet<string> {
    const found = new Set<string>();
    const seen = new Set<ts.Node>();
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      this.#walk(node, found, open);
    }
    return found;
  }

  #walk(node: ts.Node, found: Set<string>, open: ts.Node[]): void {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) {
      for (const symbol of this.#symbolsOf(node)) {
        for (const name of this.#parametersOf(symbol)) found.add(name);
        open.push(...this.#bodiesOf(symbol));
      }
    }
    ts.forEachChild(node, (child) => {
      this.#walk(child, found, open);
    });
  }

  /** What a name stands for; for a name taken out of an object, also the object's property. */
  #symbolsOf(node: ts.Identifier): ts.Symbol[] {
    const { parent } = node;
    const own = this.#checker.getSymbolAtLocation(node);
    const property =
      ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)
        ? this.#checker
            .getTypeAtLocation(parent.parent)
            .getProperty((parent.propertyName ?? parent.name).getText())
        : undefined;
    return [own, property].filter((symbol) => symbol !== undefined);
  }

  #parametersOf(symbol: ts.Symbol): readonly string[] {
    return (symbol.declarations ?? []).flatMap((node) => {
      const file = node.getSourceFile().fileName;
      if (!file.startsWith(this.#model)) return [];
      const theme = FILE_OF_THEME[basename(file)];
      const isDeclared = file.startsWith(join(this.#model, 'parameters/')) && theme !== undefined;
      if (ts.isPropertyAssignment(node) && isDeclared) return [`${theme}.${symbol.name}`];
      const isOwnType = ts.isPropertySignature(node) && file.startsWith(this.#processes);
      return isOwnType ? (this.#named.get(symbol.name) ?? []) : [];
    });
  }

  /** Functions and constants of the model behind a symbol. */
  #bodiesOf(symbol: ts.Symbol): ts.Node[] {
    const real =
      (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : this.#checker.getAliasedSymbol(symbol);
    return (real.declarations ?? []).filter(
      (node) =>
        node.getSourceFile().fileName.startsWith(this.#model) &&
        !node.getSourceFile().fileName.startsWith(join(this.#model, 'parameters/')) &&
        (ts.isFunctionDeclaration(node) ||
          (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent))),
    );
  }
}

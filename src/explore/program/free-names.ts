import {parser} from "@lezer/javascript";

/** A place where a program names something that it does not declare itself. */
export interface FreeName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Stands for both the name of a property and its value: `{rows}`. */
  readonly shorthand: boolean;
  /** Only asked for its kind, as `typeof rows`, which a name that is not there may be. */
  readonly guarded: boolean;
}

/** What can be said of a program before it runs. */
export interface ReadProgram {
  /** In the order of the text. */
  readonly free: readonly FreeName[];
  /** All names that it declares, wherever these hold. */
  readonly declared: ReadonlySet<string>;
  /** Where it would load other programs: `import`, and `import()`. */
  readonly imports: readonly {readonly from: number; readonly to: number}[];
}

interface Scope {
  readonly names: Set<string>;
  readonly above: Scope | null;
  /** Whether `var` belongs here. */
  readonly ofFunction: boolean;
  readonly depth: number;
}

/** Deeper than anybody writes; what is nested further is read as if it stood side by side. */
const deepest = 500;

/** A node that has been entered and not left. */
interface Frame {
  readonly node: string;
  readonly scope: Scope;
  /** The word that a declaration or an operator begins with. */
  keyword: string;
  /** The name of a property that may be its value as well. */
  property: {readonly from: number; readonly to: number} | null;
}

const functions = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunction", "MethodDeclaration"]);
const blocks = new Set(["Block", "ForStatement", "CatchClause", "ClassDeclaration", "ClassExpression", "SwitchBody"]);
const patterns = new Set(["ObjectPattern", "ArrayPattern", "PatternProperty"]);
const keywords = new Set(["var", "let", "const", "using", "typeof"]);

/** Reads what a program names and declares, as far as it can be read: one that is being written is full of mistakes. */
export function readProgram(code: string): ReadProgram {
  const root: Scope = {names: new Set(), above: null, ofFunction: true, depth: 0};
  const frames: Frame[] = [{node: "", scope: root, keyword: "", property: null}];
  const used: (Omit<FreeName, "name"> & {readonly scope: Scope})[] = [];
  const imports: {from: number; to: number}[] = [];
  const declared = new Set<string>();
  /** A name as cells have it: some keyboards write ễ as ê and a mark. */
  const text = ({from, to}: {readonly from: number; readonly to: number}) => code.slice(from, to).normalize("NFC");

  const use = (place: {readonly from: number; readonly to: number}, frame: Frame, shorthand = false) => {
    const guarded = frame.node === "UnaryExpression" && frame.keyword === "typeof";
    used.push({from: place.from, to: place.to, scope: frame.scope, shorthand, guarded});
  };
  const define = (place: {readonly from: number; readonly to: number}) => {
    let at = frames.length - 1;
    while (patterns.has(frames[at]!.node)) at--;
    const frame = frames[at]!;
    const scope = scopeDefined(frame, root);
    if (scope === null) {
      use(place, frame);
      return;
    }
    scope.names.add(text(place));
    declared.add(text(place));
  };

  parser.parse(code).iterate({
    enter: ({name, from, to}) => {
      const above = frames.at(-1)!;
      if (keywords.has(name)) above.keyword = name;
      if (name === "VariableDefinition") define({from, to});
      else if (name === "VariableName") use({from, to}, above);
      else if (name === "PropertyDefinition" && above.node === "Property") above.property = {from, to};
      else if (name === ":" || name === "ParamList") above.property = null;
      else if (name === "ImportDeclaration" || name === "DynamicImport") imports.push({from, to});
      // A method of an object has no node of its own but its property.
      const ofFunction = functions.has(name) || name === "Property";
      const opens = (ofFunction || blocks.has(name)) && above.scope.depth < deepest;
      frames.push({
        node: name,
        scope: opens ? {names: new Set(), above: above.scope, ofFunction, depth: above.scope.depth + 1} : above.scope,
        keyword: "",
        property: null
      });
    },
    leave: () => {
      const frame = frames.pop()!;
      if (frame.node === "Property" && frame.property) use(frame.property, frame, true);
    }
  });

  const free = used.flatMap(({scope, ...place}): FreeName[] => {
    const name = text(place);
    return name === "" || isDeclared(name, scope) ? [] : [{name, ...place}];
  });
  return {free: free.sort((a, b) => a.from - b.from), declared, imports};
}

/** Where a name belongs that stands in a node, its patterns aside; null where it is no declaration, but is given a value. */
function scopeDefined({node, scope, keyword}: Frame, root: Scope): Scope | null {
  switch (node) {
    case "VariableDeclaration":
    case "ForOfSpec":
    case "ForInSpec":
      if (keyword === "") return null;
      return keyword === "var" ? functionAround(scope) : scope;
    case "FunctionDeclaration":
    case "ClassDeclaration":
      // Its own name holds around it.
      return scope.above ?? scope;
    case "FunctionExpression":
    case "ClassExpression":
    case "ParamList":
    case "CatchClause":
      return scope;
    case "ImportDeclaration":
    case "ImportGroup":
      return root;
    default:
      return null;
  }
}

function functionAround(scope: Scope): Scope {
  let around = scope;
  while (!around.ofFunction && around.above) around = around.above;
  return around;
}

function isDeclared(name: string, scope: Scope): boolean {
  for (let at: Scope | null = scope; at; at = at.above) if (at.names.has(name)) return true;
  // Every function but those with an arrow has its arguments.
  return name === "arguments" && functionAround(scope).above !== null;
}

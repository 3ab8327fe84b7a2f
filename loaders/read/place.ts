import {isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node} from "yaml";
import type {z} from "zod";
import {placeSchema, type Place} from "../../src/model/place.js";
import type {Localised} from "../../src/model/language.js";
import {decodeText} from "./decode.js";
import {say} from "./messages.js";
import type {Problem} from "./problem.js";

/** A place as its file says it is; null where something is wrong with the file. */
export interface ReadPlace {
  readonly file: string;
  readonly place: Place | null;
  /** 1-based line of a key, such as `["plan", "source"]`; null where the file does not have it. */
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
  readonly problems: readonly Problem[];
}

/** Reads `place.yaml`. Anchors, tags and keys that it does not know are problems, each with its line. */
export function readPlace(bytes: Uint8Array, file: string): ReadPlace {
  const decoded = decodeText(bytes, file);
  if (decoded.problem) return {file, place: null, lineOf: () => null, problems: [decoded.problem]};
  const counter = new LineCounter();
  const document = parseDocument(decoded.text, {lineCounter: counter, schema: "core", merge: false});
  const lineAt = (offset: number | undefined) => (offset === undefined ? null : counter.linePos(offset).line);
  const lineOf: ReadPlace["lineOf"] = (path) =>
    document.hasIn(path) ? lineAt((document.getIn(path, true) as Node | undefined)?.range?.[0]) : null;
  const wrong = (
    line: number | null,
    path: string | null,
    value: string | null
  ): Omit<Problem, "expected" | "mend"> => ({
    severity: "error",
    code: "invalid_place",
    file,
    line,
    column: path,
    value
  });
  if (document.errors.length > 0) {
    return {
      file,
      place: null,
      lineOf,
      problems: document.errors.map(({pos, message}) => ({
        ...wrong(lineAt(pos[0]), null, message.split("\n")[0] ?? ""),
        expected: say("một tệp YAML đọc được", "a YAML file that can be read"),
        mend: say("Hãy sửa dòng này.", "Mend the line.")
      }))
    };
  }
  // A file of a few lines has no use for anchors and tags, and aliases could fill the memory.
  const marked = markedIn(document);
  if (marked !== null) {
    return {
      file,
      place: null,
      lineOf,
      problems: [
        {
          ...wrong(lineAt(marked.offset), null, marked.mark),
          expected: say("không có neo, bí danh và thẻ (&, * và !)", "no anchors, aliases and tags (&, * and !)"),
          mend: say("Hãy viết lại giá trị ở mỗi chỗ.", "Write the value out in each place.")
        }
      ]
    };
  }
  const parsed = placeSchema.safeParse(document.toJS());
  if (parsed.success) return {file, place: parsed.data, lineOf, problems: []};
  return {
    file,
    place: null,
    lineOf,
    problems: parsed.error.issues.flatMap((issue): Problem[] => {
      if (issue.code === "unrecognized_keys") {
        const known = knownKeys(issue.path).join(", ");
        return issue.keys.map((key) => ({
          ...wrong(lineAt(keyOf(document, issue.path, key)?.range?.[0]), [...issue.path, key].join("."), key),
          expected: say(`một trong ${known}`, `one of ${known}`),
          mend: say("Hãy sửa tên khóa hoặc bỏ dòng này.", "Correct the name of the key, or remove the line.")
        }));
      }
      const missing = !document.hasIn(issue.path);
      const node = missing ? nearest(document, issue.path) : (document.getIn(issue.path, true) as Node | undefined);
      const held = document.getIn(issue.path);
      const shown = missing ? null : typeof held === "object" && held !== null ? String(node) : String(held);
      return [
        {
          ...wrong(lineAt(node?.range?.[0]), issue.path.join("."), shown),
          expected: expectedOf(issue),
          mend:
            issue.path.join(".") === "format" && missing
              ? say(
                  "Thư mục này theo phiên bản cũ: npm run lift -- --place THƯ-MỤC đưa nó lên phiên bản hiện nay.",
                  "The folder has an older format: npm run lift -- --place DIR lifts it to the present one."
                )
              : missing
                ? say(
                    "Hãy thêm khóa này; README.md bên cạnh giải thích từng khóa.",
                    "Add the key; README.md beside the file explains each."
                  )
                : say(
                    "Hãy sửa giá trị này; README.md bên cạnh giải thích từng khóa.",
                    "Correct the value; README.md beside the file explains each."
                  )
        }
      ];
    })
  };
}

/** The first anchor, alias, tag or key that is no plain word in a document; null where there is none. */
function markedIn(document: Document): {readonly offset: number | undefined; readonly mark: string} | null {
  let found: {readonly offset: number | undefined; readonly mark: string} | null = null;
  const stop = (offset: number | undefined, mark: string) => {
    found = {offset, mark};
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_key, node) => stop(node.range?.[0], `*${node.source}`),
    Pair: (_key, {key}) => (isScalar(key) ? undefined : stop(rangeOf(key), String(key))),
    Node: (_key, node) => {
      const {anchor, tag} = node as {readonly anchor?: string; readonly tag?: string};
      if (anchor !== undefined) return stop(node.range?.[0], `&${anchor}`);
      return tag === undefined ? undefined : stop(node.range?.[0], tag);
    }
  });
  return found;
}

function rangeOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

type Path = readonly PropertyKey[];

function keyOf(document: Document, path: Path, key: string): Node | undefined {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  return isScalar(pair?.key) ? pair.key : undefined;
}

/** The innermost part of a path that the file has. */
function nearest(document: Document, path: Path): Node | undefined {
  for (let length = path.length - 1; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (node !== undefined && node !== null) return node as Node;
  }
  return undefined;
}

/** What is meant by each kind of value that can be wrong. */
const kinds: Readonly<Record<string, Localised>> = {
  string: say("một đoạn văn bản", "a text"),
  array: say("một danh sách, như [a, b]", "a list, such as [a, b]"),
  object: say("các khóa thụt vào bên dưới", "keys below it, indented"),
  record: say("các khóa thụt vào bên dưới", "keys below it, indented"),
  number: say("một số", "a number"),
  int: say("một số nguyên", "a whole number")
};

function expectedOf(issue: z.core.$ZodIssue): Localised {
  const kind = kindOf(issue);
  const meaning = meaningAt(issue.path);
  if (meaning === null) return kind;
  return say(`${kind.vi} (${meaning.vi})`, `${kind.en} (${meaning.en})`);
}

function kindOf(issue: z.core.$ZodIssue): Localised {
  switch (issue.code) {
    case "invalid_type":
      return kinds[issue.expected] ?? kinds.string!;
    case "invalid_value":
      return say(`một trong ${issue.values.join(", ")}`, `one of ${issue.values.join(", ")}`);
    case "invalid_key":
      return say("một ngôn ngữ mà trang có", "a language that the site has");
    case "too_small":
      return issue.origin === "string"
        ? say("có nội dung", "something that is not empty")
        : say(`ít nhất ${String(issue.minimum)}`, `at least ${String(issue.minimum)}`);
    case "too_big":
      return say(`nhiều nhất ${String(issue.maximum)}`, `at most ${String(issue.maximum)}`);
    case "invalid_format":
      return issue.format === "url"
        ? say("một địa chỉ bắt đầu bằng https://", "an address that begins with https://")
        : issue.format === "regex" && issue.pattern?.includes("#") === true
          ? say('một màu như "#0b5a8a"', 'a colour such as "#0b5a8a"')
          : say("một mã gồm chữ cái không dấu, chữ số và gạch nối", "a code of letters, digits and hyphens");
    case "unrecognized_keys":
    case "not_multiple_of":
    case "invalid_element":
    case "invalid_union":
    case "custom":
      return say("một giá trị hợp lệ", "a valid value");
  }
}

/** A part of the schema by its path; null where there is none. */
function schemaAt(path: Path): z.core.$ZodType | null {
  let schema: z.core.$ZodType | undefined = placeSchema;
  for (const step of path) {
    const def = bare(schema)._zod.def as unknown as z.core.$ZodTypeDef & Readonly<Record<string, unknown>>;
    if (def.type === "object") schema = (def.shape as Record<PropertyKey, z.core.$ZodType>)[step];
    else if (def.type === "array") schema = def.element as z.core.$ZodType;
    else if (def.type === "record") schema = def.valueType as z.core.$ZodType;
    else return null;
    if (schema === undefined) return null;
  }
  return schema;
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const {innerType} = schema._zod.def as z.core.$ZodTypeDef & {innerType?: z.core.$ZodType};
  return innerType === undefined ? schema : bare(innerType);
}

function meaningAt(path: Path): Localised | null {
  // A year of a list has the meaning of its list.
  for (let length = path.length; length > 0; length--) {
    const schema = schemaAt(path.slice(0, length));
    const meta = schema === null ? undefined : metaOf(schema);
    if (meta !== undefined) return meta;
  }
  return null;
}

function metaOf(schema: z.core.$ZodType): Localised | undefined {
  const {vi, en} = (schema as z.ZodType).meta() ?? {};
  if (typeof vi === "string" && typeof en === "string") return {vi, en};
  const {innerType} = schema._zod.def as z.core.$ZodTypeDef & {innerType?: z.core.$ZodType};
  return innerType === undefined ? undefined : metaOf(innerType);
}

function knownKeys(path: Path): string[] {
  const schema = schemaAt(path);
  if (schema === null) return [];
  const {shape = {}} = bare(schema)._zod.def as z.core.$ZodTypeDef & {shape?: object};
  return Object.keys(shape);
}

import {pageDocument, stylesOf} from "../site/page-document.js";

/** Something in a published file that would make a reader's browser ask for what is not there, or ask another host. */
export interface Problem {
  readonly file: string;
  readonly kind: "bare name" | "source file" | "registry name" | "other host";
  readonly text: string;
}

/** Addresses that are only names: nothing is ever requested from them. */
const names: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://schemas.openxmlformats.org/package/2006",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://www.w3.org/1999/xhtml",
  "http://www.w3.org/1999/xlink",
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/2000/xmlns/",
  "http://www.w3.org/XML/1998/namespace"
]);

/** An address in code that is never called: the engine's own list of bundles, for those who do not ship them. */
const unused = {file: /^_node\/@duckdb\/duckdb-wasm@[^/]*\/index\./, address: "https://cdn.jsdelivr.net/npm/"};

/** The problems of one published file. */
export function problemsOf(file: string, text: string): Problem[] {
  if (file.endsWith(".js")) return problemsOfScript(file, text);
  if (file.endsWith(".css")) return problemsOfStyle(file, text);
  return problemsOfMarkup(file, text);
}

function problemsOfScript(file: string, text: string): Problem[] {
  const specifiers = [
    ...text.matchAll(/\b(?:import|export)\s*(?:[\w$*\s{},]*?\bfrom\s*)?(["'])(?<name>[^"'\n]+)\1/g),
    ...text.matchAll(/\bimport\(\s*(["'`])(?<name>[^"'`\n]+)\1\s*\)/g)
  ].map((match) => match.groups!.name!);
  const addresses = [...text.matchAll(/(["'`])(?<address>(?:(?:https?|wss?):)?\/\/[^"'`\s]*)/g)].map(
    (match) => match.groups!.address!
  );
  return [
    ...specifiers.flatMap((name) => problemOfSpecifier(file, name)),
    ...addresses.filter((address) => !isHarmless(file, address)).map((address) => otherHost(file, address))
  ];
}

function problemOfSpecifier(file: string, name: string): Problem[] {
  if (/^(?:npm|jsr|node|observablehq):/.test(name)) return [{file, kind: "registry name", text: name}];
  if (/^(?:https?:)?\/\//.test(name)) return [otherHost(file, name)];
  if (/\.tsx?$/.test(name)) return [{file, kind: "source file", text: name}];
  if (/^\.{0,2}\//.test(name)) return [];
  // No package has such a name: it is the text between two strings of a program that deals with programs.
  if (/[^\w@./:~-]/.test(name)) return [];
  return [{file, kind: "bare name", text: name}];
}

function isHarmless(file: string, address: string): boolean {
  return (
    names.has(address) ||
    (unused.file.test(file) && address === unused.address) ||
    // A comment or a pattern, not an address: nothing that could be a host follows the slashes.
    !/^(?:(?:https?|wss?):)?\/\/[\w-]+(?:\.[\w-]+)*(?:[:/?#]|$)/.test(address)
  );
}

function problemsOfStyle(file: string, text: string): Problem[] {
  return [...text.matchAll(/(?:url\(\s*|@import\s+)["']?(?<address>(?:https?:)?\/\/[^"')\s]+)/g)].map((match) =>
    otherHost(file, match.groups!.address!)
  );
}

/** Attributes that a browser follows by itself. */
const followed = "src|srcset|href|xlink:href|poster|data|action|formaction|style|ping|manifest";

/** What a reader has to choose to follow. */
const links = /<a\s(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

const followsAddress = new RegExp(`[\\s"'/](?:${followed})\\s*=\\s*(?:"[^"]*//|'[^']*//|[^\\s"'>]*//)`, "i");

const href = /\shref\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i;

const scripts = /(?<begin><script\b[^>]*>)(?<program>[\s\S]*?)<\/script>/gi;

/** Most pages are known to be free of problems by their text alone: to make a document of each takes minutes. */
const mayFollow = (text: string): boolean =>
  followsAddress.test(text.replace(links, (link) => link.replace(href, "")).replace(scripts, "$<begin>"));

function problemsOfMarkup(file: string, text: string): Problem[] {
  const problems = [
    ...stylesOf(text).flatMap((rules) => problemsOfStyle(file, rules)),
    ...[...text.matchAll(scripts)].flatMap(({groups}) => problemsOfScript(file, groups!.program!))
  ];
  if (!mayFollow(text)) return problems;
  const isFollowed = new RegExp(`^(?:${followed})$`);
  for (const element of pageDocument(text).querySelectorAll("*")) {
    for (const {name, value} of element.attributes) {
      if (!isFollowed.test(name) || (element.localName === "a" && name === "href")) continue;
      for (const [address] of value.matchAll(/(?:https?:)?\/\/[\w.-]+[^\s)"']*/g))
        problems.push(otherHost(file, address));
    }
  }
  return problems;
}

function otherHost(file: string, address: string): Problem {
  return {file, kind: "other host", text: address};
}

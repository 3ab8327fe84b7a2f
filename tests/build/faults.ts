import {pageDocument, stylesOf} from "../site/page-document.js";

/** Something in a published file that would make a reader's browser ask for what is not there, or ask another host. */
export interface Fault {
  readonly file: string;
  readonly kind: "bare name" | "source file" | "registry name" | "other host";
  readonly text: string;
}

/** Addresses that are only names: nothing is ever requested from them. */
const names: ReadonlySet<string> = new Set([
  "http://www.w3.org/1999/xhtml",
  "http://www.w3.org/1999/xlink",
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/2000/xmlns/",
  "http://www.w3.org/XML/1998/namespace"
]);

/** An address in code that is never called: the engine's own list of bundles, for those who do not ship them. */
const unused = {file: /^_node\/@duckdb\/duckdb-wasm@[^/]*\/index\./, address: "https://cdn.jsdelivr.net/npm/"};

/** The faults of one published file. */
export function faultsOf(file: string, text: string): Fault[] {
  if (file.endsWith(".js")) return faultsOfScript(file, text);
  if (file.endsWith(".css")) return faultsOfStyle(file, text);
  return faultsOfMarkup(file, text);
}

function faultsOfScript(file: string, text: string): Fault[] {
  const specifiers = [
    ...text.matchAll(/\b(?:import|export)\s*(?:[\w$*\s{},]*?\bfrom\s*)?(["'])(?<name>[^"'\n]+)\1/g),
    ...text.matchAll(/\bimport\(\s*(["'`])(?<name>[^"'`\n]+)\1\s*\)/g)
  ].map((match) => match.groups!.name!);
  const addresses = [...text.matchAll(/(["'`])(?<address>(?:(?:https?|wss?):)?\/\/[^"'`\s]*)/g)].map(
    (match) => match.groups!.address!
  );
  return [
    ...specifiers.flatMap((name) => faultOfSpecifier(file, name)),
    ...addresses.filter((address) => !isHarmless(file, address)).map((address) => otherHost(file, address))
  ];
}

function faultOfSpecifier(file: string, name: string): Fault[] {
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

function faultsOfStyle(file: string, text: string): Fault[] {
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

/** Most pages are told to be free of faults by their text alone: to make a document of each takes minutes. */
const mayFollow = (text: string): boolean =>
  followsAddress.test(text.replace(links, (link) => link.replace(href, "")).replace(scripts, "$<begin>"));

function faultsOfMarkup(file: string, text: string): Fault[] {
  const faults = [
    ...stylesOf(text).flatMap((rules) => faultsOfStyle(file, rules)),
    ...[...text.matchAll(scripts)].flatMap(({groups}) => faultsOfScript(file, groups!.program!))
  ];
  if (!mayFollow(text)) return faults;
  const isFollowed = new RegExp(`^(?:${followed})$`);
  for (const element of pageDocument(text).querySelectorAll("*")) {
    for (const {name, value} of element.attributes) {
      if (!isFollowed.test(name) || (element.localName === "a" && name === "href")) continue;
      for (const [address] of value.matchAll(/(?:https?:)?\/\/[\w.-]+[^\s)"']*/g))
        faults.push(otherHost(file, address));
    }
  }
  return faults;
}

function otherHost(file: string, address: string): Fault {
  return {file, kind: "other host", text: address};
}

/**
 * A page that Framework built, with its relative addresses as they are from one folder further down: those of links, files
 * and modules. What the page says, and the code that it shows or runs, stays as it was written.
 */
export function oneFolderDeeper(page: string): string {
  return page.replace(/<script type="module">[^]*?<\/script>|<(?:[a-z][^>"]*(?:"[^"]*"[^>"]*)*)>/g, (part) =>
    part.startsWith("<script type") ? deeperProgram(part) : deeperTag(part)
  );
}

/** The attributes that hold an address. */
const address = /\b(href|src|srcset|poster|data)="(\.\.?\/)/g;

function deeperTag(tag: string): string {
  return tag.replace(address, (_, name: string, up: string) => `${name}="${deeper(up)}`);
}

/** Framework's own lines of a page's program: what it imports, and where the files lie that its cells name. */
const imported = /^(import\b[^\n]*?["'])(\.\.?\/)/gm;
const ownImport = /(\bawait import\(["']|\bimport\.meta\.resolve\(["'])(\.\.?\/)(?=(?:\.\.\/)*_)/g;
const registered = /("path":")(\.\.?\/)/g;

function deeperProgram(program: string): string {
  return program
    .replace(imported, (_, before: string, up: string) => before + deeper(up))
    .replace(ownImport, (_, before: string, up: string) => before + deeper(up))
    .replace(/^registerFile\(.*$/gm, (line) =>
      line.replace(registered, (_, before: string, up: string) => before + deeper(up))
    );
}

const deeper = (up: string): string => (up === "./" ? "../" : "../../");

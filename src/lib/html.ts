/** Markup that is safe to insert: everything in it that came from data has been escaped. */
export class Html {
  readonly text: string;
  /** Makes the type checker reject an object that only has this shape; there is no such property. */
  declare protected readonly escaped: true;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Insertable = Html | string | number | null | false | readonly Insertable[];

/** Builds markup from a template; inserted strings are escaped, so that what data contains is never markup. */
export function html(strings: TemplateStringsArray, ...values: Insertable[]): Html {
  return new Html(strings.reduce((built, string, i) => built + write(values[i - 1]!) + string));
}

/** Marks text that is already markup, such as a serialised SVG, as safe. */
export function markup(text: string): Html {
  return new Html(text);
}

function write(value: Insertable): string {
  if (value === null || value === false) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(write).join("");
  return escapeText(String(value));
}

const escapes: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character]!);
}

/** How hosts must name the kinds of the files that a site has, by the endings of their names. */
export const contentTypes: Readonly<Partial<Record<string, string>>> = {
  ".arrow": "application/vnd.apache.arrow.stream",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json",
  ".parquet": "application/vnd.apache.parquet",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip"
};

/** The kind of a file; of a name without an ending, such as `LICENSE`, that of a text. */
export function contentTypeOf(path: string): string {
  const ending = endingOf(path);
  return contentTypes[ending === "" ? ".txt" : ending] ?? "application/octet-stream";
}

/** The ending of a file's name with its dot, such as `.csv`; empty where it has none. */
export function endingOf(path: string): string {
  return /[^/](?<ending>\.[^./]+)$/.exec(path)?.groups?.ending ?? "";
}

/** The kinds of files that grow much smaller when packed: text, tables and the engine's program. */
const packable: ReadonlySet<string> = new Set([
  "",
  ".arrow",
  ".css",
  ".csv",
  ".html",
  ".ics",
  ".js",
  ".json",
  ".jsonld",
  ".svg",
  ".txt",
  ".wasm",
  ".webmanifest",
  ".xml"
]);

/** Whether hosts should send a file packed, as far as its kind tells. */
export function isPackable(path: string): boolean {
  return packable.has(endingOf(path));
}

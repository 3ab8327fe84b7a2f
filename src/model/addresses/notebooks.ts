import type {Language} from "../language.js";

/** Address of the list of notebooks in Vietnamese. */
export const notebooksPath = "/notebooks/";

/** What a notebook may be called: its name is its file's and part of its address. */
export const notebookName = /^(?!(?:index|en)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The address of a notebook. English versions lie in a folder of their own, as their files do. */
export function notebookPath(language: Language, name: string): string {
  return `${notebooksPath}${language === "en" ? "en/" : ""}${name}/`;
}

/** The language and name of the notebook at an address, with or without a slash at its end; null for any other page. */
export function notebookAt(path: string): {readonly language: Language; readonly name: string} | null {
  const [, english, name = ""] = /^\/notebooks\/(en\/)?([^/]+)\/?$/.exec(path) ?? [];
  return notebookName.test(name) ? {language: english === undefined ? "vi" : "en", name} : null;
}

/** The module from which the cells of a notebook import what they work with. */
export const kitAddress = "/pages/notebook.js";

/** Where that module was before; pages that were saved then still name it. */
export const formerKitAddress = "/components/notebook.js";

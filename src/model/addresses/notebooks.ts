import type {Edition} from "../language.js";

/** Address of the list of notebooks in the first language of the place. */
export const notebooksPath = "/notebooks/";

/** What a notebook may be called: its name is its file's and part of its address. */
export const notebookName = /^(?!(?:index|en)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The address of a notebook. Versions in other languages than the first lie in folders of their own, as their files do. */
export function notebookPath({prefix}: Pick<Edition, "prefix">, name: string): string {
  return `${notebooksPath}${prefix === "" ? "" : `${prefix.slice(1)}/`}${name}/`;
}

/** The folder of a language and the name of the notebook at an address, with or without a slash at its end; null for any other page. */
export function notebookAt(path: string): {readonly prefix: string; readonly name: string} | null {
  const [, folder, name = ""] = /^\/notebooks\/(?:([a-z]{2})\/)?([^/]+)\/?$/.exec(path) ?? [];
  return notebookName.test(name) ? {prefix: folder === undefined ? "" : `/${folder}`, name} : null;
}

/** The module from which the cells of a notebook import what they work with. */
export const kitAddress = "/pages/notebook.js";

/** Where that module was before; pages that were saved then still name it. */
export const formerKitAddress = "/components/notebook.js";

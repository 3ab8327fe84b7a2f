import {fold} from "../../lib/fold.js";

/** A name for the table of a file: plain letters, and none that there is already. */
export function tableName(file: string, taken: ReadonlySet<string>): string {
  const stem = fold(file.normalize("NFC").replace(/\.[^.]*$/, ""))
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 40);
  const plain = /^[a-z]/.test(stem) ? stem : `bang_${stem}`.replace(/_$/, "");
  let name = plain;
  for (let i = 2; taken.has(name); i++) name = `${plain}_${String(i)}`;
  return name;
}

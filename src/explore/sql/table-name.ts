import {plainWords} from "../../lib/fold.js";

/** A name for the table of a file: plain letters, and none that there is already. */
export function tableName(file: string, taken: ReadonlySet<string>): string {
  const stem = plainWords(file.replace(/\.[^.]*$/, ""))
    .join("_")
    .slice(0, 40);
  const plain = /^[a-z]/.test(stem) ? stem : `bang_${stem}`.replace(/_$/, "");
  let name = plain;
  for (let i = 2; taken.has(name); i++) name = `${plain}_${String(i)}`;
  return name;
}

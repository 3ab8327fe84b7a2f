import {readFile, writeFile} from "node:fs/promises";
import {encodeRows} from "../read/encode-csv.js";
import {splitCsv} from "../read/csv.js";

/** Who signs a release, with what reservations in the first language of the place. */
export interface Signature {
  readonly name: string;
  readonly reservation: string | null;
}

/**
 * Records in `releases.csv` who signs a release; a signature is never written over.
 * @param language code of the language of the reservations
 * @returns who has signed it before, or null once this signature stands there
 */
export async function signRelease(
  file: string,
  release: string,
  {name, reservation}: Signature,
  language: string
): Promise<string | null> {
  const rows = [...splitCsv(await readFile(file, "utf8"), file).records].map(({cells}) => [...cells]);
  const [head = []] = rows;
  const column = (wanted: string): number => {
    if (!head.includes(wanted)) {
      head.push(wanted);
      for (const row of rows.slice(1)) row.push("");
    }
    return head.indexOf(wanted);
  };
  const dates = column("release");
  const signers = column("signed_by");
  const row = rows.slice(1).find((cells) => cells[dates] === release);
  const before = row?.[signers] ?? "";
  if (row === undefined || before === name) return null;
  if (before !== "") return before;
  row[signers] = name;
  if (reservation !== null) row[column(`reservations_${language}`)] = reservation;
  await writeFile(file, encodeRows(rows));
  return null;
}

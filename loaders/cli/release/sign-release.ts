import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {writeTogether} from "../../durable/write-together.js";
import {encodeRows} from "../../read/encode-csv.js";
import {splitCsv} from "../../read/csv.js";

/** Who signs a release, with what reservations in the first language of the place. */
export interface Signature {
  readonly name: string;
  readonly reservation: string | null;
}

/**
 * Records in `releases.csv` who signs a release; a signature is never written over.
 * @param data the data folder of the place
 * @param language code of the language of the reservations
 * @returns who has signed it before, or null once this signature stands there
 * @throws LockedError, ChangedMeanwhile as `writeTogether` does
 */
export async function signRelease(
  data: string,
  release: string,
  {name, reservation}: Signature,
  language: string
): Promise<string | null> {
  const file = "releases.csv";
  const stood = await readFile(join(data, file));
  const rows = [...splitCsv(stood.toString("utf8"), join(data, file)).records].map(({cells}) => [...cells]);
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
  const change = {path: file, bytes: Buffer.from(encodeRows(rows)), before: stood};
  await writeTogether(data, [change], {command: "npm run release"});
  return null;
}

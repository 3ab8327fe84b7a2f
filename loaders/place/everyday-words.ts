import {fold} from "../../src/lib/fold.js";
import {encodeRows} from "../read/encode-csv.js";
import {splitCsv} from "../read/csv.js";

/** The file of the words that people say, below `data/`. */
export const everydayFile = "everyday_words.csv";

/**
 * The everyday words of one place that lead somewhere in another: each with those of its meanings that its texts have. The others
 * would lead nowhere until the indicators are there that they mean.
 * @param text the file of the one place
 * @param texts what the other place says
 */
export function everydayWordsIn(text: string, texts: Iterable<string>): string {
  const said = fold([...texts].join("\n"));
  const [head = [], ...rows] = [...splitCsv(text, everydayFile).records].map(({cells}) => cells);
  const [word, means] = ["word", "means"].map((column) => head.indexOf(column));
  return encodeRows([
    head,
    ...rows.flatMap((cells) => {
      const there = (cells[means!] ?? "").split(";").filter((meaning) => said.includes(fold(meaning.trim())));
      // What a place says itself needs no other word.
      const isNeeded = there.length > 0 && !there.some((meaning) => fold(meaning) === fold(cells[word!] ?? ""));
      return isNeeded ? [cells.map((cell, i) => (i === means ? there.join(";") : cell))] : [];
    })
  ]);
}

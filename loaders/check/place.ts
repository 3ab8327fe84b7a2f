import type {Place} from "../../src/model/place.js";
import {usualKinds} from "../../src/model/area-kinds.js";
import {licenceAddress} from "../../src/model/licence.js";
import {faintIn} from "../../src/lib/palette.js";
import type {TableName, TableRow} from "../../src/model/tables/index.js";
import type {Records} from "../read/folder.js";
import {expectations, remedies, say} from "../read/messages.js";
import type {ReadPlace} from "../read/place.js";
import type {Problem} from "../read/problem.js";
import {at, type Located} from "../read/records.js";

type Path = readonly (string | number)[];

/**
 * What `place.yaml` names must be there: its areas among the areas, the plan among the sources, words in each of its languages. The
 * milestone years rise.
 */
export function checkPlace({file, lineOf}: ReadPlace, place: Place, records: Records): Problem[] {
  const wrong = (
    path: Path,
    value: string | null
  ): Pick<Problem, "severity" | "code" | "file" | "line" | "column" | "value"> => ({
    severity: "error",
    code: "invalid_place",
    file,
    line: lineOf(path),
    column: path.join("."),
    value
  });
  const codes = (table: TableName, column: string): ReadonlySet<string> | null => {
    const broken = records.brokenOf(table);
    if (broken === null) return null;
    const read = records.of(table).map(({row}) => String((row as Readonly<Record<string, unknown>>)[column]));
    return new Set([...read, ...broken.map((row) => row[column] ?? "")]);
  };
  const named = (known: ReadonlySet<string> | null, code: string | null, path: Path, reference: string): Problem[] =>
    code === null || known === null || known.has(code)
      ? []
      : [
          {
            ...wrong(path, code),
            expected: expectations.reference(reference, null),
            mend: remedies.reference(reference.split(".")[0] ?? "")
          }
        ];
  const areas = codes("areas", "area");
  const indicators = codes("indicators", "indicator");
  const years = place.milestone_years;
  const undated: Problem = {
    ...wrong(["plan", "source"], place.plan?.source ?? null),
    expected: say("năm của kế hoạch", "the year of the plan"),
    mend: say(
      "Hãy thêm plan.year, hoặc ghi năm của nguồn này trong sources.csv.",
      "Add plan.year, or give this source its year in sources.csv."
    )
  };
  return [
    ...named(areas, place.area, ["area"], "areas.area"),
    ...named(areas, place.nation, ["nation"], "areas.area"),
    ...place.comparators.flatMap((code, i) => named(areas, code, ["comparators", i], "areas.area")),
    ...named(codes("areas", "kind"), place.ranked, ["ranked"], "areas.kind"),
    ...unnamedKinds(place, records),
    ...(place.colours === null ? [] : faintIn(place.colours)).map(({of, colour, beside, ratio, least}) => ({
      ...wrong(["colours", of], colour),
      expected: say(
        `độ tương phản với ${beside} ít nhất ${tenths(least).replace(".", ",")}; ở đây là ${tenths(ratio).replace(".", ",")}`,
        `a contrast with ${beside} of at least ${tenths(least)}; it is ${tenths(ratio)}`
      ),
      mend: say("Hãy chọn màu đậm hơn hoặc nhạt hơn.", "Choose a darker or a lighter colour.")
    })),
    ...(place.licence === null || licenceAddress(place.licence) !== null
      ? []
      : [
          {
            ...wrong(["licence", "name"], place.licence.name),
            expected: say(
              "một mã SPDX như CC-BY-4.0, hoặc có thêm url",
              "a code of SPDX such as CC-BY-4.0, or a url beside it"
            ),
            mend: say(
              "Hãy thêm licence.url: nơi có lời của giấy phép.",
              "Add licence.url: where the text of the licence stands."
            )
          }
        ]),
    ...(place.plan === null
      ? []
      : named(codes("sources", "source"), place.plan.source, ["plan", "source"], "sources.source")),
    ...(isUndated(place, records) ? [undated] : []),
    ...named(indicators, place.begin?.indicator ?? null, ["begin", "indicator"], "indicators.indicator"),
    ...named(indicators, place.begin?.beside ?? null, ["begin", "beside"], "indicators.indicator"),
    ...place.languages
      .filter((code) => place.words[code] === undefined)
      .map((code) => ({
        ...wrong(["words"], null),
        expected: say(`lời bằng ${code}, một ngôn ngữ của trang`, `words in ${code}, a language of the site`),
        mend: say(`Hãy thêm words.${code}.`, `Add words.${code}.`)
      })),
    ...(["languages", "comparators"] as const).flatMap((key) => {
      const listed: readonly string[] = place[key];
      return listed.flatMap((value, i) =>
        listed.indexOf(value) === i
          ? []
          : [
              {
                ...wrong([key, i], value),
                expected: say("mỗi giá trị chỉ một lần", "each value only once"),
                mend: say("Hãy bỏ giá trị lặp lại.", "Remove the value that repeats.")
              }
            ]
      );
    }),
    ...(years.every((year, i) => i === 0 || year > years[i - 1]!)
      ? []
      : [
          {
            ...wrong(["milestone_years"], years.join(", ")),
            expected: say("các năm theo thứ tự tăng dần, mỗi năm một lần", "years in ascending order, each once"),
            mend: say("Hãy xếp lại các năm.", "Put the years in order.")
          }
        ])
  ];
}

/** A ratio that is too small must not be written like the one that it lacks. */
const tenths = (ratio: number): string => String(Math.floor(10 * ratio) / 10);

/** Kinds of areas that nobody has named: a word that was mistyped, or one that the place's people have to say. */
function unnamedKinds({languages, words}: Place, records: Records): Problem[] {
  const [first = ""] = languages;
  const named = new Set<string>([...usualKinds, ...Object.keys(words[first]?.kinds ?? {})]);
  const seen = new Map<string, Located<TableRow<"areas">>>();
  for (const located of records.of("areas")) if (!seen.has(located.row.kind)) seen.set(located.row.kind, located);
  return [...seen].flatMap(([kind, {file, line}]): Problem[] =>
    named.has(kind)
      ? []
      : [
          {
            ...at(file, line, "kind", kind),
            severity: "warning",
            code: "unnamed_kind",
            expected: say(
              `một cấp có tên: ${[...named].join(", ")}`,
              `a kind that has a name: ${[...named].join(", ")}`
            ),
            mend: say(
              `Hãy sửa giá trị, hoặc đặt tên cho cấp này ở words.${first}.kinds trong place.yaml.`,
              `Correct it, or name the kind in words.${first}.kinds of place.yaml.`
            )
          }
        ]
  );
}

/** Whether neither the place nor the source of its plan says of what year the plan is; `buildTables` has taken the one from the other. */
function isUndated({plan}: Place, records: Records): boolean {
  return plan?.year === null && records.of("sources").some(({row}) => row.source === plan.source);
}

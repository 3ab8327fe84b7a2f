import {stringify} from "yaml";
import {tableOf, type TableName} from "../../src/model/tables/index.js";
import {encodeCsv} from "../read/encode-csv.js";
import {planFile} from "../read/plan-files.js";
import {agencyRows} from "./agencies.js";
import {codeOf, withoutMarks} from "./codes.js";
import {emptyTables, typed} from "./empty-tables.js";
import {everydayFile, everydayWordsIn} from "./everyday-words.js";
import {firstWords} from "./first-words.js";
import {placeFormat} from "../../src/model/place.js";
import {placeReadme} from "./readme.js";
import {unNamesSource, type UnNames} from "./un-names.js";

/** What a new province is made of. */
export interface NewPlace {
  /** Its code in `areas.csv`. */
  readonly area: string;
  /** Its name in Vietnamese, such as “Lâm Đồng”. */
  readonly name: string;
  /** The day of its first release, `YYYY-MM-DD`. */
  readonly date: string;
  /** The tables that it takes as the default place has them, by their paths below `data/`. */
  readonly shared: ReadonlyMap<string, string>;
  /** The text of its plan, and the words by which goals are recognised in one (`plan/goals.csv`); none where it has none yet. */
  readonly plan: {readonly text: string; readonly goalWords: string} | null;
  /** What the United Nations call the goals and targets of a place without a plan. */
  readonly un: UnNames;
}

const languages = ["vi", "en"];
const seed = "plan.vi.txt";
const planSource = "plan";
/** The Agenda was adopted in 2015; what is collected from then on can be held against it. */
const agenda = {from: 2015, milestones: [2025, 2030]};

/** The files of a small place that is complete and builds at once, by their paths: a Vietnamese province without a figure yet. */
export function newPlace({area, name, date, shared, plan, un}: NewPlace): ReadonlyMap<string, string> {
  const english = withoutMarks(name);
  const files = new Map<string, string>();
  for (const [path, text] of emptyTables(languages)) files.set(`data/${path}`, text);
  const put = (path: string, table: TableName, rows: readonly object[]) =>
    files.set(`data/${path}`, encodeCsv(typed(tableOf(table, languages)), rows));
  put("areas.csv", "areas", [
    {area, name_vi: name, name_en: english, kind: "province", valid_from: null, code_basis: "local"}
  ]);
  put("releases.csv", "releases", [{release: date, note_vi: "Bản đầu", note_en: "First release"}]);
  put("plan/agencies.csv", "plan_agencies", agencyRows());
  for (const [path, text] of shared) if (path !== everydayFile) files.set(`data/${path}`, text);
  if (plan === null) {
    put(
      planFile("goals"),
      "goals",
      [...un.outline.keys()].map((goal) => goalRow(goal, un))
    );
    put(planFile("targets"), "targets", [...un.outline].flatMap(([goal, targets]) => targets.map((target) => targetRow(goal, target, un)))); // prettier-ignore
    put("sources.csv", "sources", [unNamesSource]);
  } else {
    files.set("data/plan/goals.csv", plan.goalWords);
    files.set(`seeds/${seed}`, plan.text);
    put("sources.csv", "sources", [
      {source: planSource, title: planName(name).vi, publisher: null, kind: "decision", confidence: "high"}
    ]);
  }
  files.set(
    "data/place.yaml",
    placeYaml({area, name, english, planYear: plan === null ? null : yearOfPlan(plan.text, date)})
  );
  // Of the words that people say those that lead somewhere here, as a beginning.
  const everyday = shared.get(everydayFile);
  const texts = [...files].flatMap(([path, text]) => (/^(?:data\/plan\/tables|seeds)\//.test(path) ? [text] : []));
  if (everyday !== undefined) files.set(`data/${everydayFile}`, everydayWordsIn(everyday, texts));
  files.set("README.md", placeReadme(name));
  return files;
}

function goalRow(goal: number, un: UnNames) {
  const name = (language: string) => un.get(`global_goals.${String(goal)}-short`, language);
  return {goal, un_goal: goal, name_vi: name("vi"), name_en: name("en"), line: null};
}

/** A target of the Agenda; in English, for Vietnamese words of it are those of a plan. */
function targetRow(goal: number, target: string, un: UnNames) {
  const title = un.get(`global_targets.${target.replace(".", "-")}-title`, "en");
  return {target, goal, text_vi: title, title_en: title, un_targets: [target], years: []};
}

/** The year in which a plan was signed, as the line of place and day at its head says it; or else that of the release. */
function yearOfPlan(text: string, date: string): number {
  const [, year] =
    /^[^,\n]{2,60},\s*ngày[\s\d.…]*tháng[\s\d.…]*năm\s*(20\d\d)\s*$/imu.exec(text.normalize("NFC")) ?? [];
  return Number(year ?? date.slice(0, 4));
}

function placeYaml({
  area,
  name,
  english,
  planYear
}: {
  readonly area: string;
  readonly name: string;
  readonly english: string;
  readonly planYear: number | null;
}): string {
  const plan = planName(name);
  const hasPlan = planYear !== null;
  const issuer = {
    vi: {issuer: `Ủy ban nhân dân|tỉnh ${name}`},
    en: {issuer: `People's Committee of ${english} province`}
  };
  const place = {
    format: placeFormat,
    area,
    comparators: [],
    languages,
    prefix: codeOf(name).replace(/^[^a-z]+/, "") || "place",
    first_year: agenda.from,
    milestone_years: agenda.milestones,
    ...(hasPlan ? {plan: {seed, source: planSource, year: planYear, form: "decree-30"}} : {}),
    words: {
      vi: {...firstWords("vi", name), ...provinceWords.vi, ...(hasPlan ? {plan: {name: plan.vi, ...issuer.vi}} : {})},
      en: {...firstWords("en", english), ...provinceWords.en, ...(hasPlan ? {plan: {name: plan.en, ...issuer.en}} : {})}
    }
  };
  return `# Địa bàn này là gì; hãy sửa cho đúng. / What this place is, for you to change.\n${stringify(place)}`;
}

const provinceWords = {
  vi: {home: "tỉnh", area: "tỉnh", areas: "tỉnh, thành", others: "tỉnh, thành khác", comparators: "các tỉnh lân cận"},
  en: {
    home: "the province",
    area: "province",
    areas: "provinces",
    others: "other provinces and cities",
    comparators: "neighbouring provinces"
  }
};

function planName(name: string) {
  return {
    vi: `kế hoạch của UBND ${name} thực hiện Chương trình nghị sự 2030`,
    en: `the plan of the People's Committee of ${withoutMarks(name)} for the 2030 Agenda`
  };
}

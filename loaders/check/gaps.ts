import {counted} from "../../src/lib/counted.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";
import {pick, type LanguageCode} from "../../src/model/language.js";
import {largest} from "../../src/lib/extremes.js";
import {spans} from "../../src/lib/year-spans.js";
import {importCommand} from "../../src/plan/supply.js";

const gapMessages = {
  vi: {
    missing: "Bộ sưu tập này chưa có số cả năm, theo cơ quan chủ trì (năm cần có số để theo dõi)",
    nobody: "Không có cơ quan chủ trì",
    none: "không thiếu gì",
    commitments: "Cam kết có số nhưng chưa có chỉ tiêu",
    line: "dòng",
    form: (years: number, agency: string, year: number) =>
      `${String(years)} năm chưa có số; biểu mẫu để điền: npm run template -- --agency ${agency} --year ${String(year)}`,
    published: (table: string | null, title: string, command: string) =>
      table === null
        ? `có ở biểu “${title}” (chưa biết số biểu); tải về rồi: ${command}`
        : `có ở biểu ${table}; tải về rồi: ${command}`,
    total: (years: number, indicators: number) =>
      `${String(years)} năm cần có số mà chưa có, của ${String(indicators)} chỉ tiêu`
  },
  en: {
    missing: "This collection holds no full-year figure, by lead agency (years needed to follow the plan)",
    nobody: "No lead agency",
    none: "nothing is missing",
    commitments: "Commitments with a number but without an indicator",
    line: "line",
    form: (years: number, agency: string, year: number) =>
      `${counted(years, "year")} without a figure; a form to fill in: npm run template -- --agency ${agency} --year ${String(year)}`,
    published: (table: string | null, title: string, command: string) =>
      table === null
        ? `published as "${title}" (number of the table not known); once fetched: ${command}`
        : `published as table ${table}; once fetched: ${command}`,
    total: (years: number, indicators: number) =>
      `${String(years)} years needed without a figure, of ${String(indicators)} indicators`
  }
};

/**
 * What this collection lacks, as lines of text: the due years of each agency's indicators, and commitments that nothing measures.
 *
 * @param there how the commands name the place where it is not the default one: ` --place DIR`
 */
export function describeGaps(tables: TableRows, language: LanguageCode, there = ""): string[] {
  const words = gapMessages[language];
  const gaps = missingYears(tables.coverage);
  const names = new Map(tables.agencies.map((a) => [a.agency, pick(a, "name", {code: language}) ?? a.name_vi]));
  const indicators = new Map(tables.indicators.map((i) => [i.indicator, pick(i, "name", {code: language})] as const));
  const agencies = [...new Set(gaps.flatMap(({leads}) => leads))].sort();
  const sections = [...agencies, null].flatMap((agency) => {
    const own = gaps.filter(({leads}) => (agency === null ? leads.length === 0 : leads.includes(agency)));
    if (own.length === 0) return [];
    const years = own.flatMap((gap) => gap.years);
    return [
      `  ${agency === null ? words.nobody : (names.get(agency) ?? agency)}`,
      ...(agency === null ? [] : [`    ${words.form(years.length, agency, largest(years))}${there}`]),
      ...own.flatMap(({indicator, target, years}) => [
        `    ${target ?? "–"}  ${indicators.get(indicator) ?? indicator} (${indicator}): ${spans(years)}`,
        ...tables.supply
          .filter((row) => row.indicator === indicator)
          .map(
            (row) =>
              `      ${words.published(row.table, row.title_vi ?? row.title_en ?? "", importCommand(row))}${there}`
          )
      ])
    ];
  });
  const total = gaps.reduce((sum, {years}) => sum + years.length, 0);
  const open = unmeasured(tables);
  // Where no plan asks for figures, none is lacking.
  if (gaps.length === 0 && open.length === 0 && tables.commitments.length === 0) return [];
  return [
    `${words.missing}:`,
    ...(sections.length === 0 ? [`  ${words.none}`] : sections),
    `  ${words.total(total, gaps.length)}`,
    ...(open.length === 0 ? [] : [`${words.commitments}:`]),
    ...open.map(({commitment, line, quote_vi}) => `  ${commitment} (${words.line} ${String(line)}): ${quote_vi}`)
  ];
}

/** Commitments with a number that no indicator is linked to. */
export function unmeasured({commitments, plan_milestones}: TableRows): TableRow<"commitments">[] {
  const linked = new Set(plan_milestones.map(({commitment}) => commitment));
  return commitments.filter(({commitment, value}) => value !== null && !linked.has(commitment));
}

interface Gap {
  readonly indicator: string;
  readonly target: string | null;
  readonly leads: readonly string[];
  readonly years: number[];
}

/** The due years without a figure for the full year, by indicator. */
export function missingYears(coverage: TableRows["coverage"]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const {indicator, target, leads, year, due, state} of coverage) {
    if (!due || (state !== "missing" && state !== "part_year")) continue;
    const gap = gaps.get(indicator) ?? {indicator, target, leads, years: []};
    gap.years.push(year);
    gaps.set(indicator, gap);
  }
  return [...gaps.values()];
}

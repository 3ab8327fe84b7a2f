import {kindOf} from "../../src/progress/commitment/milestone.js";
import type {TableRow} from "../../src/model/tables/index.js";
import type {Problem} from "../read/problem.js";
import type {Records} from "../read/folder.js";
import {expectations, remedies, say} from "../read/messages.js";
import {at, type Located} from "../read/records.js";

type Milestone = TableRow<"milestones">;

/** Units whose number means nothing without the year that it counts from. */
const ofBaseYear: ReadonlySet<string> = new Set(["ratio_to_baseline", "percent_reduction_from_baseline"]);

/** Units whose number holds for every year of a period. */
const ofEveryYear: ReadonlySet<string> = new Set(["percent_reduction_per_year"]);

/**
 * Milestones that lack what their number needs. A multiple or a reduction counts from a base year; growth, and a change in
 * percentage points, is that of one year or of several, and read as a level it would be reached in the first good year,
 * long before its own. Milestones that come from the plan's text are as the text has them, and their gaps are among its anomalies.
 */
export function checkMilestones(records: Records): Problem[] {
  const indicators = new Map(records.of("indicators").map(({row}) => [row.indicator, row]));
  return records.of("milestones").flatMap((located): Problem[] => {
    const {row, file, line} = located;
    const indicator = indicators.get(row.indicator);
    const problems: Problem[] = checkOrder(located);
    if (ofBaseYear.has(row.unit) && row.baseline_year === null) {
      const expected = expectations.baseYear(row.unit);
      problems.push({
        ...at(file, line, "baseline_year", null),
        code: "missing_base_year",
        expected,
        mend: remedies.fill
      });
    }
    const yearly = ofEveryYear.has(row.unit) || (indicator !== undefined && kindOf(indicator) !== "level");
    if (yearly && row.period_from === null) {
      const expected = expectations.period(row.year);
      problems.push({...at(file, line, "period_from", null), code: "missing_period", expected, mend: remedies.fill});
    }
    return problems;
  });
}

function checkOrder({row, file, line}: Located<Milestone>): Problem[] {
  const after = (["period_from", "baseline_year"] as const).filter((column) => {
    const year = row[column];
    return year !== null && (column === "period_from" ? year > row.year : year >= row.year);
  });
  return after.map((column) => ({
    ...at(file, line, column, String(row[column])),
    code: "milestone_reversed",
    expected: column === "period_from" ? expectations.notAfter(String(row.year)) : expectations.before(row.year),
    mend: remedies.correct
  }));
}

/** Milestones that are judged as kept by a value from before their period began: what they mean is not what they say. */
export function checkKeptEarly(
  milestones: readonly Located<Milestone>[],
  progress: readonly TableRow<"progress">[]
): Problem[] {
  const kept = progress.filter(
    ({method, status, commitment}) => method === "plan" && status === "kept" && commitment === null
  );
  return milestones.flatMap(({row, file, line}): Problem[] => {
    const from = row.period_from;
    if (from === null) return [];
    const early = kept.find(
      (found) =>
        found.indicator === row.indicator &&
        found.area === row.area &&
        found.milestone_year === row.year &&
        found.basis === row.basis &&
        found.source === row.source &&
        (row.series === null || found.series === row.series) &&
        found.latest_year !== null &&
        found.latest_year < from
    );
    if (early === undefined) return [];
    return [
      {
        ...at(file, line, "period_from", String(from)),
        code: "kept_before_period",
        expected: expectations.keptWithin(from, early.latest_year ?? from),
        mend: remedies.period
      }
    ];
  });
}

/**
 * A plan and figures that nothing joins: every page would say of each commitment that it is not measured, and of each indicator that
 * the plan has nothing to do with it. Who has begun with both is told which file joins them.
 */
export function checkJoined(
  records: Records,
  commitments: readonly Pick<TableRow<"commitments">, "commitment" | "value">[],
  dataFolder: string
): Problem[] {
  const withNumber = commitments.filter(({value}) => value !== null);
  const links = records.of("plan_milestones").length + records.of("plan_evidence").length;
  if (withNumber.length === 0 || links > 0 || records.of("observations").length === 0) return [];
  return [
    {
      ...at(`${dataFolder}/plan_milestones.csv`, null, null, null),
      severity: "warning",
      code: "nothing_joined",
      expected: say(
        `dòng nối cam kết với chỉ tiêu: kế hoạch có ${String(withNumber.length)} cam kết bằng số, ở đây có số liệu, mà chưa cam kết nào được nối`,
        `rows that join commitments to indicators: the plan has ${String(withNumber.length)} commitments with a number, there are figures, and no commitment is joined to any`
      ),
      mend: say(
        `Hãy thêm dòng như ${withNumber[0]!.commitment},<chỉ tiêu>,<địa bàn>,,<năm>; mã cam kết ghi ở trang kế hoạch và bảng commitments.`,
        `Add rows such as ${withNumber[0]!.commitment},<indicator>,<area>,,<year>; the codes of commitments stand on the plan's page and in the table commitments.`
      )
    }
  ];
}

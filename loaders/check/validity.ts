import type {Problem} from "../read/problem.js";
import type {Records} from "../read/folder.js";
import {expectations, remedies} from "../read/messages.js";
import {at} from "../read/records.js";

/**
 * Observations of an area outside the span in which it existed. A value of a whole year in which the area began or ended
 * is only warned of: some years, such as that of an examination, were over before.
 */
export function checkValidity(records: Records): Problem[] {
  const areas = new Map(records.of("areas").map(({row}) => [row.area, row]));
  return records.of("observations").flatMap(({row, file, line}): Problem[] => {
    const area = areas.get(row.area);
    if (area === undefined) return [];
    const {valid_from: from, valid_to: to} = area;
    const year = String(row.year);
    if ((from !== null && year < from.slice(0, 4)) || (to !== null && year > to.slice(0, 4))) {
      return [
        {
          ...at(file, line, "year", year),
          code: "area_not_valid",
          expected: expectations.span(row.area, from, to),
          mend: remedies.areaInTime(area.successor)
        }
      ];
    }
    const begun = from?.slice(0, 4) === year && !from.endsWith("-01-01");
    const ended = to?.slice(0, 4) === year && !to.endsWith("-12-31");
    if (row.period !== "year" || !(begun || ended)) return [];
    return [
      {
        ...at(file, line, "period", row.period),
        severity: "warning",
        code: "area_valid_in_part",
        expected: expectations.span(row.area, from, to),
        mend: remedies.partOfYear
      }
    ];
  });
}

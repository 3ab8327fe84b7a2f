import type {Records} from "../read/folder.js";
import {expectations, remedies} from "../read/messages.js";
import type {Problem} from "../read/problem.js";
import {at} from "../read/records.js";

/** A former code that an indicator has leads nowhere: its page is that of the indicator. */
export function checkFormer(records: Records): Problem[] {
  const indicators = new Set(records.of("indicators").map(({row}) => row.indicator));
  return records.of("former_indicators").flatMap(({row, file, line}): Problem[] =>
    indicators.has(row.former)
      ? [
          {
            ...at(file, line, "former", row.former),
            code: "name_taken",
            expected: expectations.notAnIndicator,
            mend: remedies.correct
          }
        ]
      : []
  );
}

import {en, vi} from "../../place.js";
import {describe, expect, it} from "vitest";
import {commitmentsOf} from "../../../loaders/plan/commitments/find.js";
import {namedUnits} from "../../../loaders/plan/commitments/units.js";
import {requiredInWords} from "../../../src/wording/commitment.js";

const units = namedUnits([
  {unit: "vnd_billion", name_vi: "tỷ đồng"},
  {unit: "households", name_vi: "hộ"}
]);

describe("requiredInWords(commitment, language)", () => {
  it.each([
    "Duy trì mức giảm số vụ vi phạm 10–15% hàng năm",
    "Tỷ lệ hộ nghèo giảm bình quân 2%/năm",
    "Số bác sĩ trên 10.000 dân đạt 12 vào năm 2030",
    "Đến năm 2030, dưới 40 ca trên 100.000 dân",
    "Số thuê bao đạt 90 thuê bao/100 dân năm 2030",
    "Đến năm 2030, tỷ suất sinh thô đạt 15‰",
    "Đến năm 2030, thu hút trên 20,5 tỷ đồng",
    "Đến năm 2030 còn không quá 100 hộ ở nhà tạm"
  ])("never shows the code of a unit: %s", (text) => {
    const found = commitmentsOf(text, "target", units)[0]!;
    const commitment = {...found, commitment: "1.1#1", target: "1.1", task: null, line: 1, years: [...found.years]};
    expect(commitment.unit).toMatch(/_|households/);
    for (const language of [vi, en]) expect(requiredInWords(commitment, language)).not.toMatch(/_|households/);
  });
});

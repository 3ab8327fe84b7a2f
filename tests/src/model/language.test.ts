import {describe, expect, it} from "vitest";
import {writtenIn} from "../../../src/model/language.js";

describe("writtenIn(text)", () => {
  it.each([
    ["Đắk Nông kỷ niệm 20 năm thành lập tỉnh", "vi"],
    ["Nông nghiệp giúp tỉnh", "vi"],
    ["ha\u0323n", "vi"],
    ["Area of forest as of 31 December by province", "en"],
    ["PAPI sub-dimension panel 2011–2024", "en"]
  ] as const)("takes “%s” for %s", (text, language) => {
    expect(writtenIn(text)).toBe(language);
  });
});

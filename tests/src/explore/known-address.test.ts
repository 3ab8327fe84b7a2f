import {describe, expect, test} from "vitest";
import {knownAddress} from "../../../src/explore/opened/known-address.js";

const codes = {
  indicators: new Set(["poverty_rate", "forest_cover"]),
  areas: new Set(["VN-72", "VN"]),
  series: new Set(["gso_income"]),
  home: "VN-72"
};

describe("an address of the explorer", () => {
  test.for([
    ["?indicator=poverty_rate&areas=VN-72;VN&series=gso_income", []],
    ["?view=map&indicator=forest_cover&indicator_run=1&year=2016", []],
    ["?utm_source=letter", []]
  ] as const)("is left as it is where the tables hold all of it: %s", ([search, unknown]) => {
    expect(knownAddress(search, codes)).toEqual({search, unknown});
  });

  test.for([
    ["?indicator=nope&areas=VN-99", "?areas=VN-72", ["indicator=nope", "areas=VN-99"]],
    ["?indicator=poverty_rate&areas=VN;VN-99", "?indicator=poverty_rate&areas=VN", ["areas=VN-99"]],
    [
      "?indicator=poverty_rate&areas=VN&series=zzz&from=1850",
      "?indicator=poverty_rate&areas=VN",
      ["series=zzz", "from=1850"]
    ],
    ["?view=nothing&x=forest_cover&area=XX", "?x=forest_cover&area=VN-72", ["view=nothing", "area=XX"]],
    ["?indicator=poverty_rate&indicator_ruler=no&areas=VN", "?indicator=poverty_rate&areas=VN", ["indicator_ruler=no"]]
  ] as const)("loses what they do not hold, and says what that is: %s", ([search, held, unknown]) => {
    expect(knownAddress(search, codes)).toEqual({search: held, unknown});
  });
});

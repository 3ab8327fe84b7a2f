import {describe, expect, it} from "vitest";
import {kindsOf, rankedKind} from "../../../src/model/place-terms.js";

const areas = (kinds: Readonly<Record<string, string>>) => Object.entries(kinds).map(([area, kind]) => ({area, kind}));
const ranked = (kinds: Readonly<Record<string, string>>, stated: string | null = null) =>
  rankedKind({area: "home", ranked: stated}, areas(kinds));

describe("rankedKind(place, areas)", () => {
  it("is the kind of the home area where others are of it", () => {
    expect(ranked({home: "province", other: "province", a: "region", b: "region", c: "region"})).toBe("province");
  });

  it("is the commonest kind where no other is like the home area", () => {
    expect(ranked({home: "country", s1: "state", s2: "state", c: "city"})).toBe("state");
    expect(ranked({home: "province", nation: "country", x1: "commune", x2: "commune"})).toBe("commune");
  });

  it("is what the place says, whatever areas there are", () => {
    expect(ranked({home: "province", other: "province", x: "commune"}, "commune")).toBe("commune");
  });

  it("is that of the home area where there is no other", () => {
    expect(ranked({home: "city"})).toBe("city");
  });
});

describe("kindsOf(areas, terms)", () => {
  it("has each kind once as they come, and the ranked one last", () => {
    const given = areas({home: "country", s1: "state", r: "region", s2: "state", t: "territory"});
    expect(kindsOf(given, {ranked: "state"})).toEqual(["country", "region", "territory", "state"]);
  });
});

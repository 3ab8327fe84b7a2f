import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {closest} from "../../../src/lib/closest.js";

describe("closest(typed, known, comparable)", () => {
  it("likens a mistyped name to a known one, and a strange one to none", () => {
    expect(closest("observation", ["areas", "observations"])).toBe("observations");
    expect(closest("xyz", ["areas", "observations"])).toBeNull();
    expect(closest("Nguồn", new Set(["nguồn"]))).toBe("nguồn");
  });

  it("takes the first of those that are equally near", () => {
    expect(closest("cat", ["hat", "bat"])).toBe("hat");
    expect(closest("cat", ["hats", "bat"])).toBe("bat");
  });

  it("allows one edit in a short name and one in three letters of a long one", () => {
    expect(closest("a", ["b"])).toBe("b");
    expect(closest("a", ["bc"])).toBeNull();
    expect(closest("abcdef", ["abcdxy"])).toBe("abcdxy");
    expect(closest("abcdef", ["abcxyz"])).toBeNull();
  });

  it("compares as it is asked to, and answers with the name as it is known", () => {
    const lower = (name: string) => name.toLowerCase();
    expect(closest("AREAS", ["Area"])).toBeNull();
    expect(closest("AREAS", ["Area"], lower)).toBe("Area");
  });

  it("finds any name again after one edit", () => {
    const name = fc.string({minLength: 3, maxLength: 80});
    fc.assert(
      fc.property(name, fc.nat(79), fc.string({minLength: 1, maxLength: 1}), (known, at, letter) => {
        const place = at % known.length;
        expect(closest(known.slice(0, place) + letter + known.slice(place + 1), [known])).toBe(known);
        expect(closest(known.slice(0, place) + letter + known.slice(place), [known])).toBe(known);
        expect(closest(known.slice(0, place) + known.slice(place + 1), [known])).toBe(known);
      })
    );
  });
});

import {expect, it} from "vitest";
import {kindName} from "../../../src/wording/area-kind.js";
import {en, vi} from "../../place.js";

it("kindName(kind, language) is the place's word, else the usual one, else the code", () => {
  expect([kindName("commune", vi), kindName("commune", en)]).toEqual(["Xã, phường", "Communes"]);
  expect(kindName("health_district", en)).toBe("Health district");
  const place = {...en.place, kinds: {commune: "barangays", health_district: "health districts"}};
  expect(kindName("commune", {...en, place})).toBe("Barangays");
  expect(kindName("health_district", {...en, place})).toBe("Health districts");
});

import {en, vi} from "../../place.js";
import {expect, it} from "vitest";
import {releaseInWords} from "../../../src/wording/release.js";

const row = {
  release: "2026-11-23",
  note_vi: "",
  note_en: "",
  signed_by: null,
  reservations_vi: null,
  reservations_en: null,
  digest: "0123456789ab"
};

it("a citation names the day of a release, the digest of its data and who signed it, or that nobody has", () => {
  expect(releaseInWords(row, row.release, vi)).toBe("23/11/2026 (mã số liệu 0123456789ab, chưa có người ký)");
  const signed = {...row, signed_by: "A, Cục trưởng", reservations_vi: "số 2024 là sơ bộ"};
  expect(releaseInWords(signed, row.release, vi)).toBe(
    "23/11/2026 (mã số liệu 0123456789ab, A, Cục trưởng ký, với bảo lưu: số 2024 là sơ bộ)"
  );
  expect(releaseInWords(signed, row.release, en)).toBe(
    "23 November 2026 (data digest 0123456789ab, signed by A, Cục trưởng, with reservations: số 2024 là sơ bộ)"
  );
  // A reservation is never left out, in whatever language it was written.
  expect(releaseInWords(null, row.release, vi)).toBe("23/11/2026");
});

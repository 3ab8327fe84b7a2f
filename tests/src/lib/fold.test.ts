import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fold, foldedWords, plainSpelling, plainWords, searchable, withoutCase} from "../../../src/lib/fold.js";

describe("plainSpelling(text)", () => {
  it.each([
    ["Đắk\u00a0Nông", "Đắk Nông"],
    ["Đắk\u202f Nông ", "Đắk Nông"],
    ["Ðắk Nông", "Đắk Nông"],
    ["Đa\u0306\u0301k Nông", "Đắk Nông"],
    ["Đắk\u200b Nông\ufeff", "Đắk Nông"],
    ["Hoà Bình", "Hòa Bình"],
    ["Đắk Nông⁽¹⁾", "Đắk Nông"],
    ["Long An ²", "Long An"],
    ["Diện tích, km²", "Diện tích, km²"],
    ["m³", "m³"],
    ["VN-72", "VN-72"]
  ])("of %j is %s", (text, plain) => {
    expect(plainSpelling(text)).toBe(plain);
  });

  it("keeps what makes another word", () => {
    for (const other of ["Dak Nong", "đắk nông", "Đăk Nông"]) expect(plainSpelling(other)).not.toBe("Đắk Nông");
  });
});

describe("searchable(text)", () => {
  it.each([
    ["Độ che phủ rừng", "do che phu rung", "độ che phủ rừng"],
    ["ĐẮK NÔNG", "dak nong", "đắk nông"],
    ["Ðắk Nông", "dak nong", "đắk nông"],
    ["Ɖắk Nông", "dak nong", "đắk nông"],
    ["khoẻ mạnh", "khoe manh", "khỏe mạnh"],
    ["quý", "quy", "quý"],
    ["hoàn", "hoan", "hoàn"],
    ["Mục\u00a0tiêu\t 4.4", "muc tieu 4.4", "mục tiêu 4.4"],
    ["tỷ Iệ", "ty le", "tỷ lệ"],
    ["Iệ", "le", "lệ"],
    ["phát triIn", "phat triln", "phát triln"],
    ["Internet, II. Mục", "internet, ii. muc", "internet, ii. mục"],
    ["20 – 25%", "20 - 25%", "20 - 25%"]
  ])("reads %j as %j and %j", (printed, folded, exact) => {
    expect(searchable(printed)).toMatchObject({folded, exact});
  });

  it("reads both normal forms alike", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        const {folded, exact} = searchable(text.normalize("NFD"));
        expect(searchable(text.normalize("NFC"))).toMatchObject({folded, exact});
      }),
      {examples: [["가"]]}
    );
  });

  it("leads every place back to the printed text", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (text) => {
        const {folded, exact, starts} = searchable(text);
        expect(exact).toHaveLength(folded.length);
        expect(starts).toHaveLength(folded.length + 1);
        expect(starts.at(-1)).toBe(text.length);
        expect(starts.every((start, i) => i === 0 || start >= starts[i - 1]!)).toBe(true);
      })
    );
  });

  it("folds a letter to that of the same place, however it is composed", () => {
    const text = "Đến năm 2030, đưa độ che phủ rừng lên khoảng 42%".normalize("NFD");
    const {folded, starts} = searchable(text);
    const at = folded.indexOf("rung");
    expect(text.slice(starts[at], starts[at + 4]).normalize("NFC")).toBe("rừng");
  });
});

describe("plainWords(text)", () => {
  it.each([
    ["Sở Nông nghiệp & Môi trường", "so nong nghiep moi truong"],
    ["  Đắk Nông, 2024–2025 ", "dak nong 2024 2025"],
    ["so\u031b\u0309 q\u0301r", "so qr"],
    ["—", ""]
  ])("makes the words of “%s” those of a code", (text, words) => {
    expect(plainWords(text).join(" ")).toBe(words);
  });
});

describe("texts to compare", () => {
  it("are the same in both normal forms", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        for (const read of [fold, foldedWords, plainWords, withoutCase]) {
          expect(read(text.normalize("NFD"))).toEqual(read(text.normalize("NFC")));
        }
      })
    );
  });

  it.for([
    ["Diện tích (km²), năm 2030", ["dien", "tich", "km²", "nam", "2030"], ["dien", "tich", "km", "nam", "2030"]],
    [" – ĐẮK_NÔNG! ", ["dak", "nong"], ["dak", "nong"]],
    ["Đường Ω", ["duong", "ω"], ["duong"]]
  ] as const)("%j has words, and words of plain letters", ([text, words, plain]) => {
    expect(foldedWords(text)).toEqual(words);
    expect(plainWords(text)).toEqual(plain);
  });

  it("keep their diacritics where only capitals and spaces do not count", () => {
    expect(withoutCase("  Sơ\u00a0 BỘ\n")).toBe("sơ bộ");
    expect(withoutCase("bò")).not.toBe(withoutCase("bo"));
  });
});

import {describe, expect, it} from "vitest";
import {checkFreeText} from "../../../loaders/exchange/free-text.js";
import {readCell} from "../../../loaders/read/cell.js";
import {hasControl, printable, quoted} from "../../../loaders/read/control-characters.js";

const text = {type: "text", vi: "Chữ", en: "Text"} as const;

// Every character of the first plane that is a control, turns the direction of reading, ends a line or is none, but for the
// three of the keyboard.
const ranges = [
  [0x0000, 0x0008],
  [0x000b, 0x000c],
  [0x000e, 0x001f],
  [0x007f, 0x009f],
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  [0xfffe, 0xffff]
] as const;
const isControl = (code: number) => ranges.some(([from, to]) => code >= from && code <= to);

describe("a control character", () => {
  it("is found wherever it stands, and no other character is taken for one", () => {
    for (let code = 0; code <= 0xffff; code++) {
      const found = hasControl(`a${String.fromCharCode(code)}b`);
      if (found !== isControl(code)) expect.fail(`U+${code.toString(16)}: ${String(found)}`);
    }
  });

  it.for(ranges.flat())("%i is rejected in a file of data as in a form", (code) => {
    const typed = `a${String.fromCharCode(code)}b`;
    expect(readCell(typed, "note", text).problem?.code).toBe("control_character");
    expect(checkFreeText(typed)?.code).toBe("control_character");
  });

  it.for(["a\tb", "a\nb", "Đắk Nông – 42 %", "e\u0301", "😀"])("is none of %j", (typed) => {
    expect(readCell(typed, "note", text)).toEqual({value: typed});
    expect(checkFreeText(typed)).toBeNull();
  });

  it("does not reach a terminal, nor a line end with it", () => {
    expect(printable("a\u001b[2J\u009b\u202e\u2028\nb")).toBe("a\u00b7[2J\u00b7\u00b7\u00b7\u00b7b");
  });

  it("is named by its number in a message", () => {
    expect(quoted('a\u202e"\u0007\u009bđ')).toBe(String.raw`"a\u202e\"\u0007\u009bđ"`);
  });
});

import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, it} from "vitest";
import {clearMarks, markHits} from "../../../../src/views/form/highlight.js";

const source = 'Chủ trì: <a href="/x">Sở Y tế</a>, Sở Tài chính';
let element: Element;

beforeEach(() => {
  element = new JSDOM(`<p>${source}</p>`).window.document.querySelector("p")!;
});

describe("markHits(element, hits)", () => {
  it("marks spans of the text, over the borders of its children", () => {
    const marks = markHits(element, [
      {start: 9, end: 22, exact: false},
      {start: 0, end: 3, exact: true}
    ]);
    expect(marks.map((parts) => parts.map((part) => part.textContent))).toEqual([["Sở Y tế", ", Sở T"], ["Chủ"]]);
    expect(marks[0]!.every((mark) => mark.className === "folded")).toBe(true);
    expect(marks[1]![0]!.className).toBe("");
    expect(element.textContent).toBe("Chủ trì: Sở Y tế, Sở Tài chính");
  });

  it("leaves no trace when the marks are taken away", () => {
    const marks = markHits(element, [{start: 4, end: 18, exact: true}]);
    clearMarks(marks.flat());
    expect(element.innerHTML).toBe(source);
    expect(element.childNodes).toHaveLength(3);
  });
});

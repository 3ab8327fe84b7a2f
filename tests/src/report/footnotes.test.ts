import {expect, it} from "vitest";
import {cell, paragraph, type Block, type Run} from "../../../src/report/blocks.js";
import {numberFootnotes} from "../../../src/report/footnotes.js";
import {reportBlocks} from "../../../src/views/report/report-blocks.js";
import {vi} from "../../place.js";

const note = (text: string): Run => ({footnote: {text, language: "vi"}, number: null});

it("numbers the notes of values in their order, the same note once", () => {
  const table: Block = {
    kind: "table",
    caption: "",
    columns: [{title: "", share: 100}],
    groups: [{title: null, rows: [[cell("5,2", note("Ước tính"))]]}]
  };
  const {parts, notes} = numberFootnotes([
    [paragraph("3,1", note("Chưa gồm huyện Tuy Đức"))],
    [table, {kind: "list", items: [[note("Chưa gồm huyện Tuy Đức")]]}]
  ]);
  expect(notes.map(({text}) => text)).toEqual(["Chưa gồm huyện Tuy Đức", "Ước tính"]);
  expect(JSON.stringify(parts).match(/"number":(\d|null)/g)).toEqual(['"number":1', '"number":2', '"number":1']);
  const page = String(reportBlocks([...parts.flat(), {kind: "footnotes", notes}], vi));
  expect(page).toContain('3,1<sup><a href="#note-1" title="Chưa gồm huyện Tuy Đức">1</a></sup>');
  expect(String(reportBlocks([paragraph("1", note("a"), note("b"))], vi))).toContain("</sup><sup>, </sup><sup>");
  expect(page).toContain('<li id="note-2" lang="vi">Ước tính</li>');
});

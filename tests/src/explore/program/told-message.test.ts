import fc from "fast-check";
import {expect, test} from "vitest";
import {toldMessage} from "../../../../src/explore/program/told-message.js";

const long = "x".repeat(1_000_000);

test.for<readonly [unknown, unknown]>([
  [{kind: "ready", more: 1}, {kind: "ready"}],
  [
    {kind: "log", level: "shout", text: long},
    {kind: "log", level: "log", text: long.slice(0, 2000)}
  ],
  [
    {kind: "log", level: "warn", text: {length: 3}},
    {kind: "log", level: "warn", text: ""}
  ],
  [
    {kind: "done", value: {kind: "value", text: long, value: 1, given: "yes"}},
    {kind: "done", value: {kind: "value", text: long.slice(0, 20_000), value: 1, given: false}}
  ],
  [
    {kind: "failed", failure: {kind: "thrown", message: long, place: {line: "1", column: 1}}},
    {kind: "failed", failure: {kind: "thrown", message: long.slice(0, 2000), place: null}}
  ],
  [
    {kind: "failed", failure: {kind: "syntax", message: "m", place: {line: 2, column: 3}}},
    {kind: "failed", failure: {kind: "syntax", message: "m", place: {line: 2, column: 3}}}
  ],
  [{kind: "failed", failure: {kind: "imports", from: -1, to: 1e9}}, {kind: "unreadable"}],
  [{kind: "done", value: {kind: "imports"}}, {kind: "unreadable"}],
  [{kind: "done"}, {kind: "unreadable"}],
  [{kind: "failed", failure: null}, {kind: "unreadable"}],
  [null, {kind: "unreadable"}]
])("what a program tells is what the page knows, or nothing: %#", ([told, read]) => {
  expect(toldMessage(told)).toEqual(read);
});

test("nothing that a program tells breaks what reads it", () => {
  const kinds = fc.constantFrom("ready", "log", "done", "failed", "value", "table", "drawing", "thrown", "rows");
  const parts = fc.dictionary(fc.constantFrom("kind", "value", "failure", "place", "text"), fc.anything());
  fc.assert(
    fc.property(kinds, kinds, parts, fc.anything(), (kind, inner, part, anything) => {
      for (const told of [
        anything,
        {kind, ...part},
        {kind, value: {kind: inner, ...part}, failure: {kind: inner, ...part}}
      ])
        expect(typeof toldMessage(told).kind).toBe("string");
    })
  );
});

import {expect, test} from "vitest";
import {pageDocument} from "../site/page-document.js";
import {tagsOf} from "./markup.js";
import {htmlOf, pages} from "./site.js";

test.for([
  ["<P>a</P>", [["p", {}]]],
  ["<a title='a > b' href=x?a=1&amp;b=2 hidden>y</a>", [["a", {title: "a > b", href: "x?a=1&b=2", hidden: ""}]]],
  ["<!-- <a href=x> --><br/>", [["br", {}]]],
  ['<script src="a.js">"<a href=x>"</script><i>', [["script", {src: "a.js"}], ["i", {}]]], // prettier-ignore
  ["<style>a::before {content: '<b>'}</style>", [["style", {}]]],
  ["1 < 2 <svg viewBox='0 0 1 1'><clipPath id=\"&#252;&#x31;\" /></svg>", [["svg", {viewbox: "0 0 1 1"}], ["clippath", {id: "ü1"}]]] // prettier-ignore
] as const)("the tags of %j are read", ([html, expected]) => {
  expect(tagsOf(html).map(({name, attributes}) => [name, Object.fromEntries(attributes)])).toEqual(expected);
});

test("a character with another name is not passed over", () => {
  expect(() => tagsOf('<a title="&eacute;">')).toThrow("unknown character: &eacute;");
});

test("in published pages, what is read so is what a browser reads", () => {
  const some = [
    "",
    "404.html",
    "plan/",
    "en/explore/",
    "map/",
    "notebooks/forest-cover/",
    "en/indicators/poverty_rate/"
  ];
  expect(pages.map(({path}) => path)).toEqual(expect.arrayContaining(some));
  for (const path of some) {
    const html = htmlOf(path);
    const elements = [...pageDocument(html).querySelectorAll("*")].map(
      (element) => [element.localName.toLowerCase(), element.getAttribute("href"), element.getAttribute("id")] as const
    );
    const tags = tagsOf(html).map(
      ({name, attributes}) => [name, attributes.get("href") ?? null, attributes.get("id") ?? null] as const
    );
    // A browser puts a body of its own around the rows of a table that has none.
    const implied = (all: typeof tags) => all.filter(([name]) => name !== "tbody");
    expect(implied(tags), path).toEqual(implied(elements));
  }
});

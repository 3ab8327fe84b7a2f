import MarkdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";
import {markup, type Html} from "../../lib/html.js";

const markdown = new MarkdownIt({html: true, linkify: true});

/** What a text of an office may hold: words, lists, tables and links that lead to a page or a mailbox. Nothing that loads or runs. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    "p",
    "br",
    "ul",
    "ol",
    "li",
    "a",
    "strong",
    "b",
    "em",
    "i",
    "u",
    "sup",
    "sub",
    "blockquote",
    "code",
    "pre",
    "hr",
    "dl",
    "dt",
    "dd",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td"
  ],
  allowedAttributes: {
    a: ["href", "rel"],
    th: ["colspan", "rowspan", "scope"],
    td: ["colspan", "rowspan"],
    ol: ["start"]
  },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  // An address within the office's own site leads nowhere here: its words stay.
  allowedSchemesAppliedToAttributes: ["href"],
  allowProtocolRelative: false,
  transformTags: {
    a: (_tag, {href}) =>
      href !== undefined && /^(?:https?:\/\/|mailto:|tel:)/i.test(href)
        ? {tagName: "a", attribs: {href, rel: "noopener external"}}
        : {tagName: "span", attribs: {}},
    // Headings of a text are none of the page's.
    ...Object.fromEntries(
      ["h1", "h2", "h3", "h4", "h5", "h6"].map((heading) => [heading, sanitizeHtml.simpleTransform("p", {})])
    )
  }
};

/** A text that may hold Markdown or HTML, as markup in which nothing loads, runs or frames anything. */
export function richText(text: string): Html {
  return markup(sanitizeHtml(markdown.render(text), allowed).trim());
}

/** The same as words alone, on one line. */
export function plainWords(text: string): string {
  return sanitizeHtml(markdown.render(text), {allowedTags: [], allowedAttributes: {}}).replaceAll(/\s+/g, " ").trim();
}

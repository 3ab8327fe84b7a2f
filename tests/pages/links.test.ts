import {statSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {readLink} from "../../src/explore/notebook/link.js";
import {tagsOf} from "./markup.js";
import {dist, htmlOf, leadingOn, pages} from "./site.js";

/** What a built page leads to and what can be led to in it, as written. */
interface Links {
  readonly base: string;
  readonly addresses: readonly string[];
  readonly ids: readonly string[];
}

function linksOf(path: string): Links {
  const tags = tagsOf(htmlOf(path));
  const values = (attribute: string, ...names: readonly string[]) =>
    tags.flatMap(({name, attributes}) => {
      const value = attributes.get(attribute);
      return value !== undefined && (names.length === 0 || names.includes(name)) ? [value] : [];
    });
  return {
    base: values("href", "base")[0] ?? "",
    addresses: [...values("href", "a", "link"), ...values("src", "img", "script")],
    ids: values("id")
  };
}

const links = new Map(pages.map(({path}) => [path, linksOf(path)]));

/** The site's own addresses that a page names, resolved as a browser would at this place. */
function ownAddresses(path: string, {base, addresses}: Links, site: string): URL[] {
  const at = new URL(base, new URL(path, site));
  return addresses.map((address) => new URL(address, at)).filter(({origin}) => origin === new URL(site).origin);
}

/** Whether a host answers an address below the site's own with something, and without sending the reader elsewhere. */
function isPublished(path: string): boolean {
  const file = statSync(join(dist, path.endsWith("/") || path === "" ? `${path}index.html` : path), {
    throwIfNoEntry: false
  });
  return file?.isFile() === true && file.size > 0;
}

describe.for([
  {place: "at the root of a host", site: "https://host.example/", from: pages},
  {
    place: "below a path",
    site: "https://host.example/daknong/sdg/",
    from: pages.filter(({path}) => path !== "404.html")
  }
])("$place", ({site, from}) => {
  const root = new URL(site).pathname;

  test("every address that a page names is answered", () => {
    const namedBy = new Map<string, string>();
    for (const {path} of from) {
      const addresses = ownAddresses(path, links.get(path)!, site);
      expect(addresses.length).toBeGreaterThan(5);
      for (const {pathname} of addresses) namedBy.set(pathname, path);
    }
    const missing = [...namedBy].flatMap(([address, path]) =>
      address.startsWith(root) && isPublished(decodeURIComponent(address.slice(root.length)))
        ? []
        : [`${address} in /${path}`]
    );
    expect(missing).toEqual([]);
  });

  test("every fragment that a page names exists", () => {
    const ids = new Map([...links].map(([path, page]) => [new URL(path, site).href, new Set(page.ids)]));
    const missing = from.flatMap(({path}) =>
      ownAddresses(path, links.get(path)!, site)
        .filter(({hash}) => hash !== "")
        .filter(({origin, pathname, hash}) =>
          // What stands behind the `#` of the explorer's address is a whole notebook.
          pathname.endsWith("/explore/") && hash.startsWith("#n=")
            ? readLink(hash.slice(3)) === null
            : ids.get(origin + pathname)?.has(decodeURIComponent(hash.slice(1))) !== true
        )
        .map(({href}) => `${href} in /${path}`)
    );
    expect(missing).toEqual([]);
  });
});

test("what only leads on leads to a page, those of the latest release among them", () => {
  expect([...leadingOn.keys()].some((path) => path.startsWith("releases/"))).toBe(true);
  const lost = [...leadingOn].filter(([path, to]) => {
    const {pathname} = new URL(to, `https://host.example/${path}`);
    return !isPublished(decodeURIComponent(pathname.slice(1)));
  });
  expect(lost).toEqual([]);
});

test("no page has two elements of the same name", () => {
  const repeated = [...links].flatMap(([path, {ids}]) =>
    ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `#${id} in /${path}`)
  );
  expect(repeated).toEqual([]);
});

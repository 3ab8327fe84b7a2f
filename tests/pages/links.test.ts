import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, inject, test} from "vitest";
import {readLink} from "../../src/explore/notebook/link.js";
import {pageDocument} from "../site/page-document.js";
import {dist, pages} from "./site.js";

/** What a built page leads to and what can be led to in it, as written. */
interface Links {
  readonly base: string;
  readonly addresses: readonly string[];
  readonly ids: readonly string[];
}

function linksOf(path: string): Links {
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const document = pageDocument(readFileSync(join(dist, file), "utf8"));
  const values = (name: "href" | "src", selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name)!);
  return {
    base: document.querySelector("base")?.getAttribute("href") ?? "",
    addresses: [...values("href", "a[href], link[href]"), ...values("src", "img[src], script[src]")],
    ids: [...document.querySelectorAll("[id]")].map(({id}) => id)
  };
}

const links = new Map(pages.map(({path}) => [path, linksOf(path)]));

/** The site's own addresses that a page names, resolved as a browser would at this place. */
function ownAddresses(path: string, {base, addresses}: Links, site: string): URL[] {
  const at = new URL(base, new URL(path, site));
  return addresses.map((address) => new URL(address, at)).filter(({origin}) => origin === new URL(site).origin);
}

describe.for([
  {place: "at the root of a host", site: inject("atRoot"), from: pages},
  {place: "below a path", site: inject("belowPath"), from: pages.filter(({path}) => path !== "404.html")}
])("$place", ({site, from}) => {
  test("every address that a page names is answered", async () => {
    const namedBy = new Map<string, string>();
    for (const {path} of from) {
      const addresses = ownAddresses(path, links.get(path)!, site);
      expect(addresses.length).toBeGreaterThan(5);
      for (const {origin, pathname} of addresses) namedBy.set(origin + pathname, path);
    }
    const missing: string[] = [];
    for (const [address, path] of namedBy) {
      const answer = await fetch(address, {method: "HEAD", redirect: "manual"});
      if (answer.status !== 200 || answer.headers.get("content-length") === "0") missing.push(`${address} in /${path}`);
    }
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

test("no page has two elements of the same name", () => {
  const repeated = [...links].flatMap(([path, {ids}]) =>
    ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `#${id} in /${path}`)
  );
  expect(repeated).toEqual([]);
});

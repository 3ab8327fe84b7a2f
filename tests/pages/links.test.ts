import {readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {describe, expect, inject, test} from "vitest";
import {dist, pages} from "./site.js";

/** The document of a built page as it stands at an address of its host. */
function documentAt(path: string, site: string): Document {
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return new JSDOM(readFileSync(join(dist, file), "utf8"), {url: new URL(path, site).href}).window.document;
}

/** Addresses that a page leads to or loads, resolved. */
function addressesIn(document: Document): URL[] {
  const linked = [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>("a[href], link[href]")];
  const loaded = [...document.querySelectorAll<HTMLImageElement | HTMLScriptElement>("img[src], script[src]")];
  return [...linked.map(({href}) => new URL(href)), ...loaded.map(({src}) => new URL(src))];
}

describe.for([
  {place: "at the root of a host", site: inject("atRoot"), paths: pages},
  {place: "below a path", site: inject("belowPath"), paths: pages.filter(({path}) => path !== "404.html")}
])("$place", ({site, paths}) => {
  const documents = new Map(pages.map(({path}) => [new URL(path, site).href, documentAt(path, site)]));
  const {origin} = new URL(site);
  const own = (address: URL) => address.origin === origin;

  test.for(paths)("every address in /$path is answered", async ({path}) => {
    const addresses = addressesIn(documentAt(path, site)).filter(own);
    expect(addresses.length).toBeGreaterThan(5);
    const missing: string[] = [];
    for (const address of new Set(addresses.map(({origin: host, pathname}) => host + pathname))) {
      const answer = await fetch(address, {method: "HEAD", redirect: "manual"});
      if (answer.status !== 200 || answer.headers.get("content-length") === "0") missing.push(address);
    }
    expect(missing).toEqual([]);
  });

  test.for(paths)("every fragment named in /$path exists", ({path}) => {
    const named = addressesIn(documentAt(path, site)).filter((address) => own(address) && address.hash !== "");
    expect(named.length).toBeGreaterThan(0);
    const missing = named.filter(({origin: host, pathname, hash}) => {
      const id = decodeURIComponent(hash.slice(1));
      return documents.get(host + pathname)?.getElementById(id) == null;
    });
    expect(missing.map(({href}) => href)).toEqual([]);
  });
});

test.for(pages)("no two elements of /$path have the same name for links", ({path}) => {
  const names = [...documentAt(path, inject("atRoot")).querySelectorAll("[id]")].map(({id}) => id);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

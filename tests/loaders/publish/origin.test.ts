import {beforeAll, describe, expect, it} from "vitest";
import {catalogue} from "../../../loaders/publish/dcat.js";
import {dataPackage} from "../../../loaders/publish/datapackage.js";
import {readme} from "../../../loaders/publish/readme.js";
import type {Place} from "../../../src/model/place.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import {repositoryTables} from "../../repository-tables.js";

let tables: TableRows;
beforeAll(async () => {
  tables = await repositoryTables();
});

const told = (more: Partial<Place>): TableRows => ({...tables, place: {...tables.place, ...more}});

const open: Partial<Place> = {
  licence: {name: "CC-BY-4.0", url: null},
  publisher: "Sở Tài chính",
  contact: "so@example.org",
  address: "https://example.org/sdg/"
};

describe("who publishes the open data, and under which licence", () => {
  it("stands in the catalogue", () => {
    expect(catalogue(told(open))).toMatchObject({
      "dct:publisher": {"@type": "foaf:Agent", "foaf:name": "Sở Tài chính"},
      "dcat:contactPoint": {"@type": "vcard:Kind", "vcard:hasEmail": {"@id": "mailto:so@example.org"}},
      "dct:license": {"@id": "https://spdx.org/licenses/CC-BY-4.0.html"},
      "foaf:homepage": {"@id": "https://example.org/sdg/"}
    });
    const page = catalogue(told({contact: "https://example.org/write"}));
    expect(page).toMatchObject({"dcat:contactPoint": {"vcard:hasURL": {"@id": "https://example.org/write"}}});
  });

  it("stands in the data package", () => {
    expect(dataPackage(told(open), () => null)).toMatchObject({
      homepage: "https://example.org/sdg/",
      licenses: [{name: "CC-BY-4.0", path: "https://spdx.org/licenses/CC-BY-4.0.html", title: "CC-BY-4.0"}],
      contributors: [{title: "Sở Tài chính", role: "publisher", email: "so@example.org"}]
    });
    const named = dataPackage(told({licence: {name: "Open Government", url: "https://example.org/l"}}), () => null);
    expect(named).toMatchObject({licenses: [{path: "https://example.org/l", title: "Open Government"}]});
    expect(JSON.stringify(named)).not.toContain('"name":"Open Government"');
  });

  it("stands in the archive, in the languages of the place", () => {
    expect(readme(told(open)).split("\n").slice(-5)).toEqual([
      "Giấy phép / Licence: CC-BY-4.0, https://spdx.org/licenses/CC-BY-4.0.html",
      "Đơn vị công bố / Publisher: Sở Tài chính",
      "Liên hệ / Contact: so@example.org",
      "Địa chỉ / Address: https://example.org/sdg/",
      ""
    ]);
    expect(readme(told({...open, languages: ["en"]}))).toContain("\nLicence: CC-BY-4.0, ");
  });

  it("stands in French in the archive of a place that speaks it alone", () => {
    const {en} = tables.place.words;
    expect(readme(told({...open, languages: ["fr"], words: {fr: en}}))).toContain("\nÉditeur\u00a0: Sở Tài chính\n");
  });

  it("is nowhere where the place does not say it", () => {
    const silent = told({licence: null, publisher: null, contact: null, address: null});
    const all = [JSON.stringify(catalogue(silent)), JSON.stringify(dataPackage(silent, () => null)), readme(silent)];
    for (const text of all)
      expect(text).not.toMatch(/dct:publisher|contactPoint|licen[cs]e"|contributors|homepage":"|Licence:/);
    // A room on the third floor is no address.
    expect(JSON.stringify(catalogue(told({contact: "phòng 3"})))).not.toContain("contactPoint");
  });
});

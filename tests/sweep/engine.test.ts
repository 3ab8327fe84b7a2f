import {languages} from "../place.js";
import {test} from "vitest";
import {expectSameNumbers} from "../pages/explore-this.js";
import {expectToRecover, failures} from "../pages/failures.js";
import {expectToRun} from "../pages/notebook-run.js";
import {published} from "../pages/published.js";
import {expectRedrawn} from "../pages/redrawn.js";
import {byTurns, isDrawn} from "../pages/sample.js";
import {pages, useSite} from "../pages/site.js";

const site = useSite();
const headlines = published("indicators").flatMap(({indicator, headline}) => (headline ? [indicator] : []));
const drawn = pages.filter((page) => isDrawn(page) && (page.indicator === null || headlines.includes(page.indicator)));

test.for(byTurns(drawn))("in /$path, what the browser draws after a reset is what the build drew", (page) =>
  expectRedrawn(site, page)
);

test.for(Object.values(failures).flatMap((failure) => languages.map((language) => ({failure, language}))))(
  "when $failure.what the page says so in '$language', keeps what it shows, and can try again",
  ({failure, language}) => expectToRecover(site, failure, language.code as "vi" | "en")
);

test.for(headlines)("“Explore this” of %s opens the very numbers of the chart", (indicator) =>
  expectSameNumbers(site, indicator)
);

test.for(pages.filter(({path}) => /^notebooks\/./.test(path) && path !== "notebooks/en/"))(
  "run in the browser, /$path says what it said when it was published",
  ({path}) => expectToRun(site, path)
);

import {samplePages} from "./sample.js";
import {useSite} from "./site.js";
import {visitPages} from "./visit.js";

// Every fifth one; the sweep visits every page.
visitPages(
  useSite(),
  samplePages.filter(({language}) => language === "vi").filter((_, i) => i % 5 === 0)
);

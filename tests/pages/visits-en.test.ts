import {samplePages} from "./sample.js";
import {useSite} from "./site.js";
import {visitPages} from "./visit.js";

// Every fifth one, others than in Vietnamese; the sweep visits every page.
visitPages(
  useSite(),
  samplePages.filter(({language}) => language === "en").filter((_, i) => i % 5 === 2)
);

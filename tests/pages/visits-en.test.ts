import {samplePages} from "./sample.js";
import {useSite} from "./site.js";
import {visitPages} from "./visit.js";

visitPages(
  useSite(),
  samplePages.filter(({language}) => language === "en")
);

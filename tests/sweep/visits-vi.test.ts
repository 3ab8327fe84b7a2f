import {pages, useSite} from "../pages/site.js";
import {visitPages} from "../pages/visit.js";

// Every page, with all that is looked at in the sample.
visitPages(
  useSite(),
  pages.filter(({language}) => language === "vi")
);

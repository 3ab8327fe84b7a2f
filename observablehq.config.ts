import {withNotebooks} from "./loaders/site/notebooks/notebook-markdown.js";
import {readLanguages} from "./loaders/read/place-languages.js";
import {sourceRoot} from "./loaders/site/framework.js";

// The analyses of a place are written in its languages.
const languages = await readLanguages({data: process.env.SITE_DATA ?? "data"});

// Framework reads the default export. Everything it would load from another host, or write in English, is off. It builds the
// shells of `src/pages/` and the notebooks; what surrounds and fills them is put in afterwards.
export default {
  root: process.env.SITE_ROOT ?? sourceRoot,
  output: process.env.SITE_OUTPUT ?? "dist",
  title: "",
  style: "style.css",
  globalStylesheets: [],
  search: false,
  pager: false,
  sidebar: false,
  // Without a list of its own, Framework reads every page anew for each page that it renders.
  pages: [],
  toc: false,
  footer: "",
  markdownIt: withNotebooks(languages),
  duckdb: {platforms: {mvp: false, eh: true}, extensions: {json: null, parquet: null}}
};

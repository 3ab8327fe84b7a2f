export default {
  root: "src",
  title: "T",
  globalStylesheets: [],
  search: false,
  pager: false,
  sidebar: false,
  toc: false,
  footer: "",
  duckdb: {platforms: {mvp: false, eh: true}, extensions: {json: null, parquet: null}}
};

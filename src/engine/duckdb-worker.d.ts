/** DuckDB's own worker, which listens once it is imported; the package has no types for it. */
declare module "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js";

/**
 * How every DuckDB of this project returns values. By default a decimal comes back unscaled (1.5 as "15") and a sum of
 * integers as a string; as doubles both are what they say.
 */
export const queryConfig = {castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true} as const;

/** The address of the program that DuckDB is told of; its worker fetches the program by itself. */
export const noProgram = "about:blank";

/** Statements run once after opening: without them a missing function makes the engine ask another host for it. */
export const engineSettings = [
  "SET autoload_known_extensions = false",
  "SET autoinstall_known_extensions = false"
] as const;

/**
 * Statements for an engine that runs what readers write: errors with their place, no file, no other host, and no way to
 * undo that. The last one must come last.
 */
export const lockedSettings = [
  ...engineSettings,
  "SET errors_as_json = true",
  "SET enable_external_access = false",
  "SET lock_configuration = true"
] as const;

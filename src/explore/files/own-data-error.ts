/** Why a file did not become a table. */
export class OwnDataError extends Error {
  readonly why: "kind" | "large" | "empty" | "damaged" | "stopped";

  constructor(why: OwnDataError["why"], detail = "") {
    super(detail || why);
    this.name = "OwnDataError";
    this.why = why;
  }
}

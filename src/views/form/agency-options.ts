import type {Language} from "../../model/language.js";
import type {Agency} from "../../plan/outline.js";
import {agencyName} from "../../wording/commitment.js";
import type {FilterOption} from "./filter-form.js";

/** Agencies as a field offers them, by name. */
export function agencyOptions(agencies: Iterable<Agency>, language: Language): readonly FilterOption[] {
  const {compare} = new Intl.Collator(language.tag);
  return [...agencies]
    .map((agency): FilterOption => [agency.agency, agencyName(agency, language)])
    .sort((a, b) => compare(a[1], b[1]));
}

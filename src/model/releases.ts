/** What became of a value: there was none, it is another, it is gone, or only what is said of it changed. */
export const valueKinds = ["new", "revised", "relabelled", "withdrawn"] as const;

export type ValueKind = (typeof valueKinds)[number];

/**
 * Why a status is another one, found by judging again: the rule of the method changed, only time passed, the milestone
 * itself changed, or the data did. `appeared` and `gone` are judgements that only one of the releases has.
 */
export const causes = ["rule", "time", "milestone", "data", "appeared", "gone"] as const;

export type Cause = (typeof causes)[number];

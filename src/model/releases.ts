/** What became of a value: there was none, it is another, it is gone, or only what is said of it changed. */
export const valueKinds = ["new", "revised", "relabelled", "withdrawn"] as const;

export type ValueKind = (typeof valueKinds)[number];

/**
 * What became of a status: one verdict became another, there is one where there was none, there is none any more, or it is still
 * without one and only what is said of that changed.
 */
export const statusKinds = ["verdict", "decided", "undecided", "unknown"] as const;

export type StatusKind = (typeof statusKinds)[number];

/**
 * Why a status is another one, found by judging again: the rule of the method changed, only time passed, the milestone
 * itself changed, or the data did. `appeared` and `gone` are judgements that only one of the releases has.
 */
export const causes = ["rule", "time", "milestone", "data", "appeared", "gone"] as const;

export type Cause = (typeof causes)[number];

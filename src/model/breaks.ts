/**
 * Why a series breaks: the area became another one, the poverty line or another methodology changed, values come from another source, the
 * source computed them anew from a year on, or they leap and the source does not say why.
 */
export const breakKinds = ["territory", "poverty_line", "methodology", "source", "revision", "unexplained"] as const;

export type BreakKind = (typeof breakKinds)[number];

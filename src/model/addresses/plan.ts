// Addresses of the plan's pages in Vietnamese; `addressIn` makes those of the other language.

import type {Edition} from "../language.js";

export const planPath = "/plan/";
export const goalsPath = "/goals/";
export const commitmentsPath = "/commitments/";
export const agenciesPath = "/agencies/";

/** A line of the plan's text. */
export function linePath(line: number): string {
  return `${planPath}#l${String(line)}`;
}

export function goalPath(goal: number): string {
  return `${goalsPath}${String(goal)}/`;
}

/** A target on its goal's page. */
export function targetPath(goal: number, target: string): string {
  return `${goalPath(goal)}#${targetAnchor(target)}`;
}

export function targetAnchor(target: string): string {
  return `t${target}`;
}

/** A commitment in the table of all; an address cannot carry a second `#`. */
export function commitmentPath(commitment: string): string {
  return `${commitmentsPath}#${commitmentAnchor(commitment)}`;
}

export function commitmentAnchor(commitment: string): string {
  return `c${commitment.replace("#", "-")}`;
}

export function agencyPath(agency: string): string {
  return `${agenciesPath}${agency}/`;
}

/** The calendar of an agency's due dates, one in each language; only that of the place's first language has no code in its name. */
export function calendarPath(agency: string, {code, prefix}: Pick<Edition, "code" | "prefix">): string {
  return `/data/calendar/${agency}${prefix === "" ? "" : `.${code}`}.ics`;
}

/**
 * Files of the picture of the plan, in Vietnamese: as a drawing, as an image for documents, and in the size that networks show beside
 * a link.
 */
export const planPictureFiles = {
  svg: "/picture/plan.svg",
  png: "/picture/plan.png",
  card: "/picture/card.png"
} as const;

/** The size that networks ask of the picture beside a link, in pixels. */
export const cardSize = {width: 1200, height: 630} as const;

/** Address of the picture of the plan that other sites frame, in Vietnamese; no indicator has this code. */
export const planEmbedPath = "/embed/plan/";

import {FileAttachment} from "observablehq:stdlib";

/**
 * The Arrow files that pages query, each by a static name as Framework requires. The method is called on the expression
 * itself: otherwise Framework guesses a reader from the extension and asks another host for it.
 */
export const tableFiles = {
  areas: () => FileAttachment("../data/areas.arrow").arrayBuffer(),
  breaks: () => FileAttachment("../data/breaks.arrow").arrayBuffer(),
  commitments: () => FileAttachment("../data/commitments.arrow").arrayBuffer(),
  indicators: () => FileAttachment("../data/indicators.arrow").arrayBuffer(),
  milestones: () => FileAttachment("../data/milestones.arrow").arrayBuffer(),
  observations: () => FileAttachment("../data/observations.arrow").arrayBuffer(),
  releases: () => FileAttachment("../data/releases.arrow").arrayBuffer(),
  series: () => FileAttachment("../data/series.arrow").arrayBuffer(),
  sources: () => FileAttachment("../data/sources.arrow").arrayBuffer()
} as const;

export type FileTable = keyof typeof tableFiles;

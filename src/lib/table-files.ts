import {FileAttachment} from "observablehq:stdlib";

/**
 * The Arrow file of every published table, each by a static name as Framework requires. The method is called on the expression
 * itself: otherwise Framework guesses a reader from the extension and asks another host for it.
 */
export const tableFiles = {
  agencies: () => FileAttachment("../data/agencies.arrow").arrayBuffer(),
  anomalies: () => FileAttachment("../data/anomalies.arrow").arrayBuffer(),
  archipelagos: () => FileAttachment("../data/archipelagos.arrow").arrayBuffer(),
  areas: () => FileAttachment("../data/areas.arrow").arrayBuffer(),
  assignments: () => FileAttachment("../data/assignments.arrow").arrayBuffer(),
  blocks: () => FileAttachment("../data/blocks.arrow").arrayBuffer(),
  breaks: () => FileAttachment("../data/breaks.arrow").arrayBuffer(),
  commitments: () => FileAttachment("../data/commitments.arrow").arrayBuffer(),
  coverage: () => FileAttachment("../data/coverage.arrow").arrayBuffer(),
  derived: () => FileAttachment("../data/derived.arrow").arrayBuffer(),
  derived_observations: () => FileAttachment("../data/derived_observations.arrow").arrayBuffer(),
  duties: () => FileAttachment("../data/duties.arrow").arrayBuffer(),
  goals: () => FileAttachment("../data/goals.arrow").arrayBuffer(),
  indicators: () => FileAttachment("../data/indicators.arrow").arrayBuffer(),
  milestones: () => FileAttachment("../data/milestones.arrow").arrayBuffer(),
  observations: () => FileAttachment("../data/observations.arrow").arrayBuffer(),
  plan_milestones: () => FileAttachment("../data/plan_milestones.arrow").arrayBuffer(),
  progress: () => FileAttachment("../data/progress.arrow").arrayBuffer(),
  provisions: () => FileAttachment("../data/provisions.arrow").arrayBuffer(),
  releases: () => FileAttachment("../data/releases.arrow").arrayBuffer(),
  series: () => FileAttachment("../data/series.arrow").arrayBuffer(),
  sources: () => FileAttachment("../data/sources.arrow").arrayBuffer(),
  targets: () => FileAttachment("../data/targets.arrow").arrayBuffer(),
  tasks: () => FileAttachment("../data/tasks.arrow").arrayBuffer(),
  tiles: () => FileAttachment("../data/tiles.arrow").arrayBuffer(),
  units: () => FileAttachment("../data/units.arrow").arrayBuffer()
} as const;

export type FileTable = keyof typeof tableFiles;

import {FileAttachment} from "observablehq:stdlib";
import {tableFiles} from "../lib/table-files.js";

/** The Arrow files of all published tables: those that charts query, and the others, which only analysts ask for. */
export const publishedFiles: Readonly<Record<string, () => Promise<ArrayBuffer>>> = {
  ...tableFiles,
  agencies: () => FileAttachment("../data/agencies.arrow").arrayBuffer(),
  anomalies: () => FileAttachment("../data/anomalies.arrow").arrayBuffer(),
  assignments: () => FileAttachment("../data/assignments.arrow").arrayBuffer(),
  blocks: () => FileAttachment("../data/blocks.arrow").arrayBuffer(),
  coverage: () => FileAttachment("../data/coverage.arrow").arrayBuffer(),
  derived: () => FileAttachment("../data/derived.arrow").arrayBuffer(),
  derived_observations: () => FileAttachment("../data/derived_observations.arrow").arrayBuffer(),
  duties: () => FileAttachment("../data/duties.arrow").arrayBuffer(),
  goals: () => FileAttachment("../data/goals.arrow").arrayBuffer(),
  plan_milestones: () => FileAttachment("../data/plan_milestones.arrow").arrayBuffer(),
  progress: () => FileAttachment("../data/progress.arrow").arrayBuffer(),
  provisions: () => FileAttachment("../data/provisions.arrow").arrayBuffer(),
  targets: () => FileAttachment("../data/targets.arrow").arrayBuffer(),
  tasks: () => FileAttachment("../data/tasks.arrow").arrayBuffer(),
  units: () => FileAttachment("../data/units.arrow").arrayBuffer()
};

import {counted} from "../../lib/counted.js";
import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {HeldFigures, DataMessages} from "../topics/data.js";

/** The sentences in English. */
export const en = (place: PlaceWords): DataMessages => ({
  data: "Open data",
  coverage: "Figures held",
  sources: "Sources",
  note: "Note",
  dataTitle: "Open data",
  dataLead: (tables, observations) =>
    `All figures and ${followed(place)} as ${String(tables)} tables, ${observations.toLocaleString("en-GB")} observations among them; the addresses of the files do not change.`,
  everything: "Download everything",
  archive: "Every table as CSV in one archive, with a readme",
  descriptions: "Descriptions for machines: Data Package, DCAT catalogue; each table has a CSVW file",
  otherFormats: "The observations as SDMX-CSV (QUALIFIER: GT more than, LT nearly, ABOUT about)",
  openSdg: "Each indicator in the layout of Open SDG, beginning at",
  tables: "Tables",
  table: "Table",
  contents: "What it holds",
  rows: "Rows",
  files: "Files",
  excel: "CSV for Excel",
  inParts: ({whole, workbook}) =>
    `The table has more than ${whole} rows, so there is no Arrow or JSON of all of it${workbook === null ? "" : `; a sheet of Excel holds no more than ${workbook} rows`}. The page of each indicator has Excel, CSV and Arrow of its own rows; of the Parquet file a program can fetch the rows of one indicator alone.`,
  byIndicator:
    "A workbook of each indicator stands on its page. In a workbook numbers are numbers whether a computer writes a decimal comma or point.",
  dictionary: "Dictionary",
  dictionaryNote: "What each column means. A blank cell has no value; it never means zero.",
  column: "Column",
  meaning: "Meaning",
  type: "Type",
  mayBeBlank: "may be blank",
  types: {
    text: "text",
    code: "code",
    int16: "whole number",
    int32: "whole number",
    float64: "number",
    bool: "1 or 0",
    codes: "list of codes",
    years: "list of years"
  },
  computed: "computed",
  oneOf: (values) => `one of: ${values}`,
  from: (reference) => `code of ${reference}`,
  key: (columns) => `A row is identified by: ${columns}`,
  howToRead: "Reading the figures rightly",
  reading: [
    "A line on a chart is one indicator, one area, one series, full years. Series are never joined, nor is a series across a break (column run).",
    "Where several sources or editions speak of the same year, the one shown is of the latest edition; of the same date, that of the more reliable source, then the firmer figure. The others stay beside it.",
    "Nothing is computed with figures of part of a year; preliminary figures and estimates are marked as such, and a derived figure is no firmer than its weakest input.",
    "A figure with a sign in the column qualifier is a bound, not a point: no difference, growth or rank is taken from it.",
    "Derived figures (table derived_observations) name the figures they were made from; none is computed across a break, a missing year or from part of a year, and a ratio made from a bound is one itself.",
    "In the CSV files a text that begins with a sign which spreadsheets run as a formula (= + - @) has an apostrophe put before it."
  ],
  changes: "Releases",
  sinceLast: "What has changed since the release before: every value, indicator, milestone and status",
  coverageTitle: "What this collection holds",
  coverageLead: (due, held, from, to) =>
    `To follow ${followed(place)} from ${String(from)} to ${String(to)} takes ${String(due)} figures, each of one indicator in one year; ${heldInWords(held)}.`,
  coverageWithoutPlan: (held, all) =>
    `This collection holds figures of ${String(held)} of ${counted(all, "indicator")}, by whole years or parts of them.`,
  coverageNote: `This page tells which figures this collection holds, not which agency has reported: nobody here knows what agencies have sent to each other. Nor does it tell results: an indicator with all its figures may still miss its milestone. A figure is needed from ${followed(place)}'s year on, for indicators that measure a target or stand in for it; a survey held every few years is needed only so often, as written beside the indicator.`,
  indicator: "Indicator",
  before: (year) => `Before ${String(year)}`,
  yearsWithFigure: (count) => (count === 0 ? "–" : `${String(count)} ${count === 1 ? "year" : "years"}`),
  states: {
    reported: "official",
    estimated: "preliminary or estimate",
    part_year: "part of the year only",
    missing: "not held",
    not_due: "not yet due",
    area_ended: `${place.home} no longer exists`
  },
  legend: "How to read it",
  dueMark: `bold frame: a figure is needed to follow ${followed(place)} and not held`,
  every: (years) => `every ${String(years)} years`,
  byAgency: "By lead agency",
  byAgencyNote:
    "Figures needed of the indicators whose target an agency leads, and what this collection holds of them; an indicator may have several agencies. The page of each agency shows every indicator and year.",
  agency: "Agency",
  due: "needed",
  byGoal: "Every indicator, by goal",
  goalNumber: (goal) => `Goal ${String(goal)}`,
  withoutGoal: "General background",
  goal: "Goal",
  figures: "Figures needed",
  figureStates: {open: "some years without a figure", complete: "complete", none: "none is needed"},
  filter: "Filter the indicators",
  all: "all",
  reset: "Clear the filter",
  showing: (shown, total) => `Showing ${String(shown)} of ${String(total)} indicators.`,
  noneLeft: "No indicator meets these conditions. Remove one of them.",
  sortBy: (column) => `Sort by ${column}`,
  ownReporting: "Figures to follow it by",
  ownReportingGrid: "Figures to follow it by, by indicator and year",
  ownReportingText: (due, held) =>
    `To follow the indicators of the targets that the agency leads takes ${String(due)} figures, each of one indicator in one year; ${heldInWords(held)}. What the agency has reported elsewhere may not be known here.`,
  sourcesTitle: "Sources",
  sourcesLead: (sources) =>
    `${String(sources)} sources by kind; every figure on this site points to one of the sources below.`,
  kinds: {
    statistical_table: "Statistical tables",
    yearbook: "Yearbooks",
    press: "Press",
    portal: "Portals of authorities",
    decision: "Decisions and resolutions",
    survey: "Surveys",
    aggregator: "Sites that gather what others tell",
    unstated: "Kind not stated"
  },
  usedFor: (values) => `${values.toLocaleString("en-GB")} ${values === 1 ? "figure" : "figures"}`,
  unused: "used for milestones, breaks or names only",
  conflicts: "Where sources disagree",
  conflictsNote: `Figures of ${place.name} for which several sources or editions say different things of the same year and series. None is left out. Shown is the one of a source that names its origin, then one said after the period was over, then the latest (a year alone counts as its end).`,
  year: "Year",
  shownValue: "Shown",
  alsoReported: "Also reported"
});

function heldInWords({all, partYear}: HeldFigures): string {
  const held = `this collection holds ${String(all)}`;
  return partYear === 0 ? held : `${held}, ${String(partYear)} of them for a part of the year only`;
}

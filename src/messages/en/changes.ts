import type {ChangesMessages} from "../topics/changes.js";

/** The sentences in English. */
export const en: ChangesMessages = {
  title: "What changed between releases",
  lead: (now, before) =>
    `How the release of ${now} differs from that of ${before}: values, milestones, indicators and statuses.`,
  first: "No earlier release to compare with",
  firstLead: (now) => `No release before ${now} has been kept, so there is nothing to compare with yet.`,
  firstNotice:
    "This page does not guess what an earlier release held: it compares with what was kept when it was made.",
  willReport: "From the next release on, this page tells:",
  willTellItems: [
    "values that are new, revised (the old and the new one) or withdrawn;",
    "indicators added, removed, or with another unit or better direction;",
    "milestones added, removed, or with another level;",
    "statuses that changed, and whether because of the data, the milestone, the time or the rule."
  ],
  held: (values, indicators, milestones, verdicts, unknown) =>
    `This release has ${values} values that are shown, ${indicators} indicators and ${milestones} milestones; the methods give ${verdicts} verdicts, and ${unknown} times cannot tell.`,
  nothing: "The two releases do not differ in anything that is compared.",
  summary: "In short",
  what: "What",
  elsewhere: "Other areas",
  count: "Number",
  values: "Values",
  valueKind: {new: "new", revised: "revised", relabelled: "same value, other status or source", withdrawn: "withdrawn"},
  kind: {new: "added", revised: "changed", withdrawn: "removed"},
  movedTo: "now kept with",
  statuses: "Statuses",
  statusKind: {
    verdict: "another verdict",
    decided: "a verdict now",
    undecided: "no verdict any more",
    unknown: "still no verdict, what is said of it changed"
  },
  statusesNote:
    "The reason is found by judging the old values again by today's rule, then at today's date, then against today's milestones: the step that changes the answer is the reason.",
  noStatuses: "No status has changed.",
  indicator: "Indicator",
  milestone: "Milestone",
  method: "Method",
  before: "Before",
  now: "Now",
  why: "Because",
  cause: {
    rule: "the rule changed",
    time: "time passed",
    milestone: "the milestone changed",
    data: "the data changed",
    appeared: "new in this release",
    gone: "no longer in this release"
  },
  rules: "Rules",
  ruleChanged: (method, before, now) => `${method}: version ${before} became ${now}`,
  valuesOf: (area) => `Values of ${area}`,
  noValues: (area) => `No value of ${area} has changed.`,
  year: "Year",
  series: "Series",
  change: "Change",
  none: "none",
  others: "Values of other areas",
  othersNote: "Counted by indicator; each value is in the file to download.",
  more: (shown, total) =>
    `The table has the first ${String(shown)} of ${String(total)} rows; all are in the file to download.`,
  download: (rows) => `Every value that changed (${String(rows)} rows)`,
  indicators: "Indicators",
  noIndicators: "No indicator was added, removed or changed.",
  changedColumns: (columns) => `changed: ${columns}`,
  columns: {
    name_vi: "name in Vietnamese",
    name_en: "name",
    unit: "unit",
    decimals: "decimals",
    direction: "better direction",
    measure_kind: "kind of measure"
  },
  milestones: "Milestones",
  noMilestones: "No milestone was added, removed or changed.",
  releases: "Releases",
  release: "Date",
  note: "What it brings",
  signed: "Signed by",
  reservations: "Reservations",
  digest: "Data digest",
  releaseOf: (date) => `Release of ${date}`,
  keptNote: "This page stays as that release published it, whatever became of the figures since.",
  latestChanges: "The latest release",
  keptReports: "Yearly reports published with this release",
  keptData: (digest) => `The data of this release; the SHA-256 of the file begins with ${digest}`,
  reportOfRelease: (year, date) => `Report of ${String(year)}, release of ${date}`,
  keptReportNote: (date, details) => `The report as it was published with the release of ${date} (${details}).`,
  latestReport: (year) => `The report of ${String(year)} by the latest release`,
  permanent: "Address to cite, which stays when later releases come:",
  earlierReleases: "As they were published before"
};

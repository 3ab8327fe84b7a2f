import type {NavigationMessages} from "../topics/navigation.js";

/** The sentences in English. */
export const en: NavigationMessages = {
  site: "Main pages",
  within: (section) => `Within ${section}`,
  overview: "Overview",
  goals: "Goals",
  indicators: "Indicators",
  allIndicators: "All indicators",
  methods: "Methods",
  methodsCompared: "Methods compared",
  compare: "Compare",
  compareYears: "Two years",
  compareAreas: "Areas",
  compareIndicators: "Two indicators",
  map: "Map",
  plan: "Plan",
  planText: "Full text",
  commitments: "Commitments",
  agencies: "Agencies",
  reporting: "Reports",
  reports: "Yearly report",
  explore: "Explore",
  notebooks: "Notebooks",
  data: "Data",
  downloads: "Downloads and dictionary",
  coverage: "Figures held",
  supply: "Where to fetch figures",
  reportingStatus: "Reporting status",
  sources: "Sources",
  changes: "Changes",
  explorer: "Explorer"
};

import {changesMessages} from "./changes.js";
import {commonMessages} from "./common.js";
import {areaMessages} from "./compare-areas.js";
import {relationMessages} from "./compare-indicators.js";
import {compareMessages} from "./compare.js";
import {dataMessages} from "./data.js";
import {derivedMessages} from "./derived.js";
import {dictionaryMessages} from "./dictionary.js";
import {downloadsMessages} from "./downloads.js";
import {evidenceMessages} from "./evidence.js";
import {exploreMessages} from "./explore.js";
import {figuresMessages} from "./figures.js";
import {findMessages} from "./find.js";
import {glossaryMessages} from "./glossary.js";
import {goalMessages} from "./goal.js";
import {groupMessages} from "./groups.js";
import {homeMessages} from "./home.js";
import {indicatorPageMessages} from "./indicator-page.js";
import {indicatorListMessages} from "./indicators.js";
import {inputMessages} from "./inputs.js";
import {mapMessages} from "./map.js";
import {methodsMessages} from "./methods.js";
import {navigationMessages} from "./navigation.js";
import {notebookMessages} from "./notebooks.js";
import {officeMessages} from "./office.js";
import {offlineMessages} from "./offline.js";
import {openDataMessages} from "./open-data.js";
import {ownFilesMessages} from "./own-files.js";
import {planLineMessages} from "./plan-lines.js";
import {planMessages} from "./plan.js";
import {programMessages} from "./programs.js";
import {progressMessages} from "./progress.js";
import {reminderMessages} from "./reminder.js";
import {reportFormMessages} from "./report-form.js";
import {reportMessages} from "./report.js";
import {resultMessages} from "./results.js";
import {reuseMessages} from "./reuse.js";
import {searchMessages} from "./search.js";
import {statusMessages} from "./status.js";
import {supplyMessages} from "./supply.js";
import {workingMessages} from "./working.js";
import type {Catalogue} from "./accessor.js";

/** Every catalogue by its topic, which is the name of its files. For what looks at them all: no page loads this. */
export const everyCatalogue: Readonly<Record<string, Pick<Catalogue<object>, "sentences">>> = {
  changes: changesMessages,
  common: commonMessages,
  "compare-areas": areaMessages,
  "compare-indicators": relationMessages,
  compare: compareMessages,
  data: dataMessages,
  derived: derivedMessages,
  dictionary: dictionaryMessages,
  downloads: downloadsMessages,
  evidence: evidenceMessages,
  explore: exploreMessages,
  figures: figuresMessages,
  find: findMessages,
  glossary: glossaryMessages,
  goal: goalMessages,
  groups: groupMessages,
  home: homeMessages,
  "indicator-page": indicatorPageMessages,
  indicators: indicatorListMessages,
  inputs: inputMessages,
  map: mapMessages,
  methods: methodsMessages,
  navigation: navigationMessages,
  notebooks: notebookMessages,
  office: officeMessages,
  offline: offlineMessages,
  "open-data": openDataMessages,
  "own-files": ownFilesMessages,
  "plan-lines": planLineMessages,
  plan: planMessages,
  programs: programMessages,
  progress: progressMessages,
  reminder: reminderMessages,
  "report-form": reportFormMessages,
  report: reportMessages,
  results: resultMessages,
  reuse: reuseMessages,
  search: searchMessages,
  status: statusMessages,
  supply: supplyMessages,
  working: workingMessages
};

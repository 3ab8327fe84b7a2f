import type {Ledger} from "../account.js";
import {readXml} from "./read-xml.js";

/** One observation of a data message. */
export interface Observation {
  readonly line: number;
  readonly time: string;
  readonly value: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Observations that share their dimensions and attributes. */
export interface Series {
  readonly line: number;
  readonly key: ReadonlyMap<string, string>;
  readonly observations: readonly Observation[];
}

/** Attributes of XML itself that say nothing of the data. */
const ofXml = /^(?:type|dataScope|structureRef|action|setID|validFromDate|validToDate|REPORTING_YEAR_START_DAY)$/;

/**
 * Reads a data message of SDMX-ML: structure-specific, where dimensions are attributes of XML, or generic, where they are
 * elements with an id and a value; with series or as a flat list of observations.
 */
export function readMessage(text: string, file: string, ledger: Ledger): readonly Series[] {
  const found: Series[] = [];
  const flat: Observation[] = [];
  let series: {line: number; key: Map<string, string>; observations: Observation[]} | null = null;
  let group: Map<string, string> | null = null;
  let observation: {line: number; attributes: Map<string, string>} | null = null;
  readXml(text, file, "rows", ledger, {
    open: (name, attributes, line) => {
      if (name === "Series") series = {line, key: plain(attributes), observations: []};
      else if (name === "Obs") observation = {line, attributes: plain(attributes)};
      else if (name === "Group") group = new Map();
      else if (group === null) {
        const into = observation?.attributes ?? series?.key;
        const value = attributes.get("value");
        if (name === "Value" && value !== undefined) into?.set(attributes.get("id") ?? "", value);
        else if (name === "ObsDimension" && value !== undefined)
          into?.set(attributes.get("id") ?? "TIME_PERIOD", value);
        else if (name === "ObsValue" && value !== undefined) into?.set("OBS_VALUE", value);
      }
    },
    close: (name) => {
      if (name === "Group") group = null;
      else if (name === "Obs" && observation) {
        const {TIME_PERIOD: time = "", OBS_VALUE: value = ""} = Object.fromEntries(observation.attributes);
        observation.attributes.delete("TIME_PERIOD");
        observation.attributes.delete("OBS_VALUE");
        (series?.observations ?? flat).push({line: observation.line, time, value, attributes: observation.attributes});
        observation = null;
      } else if (name === "Series" && series) {
        found.push(series);
        series = null;
      }
    }
  });
  // Each of a flat list has its dimensions itself.
  return [...found, ...flat.map((each) => ({line: each.line, key: each.attributes, observations: [{...each, attributes: new Map<string, string>()}]}))]; // prettier-ignore
}

function plain(attributes: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...attributes].filter(([name]) => !ofXml.test(name)));
}

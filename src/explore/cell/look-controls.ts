import {button, choice, element} from "../../lib/element.js";
import {arrangements, type ChartArrangement} from "../../model/explorer.js";
import {resultMessages} from "../../messages/results.js";
import type {ExplorerContext} from "./cell-view.js";
import {valueList} from "./value-field.js";
import {plainLook, readLines, withWish, writeLines, type ChartLook, type ReferenceLine} from "../chart/look.js";

/** The fields in which a reader wishes how a chart looks. */
export interface LookControls {
  readonly element: HTMLElement;
  /** Shows the wishes of the chart, and whether milestones can be asked for. */
  readonly write: (look: Partial<ChartLook> | undefined, hasMilestones: boolean) => void;
}

interface LookActions {
  readonly wished: (look: Partial<ChartLook> | null) => void;
  /** The milestones of the plan for what is drawn. */
  readonly milestones: () => Promise<readonly ReferenceLine[]>;
}

const texts = ["title", "xName", "yName", "xDomain", "yDomain", "lines"] as const;
const switches = ["zero", "log", "trend", "labels"] as const;

export function lookControls(explorer: ExplorerContext, actions: LookActions): LookControls {
  const {language, words: common, say} = explorer;
  const words = resultMessages(language);
  let look: Partial<ChartLook> = {};
  const wish = (change: Partial<ChartLook>) => actions.wished(withWish(look, change));
  const names = {
    title: words.chartTitle,
    xName: words.xName,
    yName: words.yName,
    xDomain: words.xDomain,
    yDomain: words.yDomain,
    lines: words.lines,
    zero: words.zero,
    log: words.log,
    trend: words.trend,
    labels: words.labels
  };
  const hints: Partial<Record<(typeof texts)[number], string>> = {
    xDomain: words.domainHint,
    yDomain: words.domainHint,
    lines: words.linesHint
  };
  const fields = texts.map((name) => {
    const field = element("input", {
      type: "text",
      autocomplete: "off",
      spellcheck: "false",
      ...(hints[name] === undefined ? {} : {title: hints[name], placeholder: hints[name]})
    });
    const label = element("label", {class: `look-${name}`}, element("span", {}, names[name]), field);
    const values = name === "title" ? valueList(field, explorer) : null;
    field.addEventListener("change", () => wish({[name]: field.value}));
    return {name, field, element: values ? element("div", {class: "with-values"}, label, values) : label};
  });
  const boxes = switches.map((name) => {
    const field = element("input", {type: "checkbox"});
    field.addEventListener("change", () => wish({[name]: field.checked}));
    return {name, field, label: element("label", {}, field, element("span", {}, names[name]))};
  });
  const arrange = choice(
    words.arrange,
    [["", common.automatic], ...arrangements.map((one) => [one, words.arrangements[one]] as const)],
    "",
    (value) => wish({arrange: value === "" ? null : (value as ChartArrangement)})
  );
  const milestones = button(words.milestones, () => void addMilestones());
  const addMilestones = async () => {
    const found = await actions.milestones();
    if (found.length === 0) {
      say(words.noMilestones);
      milestones.title = words.noMilestones;
      milestones.disabled = true;
      return;
    }
    const {lines} = readLines(look.lines ?? "");
    const known = new Set(lines.map((line) => writeLines([line])));
    wish({lines: writeLines([...lines, ...found.filter((line) => !known.has(writeLines([line])))])});
  };
  const made = element(
    "details",
    {class: "look"},
    element("summary", {}, words.look),
    element(
      "div",
      {class: "look-fields", role: "group", "aria-label": words.look},
      ...fields.slice(0, 5).map((one) => one.element),
      arrange,
      ...boxes.map(({label}) => label),
      fields[5]!.element,
      milestones
    )
  );
  return {
    element: made,
    write: (wished, hasMilestones) => {
      look = wished ?? {};
      const whole = {...plainLook, ...look};
      for (const {name, field} of fields)
        if (document.activeElement !== field || field.value === "") field.value = whole[name];
      for (const {name, field} of boxes) field.checked = whole[name];
      arrange.querySelector("select")!.value = whole.arrange ?? "";
      milestones.hidden = !hasMilestones;
    }
  };
}

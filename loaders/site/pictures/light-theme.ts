import {readFile} from "node:fs/promises";
import {join} from "node:path";
import postcss from "postcss";
import type {LightTheme} from "../../../src/views/status/plan-drawing.js";
import {sourceRoot} from "../framework.js";

/** What begins the selectors of everything that marks are drawn with. */
const markSelector = /^:is\(\.sign, \.shape\) (?<name>\.[\w-]+)$/;

/**
 * The site's light colours, read from its style sheets, for pictures that are drawn without a browser.
 * @throws Error when a name is asked for that the theme does not have
 */
export async function lightTheme(root = sourceRoot): Promise<LightTheme> {
  const sheet = async (name: string) => postcss.parse(await readFile(join(root, "styles", name), "utf8"));
  const names = new Map<string, string>();
  const goals = new Map<string, ReadonlyMap<string, string>>();
  for (const node of (await sheet("theme.css")).nodes) {
    if (node.type !== "rule") continue;
    const goal = /^\[data-un-goal="(?<un>\d+)"\]$/.exec(node.selector)?.groups?.un;
    const own = new Map<string, string>();
    node.walkDecls(({prop, value}) => void own.set(prop, value));
    if (goal !== undefined) goals.set(goal, own);
    if (node.selector === ":root") for (const [name, value] of own) names.set(name, value);
  }
  const colour = (name: string): string => {
    const value = names.get(name);
    if (value === undefined) throw new Error(`no ${name} in the theme`);
    return value;
  };
  const resolved = (text: string) => text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colour(name));
  const marks = (await sheet("status.css")).nodes.flatMap((node) => {
    if (node.type !== "rule") return [];
    const name = markSelector.exec(node.selector)?.groups?.name ?? /^\.tone-\w+$/.exec(node.selector)?.[0];
    return name === undefined ? [] : [`${name}{${resolved(node.nodes.map(String).join(";"))}}`];
  });
  return {
    colour,
    goal: (un) => {
      const own = goals.get(String(un));
      return {ground: own?.get("--goal") ?? colour("--muted"), words: own?.get("--on-goal") ?? colour("--paper")};
    },
    marks: marks.join("")
  };
}

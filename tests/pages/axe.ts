import axe, {type RunOptions} from "axe-core";
import type {Page} from "playwright-core";
import {readContrasts} from "./contrast.js";

/**
 * What axe finds wrong in a page, one line for each element; the smallest size of targets is checked too.
 * axe runs in the page itself and gives errors alone back: the wrapper for Playwright sends every element that passes between
 * the processes, which takes more than twice as long.
 * @param options rules to run or to leave out, by default all
 * @param deciding whether contrasts that axe leaves open are decided too
 */
export async function violations(page: Page, options: RunOptions = {}, deciding = false): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  if (deciding && !(await page.evaluate(() => "contrastReader" in globalThis))) await readContrasts(page);
  const rules = options.runOnly === undefined ? {"target-size": {enabled: true}, ...options.rules} : {};
  const resultTypes: NonNullable<RunOptions["resultTypes"]> = deciding ? ["violations", "incomplete"] : ["violations"];
  return page.evaluate(
    async ({decide, chosen}) => {
      const inPage = (globalThis as typeof globalThis & {axe: {run: typeof axe.run}}).axe;
      const {violations: found, incomplete} = await inPage.run(document, {...chosen, elementRef: decide});
      const wrong = found.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(" ")}`));
      if (!decide) return wrong;
      const open = incomplete.filter(({id}) => id === "color-contrast").flatMap(({nodes}) => nodes);
      const poor = open.flatMap(({element, target}) => {
        const contrast = globalThis.contrastReader!.worst(element!);
        if (contrast === null || contrast.ratio >= contrast.asked) return [];
        return [`color-contrast: ${target.join(" ")} ${contrast.ratio.toFixed(2)} (${contrast.colours})`];
      });
      return [...wrong, ...poor];
    },
    {decide: deciding, chosen: {...options, rules, resultTypes} satisfies RunOptions}
  );
}

import axe, {type RunOptions} from "axe-core";
import type {Page} from "playwright-core";

/**
 * What axe finds wrong in a page, one line for each element; the smallest size of targets is checked too.
 * axe runs in the page itself and gives errors alone back: the wrapper for Playwright sends every element that passes between
 * the processes, which takes more than twice as long.
 * @param options rules to run or to leave out, by default all
 */
export async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const rules = options.runOnly === undefined ? {"target-size": {enabled: true}, ...options.rules} : {};
  return page.evaluate(
    async (chosen) => {
      const inPage = (globalThis as typeof globalThis & {axe: {run: typeof axe.run}}).axe;
      const {violations: found} = await inPage.run(document, chosen);
      return found.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(" ")}`));
    },
    {...options, rules, resultTypes: ["violations"]} satisfies RunOptions
  );
}

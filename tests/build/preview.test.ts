import {readFile} from "node:fs/promises";
import {request} from "node:http";
import {chromium, type Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {fontFiles} from "../../src/views/shell/fonts.js";
import {browserArguments, findChromium} from "../pages/chromium.js";
import {Preview} from "../site/preview.js";
import {RepositoryCopy, run} from "../site/repository.js";
import {sweep} from "../sweep.js";
import {edit} from "./edit.js";
import {makeSmall} from "./small-copy.js";

const cells = "data/observations/forest_cover.csv";
const row = "forest_cover,VN-72,2015,year,,39.1,";
const address = "/indicators/forest_cover/";

describe("the preview", () => {
  let copy: RepositoryCopy;
  let preview: Preview;
  let browser: Browser;

  beforeAll(async () => {
    copy = await RepositoryCopy.make("preview");
    await makeSmall(copy);
    preview = await Preview.start(copy.folder);
    browser = await chromium.launch({executablePath: findChromium(), args: [...browserArguments]});
  });

  afterAll(async () => {
    await browser.close();
    preview.kill();
    await copy.remove();
  });

  /** Changes a file and waits until the site stands differently, well or badly. */
  const change = async (file: string, before: string, after: string) => {
    const {version, errors} = await preview.standing(() => true);
    await edit(copy.path(file), before, after);
    return preview.standing((now) => now.version !== version || now.errors.length !== errors.length);
  };

  test("serves pages, notebooks and files at their published addresses", async () => {
    expect(await preview.page(address)).toContain("2015: 39,1%");
    // As published: what its cells show is there without a program.
    expect(await preview.page("/notebooks/en/growth-and-exports/")).toContain("data-built");
    expect((await fetch(`${preview.origin}/data/observations.arrow`)).status).toBe(200);
    expect(await preview.page("/embed/forest_cover/")).toContain("<figure");
    const missing = await fetch(`${preview.origin}/no-such-page/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('href="/indicators/"');
  });

  test("leads from an address without its last slash to the page, as hosts do", async () => {
    const {url, ok} = await fetch(`${preview.origin}/goals/3?x=1`);
    expect([url, ok]).toEqual([`${preview.origin}/goals/3/?x=1`, true]);
  });

  test("has the fonts that pages ask for, and nothing beside the site's own files", async () => {
    for (const file of Object.values(fontFiles)) {
      const response = await fetch(preview.origin + file);
      expect(response.status, file).toBe(200);
      expect(response.headers.get("content-type")).toBe("font/woff2");
    }
    for (const path of ["/_preview/styles/..%2f..%2fpackage.json", "/fonts/..%2fstyle.css", "/package.json"]) {
      expect((await fetch(preview.origin + path)).status, path).toBe(404);
    }
  });

  test("answers under its own name alone, so that no other site can read it", async () => {
    const {port} = new URL(preview.origin);
    const statusFor = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        request({host: "127.0.0.1", port, headers: {host}}, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", reject)
          .end();
      });
    expect(await statusFor(`evil.example:${port}`)).toBe(403);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
  });

  test("shows a saved number", async () => {
    expect((await change(cells, row, row.replace("39.1", "38.4"))).errors).toEqual([]);
    expect(await preview.page(address)).toContain("2015: 38,4%");
  });

  test("shows a saved sentence, component and style", async () => {
    await change("src/messages/vi/common.ts", 'skipToContent: "', 'skipToContent: "NEW ');
    expect(await preview.page(address)).toContain("NEW ");
    await change("src/views/indicator/page.ts", '<h2 id="milestones">', '<h2 id="milestones" data-edited="page">');
    expect(await preview.page(address)).toContain('data-edited="page"');
    await change("src/style.css", "/* Later files", "/* edited; later files");
    expect(await preview.page("/_preview/styles/style.css")).toContain("/* edited;");
  });

  test("shows a saved notebook", async () => {
    await change("src/notebooks/growth-and-exports.md", "\n# ", "\n# Sửa: ");
    expect(await preview.page("/notebooks/growth-and-exports/")).toContain("Sửa: ");
  });

  test("lays what is wrong over the page in the reader's language, and takes it away when it is mended", async () => {
    const page = await browser.newPage();
    await page.goto(preview.origin + address);
    const good = row.replace("39.1", "38.4");
    const {errors} = await change(cells, good, row.replace("39.1", "thirty"));
    expect(errors).toHaveLength(1);
    const alert = page.getByRole("alert");
    await alert.getByText("forest_cover.csv").waitFor();
    const line =
      (await readFile(copy.path(cells), "utf8")).split("\n").findIndex((text) => text.includes("thirty")) + 1;
    expect(await alert.textContent()).toMatch(
      new RegExp(`forest_cover\\.csv, dòng ${String(line)}, cột value: có "thirty"; cần .+\\. Hãy sửa`)
    );
    // Beneath it is the page as it was last good, also where it is loaded anew.
    expect(await page.getByRole("heading", {level: 1}).textContent()).not.toBe("");
    expect(await preview.page(address)).toContain("2015: 38,4%");
    await change(cells, row.replace("39.1", "thirty"), row.replace("39.1", "37.7"));
    await page.getByText("2015: 37,7%").first().waitFor();
    expect(await alert.count()).toBe(0);
    await page.close();
  });

  test("keeps the last good state where the program itself is broken", async () => {
    const {errors} = await change(
      "src/views/indicator/page.ts",
      "export function indicatorPage(",
      "export functio indicatorPage("
    );
    expect(errors[0]?.text.en).toContain("src/views/indicator/page.ts");
    expect(await preview.page(address)).toContain("2015: 37,7%");
    await change("src/views/indicator/page.ts", "export functio indicatorPage(", "export function indicatorPage(");
    expect(await preview.page(address)).toContain("2015: 37,7%");
  });

  test("says what is wrong with its options, and which port is taken", async () => {
    const start = (...args: string[]) =>
      run([process.execPath, "--import", "tsx", "loaders/cli/preview.ts", "--no-open", ...args], {cwd: copy.folder});
    const {port} = new URL(preview.origin);
    const taken = await start("--port", port, "--lang", "en");
    expect([taken.code, taken.stderr]).toEqual([1, `port ${port} is in use; name another with --port\n`]);
    // A command takes seconds to start; the others that it refuses are asked for in the sweep.
    if (!sweep) return;
    const unknown = await start("--ports", "3000");
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("--ports")]);
    const beyond = await start("--port", "65536");
    expect([beyond.code, beyond.stderr]).toEqual([
      2,
      expect.stringMatching(/^--port: có “65536”[^]*cách dùng: npm start/)
    ]);
  });

  test("stops when it is asked to", async () => {
    expect(await preview.stop()).toBe(0);
    await expect(preview.page(address)).rejects.toThrow("fetch failed");
  });
});

import {expect, inject, test} from "vitest";
import {soundness} from "./page-checks.js";
import {useSite} from "./site.js";

const site = useSite();

test.for(["atRoot", "belowPath"] as const)(
  "%s an address that does not exist is answered with the page that says so and leads home",
  async (place) => {
    const {page} = await site.open("nowhere/at/all", {site: inject(place), tolerate: /404/});
    expect(await page.locator("h1").textContent()).toBe("Không tìm thấy trang");
    expect(await soundness(page)).toMatchObject({styled: true});
    await page.locator("main a").first().click();
    await page.waitForURL(inject(place));
  }
);

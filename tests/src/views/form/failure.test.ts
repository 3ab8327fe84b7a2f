// @vitest-environment jsdom
import {afterEach, expect, test, vi} from "vitest";
import {sayFailed} from "../../../../src/views/form/failure.js";

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = "";
});

/** A page of one edition, on a site that answers with another or the same. */
function pageOf(edition: string, answered: () => Promise<Response>): HTMLElement {
  document.head.innerHTML = `<meta name="data-version" content="${edition}"><meta name="newer-edition" content="Đã có phiên bản mới." data-reload="Tải lại">`;
  document.body.innerHTML = `<p role="status" data-failed="Không tải được." data-retry="Thử lại"></p>`;
  vi.stubGlobal("fetch", answered);
  return document.querySelector("p")!;
}

const answer = (edition: string) => () =>
  Promise.resolve(new Response(`<html><head><meta name="data-version" content="${edition}" /></head>`));

test("a page that is older than the site offers to load it anew", async () => {
  const status = pageOf("0a", answer("0b"));
  sayFailed(status, () => undefined);
  await vi.waitFor(() => expect(status.textContent).toBe("Đã có phiên bản mới. Tải lại"));
});

test.for([
  ["of the same edition", answer("0a")],
  ["that does not answer", () => Promise.reject(new TypeError("offline"))],
  ["that answers with something else", () => Promise.resolve(new Response("<html>404</html>", {status: 404}))]
] as const)("a page on a site %s tries again", async ([, answered]) => {
  const status = pageOf("0a", answered);
  sayFailed(status, () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(status.textContent).toBe("Không tải được. Thử lại");
});

test("a newer edition takes no place of what was said since", async () => {
  const status = pageOf("0a", answer("0b"));
  sayFailed(status, () => undefined);
  status.textContent = "Đã xong";
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(status.textContent).toBe("Đã xong");
});

test("a failure is said in the words of its place, and can be tried again", () => {
  document.body.innerHTML = `<p role="status" data-failed="Không tải được." data-retry="Thử lại">đang tải</p>`;
  const status = document.querySelector("p")!;
  let tries = 0;
  sayFailed(status, () => tries++);
  expect(status.textContent).toBe("Không tải được. Thử lại");
  expect(status.classList.contains("failed")).toBe(true);
  status.querySelector("button")!.click();
  expect(tries).toBe(1);
  sayFailed(status, () => undefined, {failed: "No table.", retry: "Try again"});
  expect(status.textContent).toBe("No table. Try again");
  expect(status.querySelectorAll("button")).toHaveLength(1);
});

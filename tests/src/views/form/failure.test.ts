// @vitest-environment jsdom
import {expect, test} from "vitest";
import {sayFailed} from "../../../../src/views/form/failure.js";

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

import {en, languageOf, vi} from "../../../place.js";
import {beforeAll, describe, expect, it} from "vitest";
import {planEmbedFiles} from "../../../../loaders/site/embeds.js";
import {evidenceResults, methodIds, statuses} from "../../../../src/model/assessment.js";
import {verdicts} from "../../../../src/plan/judgement.js";
import {commitmentsByGoal, outlinePlan, type PlanOutline} from "../../../../src/plan/outline.js";
import {commitmentState, stateSign} from "../../../../src/views/status/commitment-state.js";
import {evidenceSign} from "../../../../src/views/status/evidence.js";
import {planPicture} from "../../../../src/views/status/plan-picture.js";
import {statusMark} from "../../../../src/views/status/status.js";
import {repositoryTables} from "../../../repository-tables.js";

// One set of marks on every page: a reader who learned it on the overview reads it everywhere.

/** The drawing inside of the first svg of some markup. */
const drawingIn = (text: string): string =>
  /<svg[^>]*>(?<drawing>.*?)<\/svg\s*>/s.exec(text)?.groups?.drawing ?? expect.fail(`no drawing in ${text}`);
const isSquare = (drawing: string): boolean => /^<rect [^>]*fill="currentColor"/.test(drawing);
const isDiamond = (drawing: string): boolean => drawing.startsWith('<path d="M8 1.2L14.8 8');

let outline: PlanOutline;

beforeAll(async () => {
  outline = outlinePlan(await repositoryTables(), "VN-72", 2026);
});

describe("marks", () => {
  it.each(verdicts)("draws the verdict %s as a sign in a filled square, and nothing else so", (verdict) => {
    expect(isSquare(drawingIn(statusMark(verdict, en).text))).toBe(true);
    expect(drawingIn(stateSign(verdict).text)).toBe(drawingIn(statusMark(verdict, en).text));
  });

  it.each(evidenceResults)("draws the evidence %s in a diamond that is no verdict's colour", (result) => {
    const sign = evidenceSign(result).text;
    expect(isDiamond(drawingIn(sign))).toBe(true);
    expect(sign).toContain("tone-evidence");
  });

  it("leaves square and diamond to the two accounts", () => {
    const others = methodIds.filter((method) => method !== "plan").flatMap((method) => [...statuses[method]]);
    expect(others.length).toBeGreaterThan(0);
    for (const status of [...others, "unknown", "not_set", "insufficient_data", "no_indicator", "better", "same"]) {
      const drawing = drawingIn(statusMark(status, en).text);
      expect(isSquare(drawing) || isDiamond(drawing), status).toBe(false);
    }
  });

  it("never lets two meanings differ by colour alone", () => {
    const now = verdicts.filter((verdict) => !/^(?:was|had)_/.test(verdict));
    const drawings = [
      ...[...now, "unknown", "not_set", "insufficient_data", "no_indicator"].map((state) =>
        drawingIn(statusMark(state, en).text)
      ),
      ...evidenceResults.map((result) => drawingIn(evidenceSign(result).text))
    ];
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it.each(["vi", "en"] as const)(
    "are those of the tables in the picture of the plan and in its frame (%s)",
    (language) => {
      const picture = planPicture(commitmentsByGoal(outline), languageOf(language)).text;
      const frame = [...planEmbedFiles(outline, {asOf: "2026-01-01", languages: [vi, en]}, "style.css").values()].join(
        ""
      );
      const marks = [...picture.matchAll(/<symbol id="mark-([\w-]+)"[^>]*><g class="shape">(.*?)<\/g><\/symbol>/gs)];
      expect(marks.length).toBeGreaterThan(4);
      for (const [, id, drawing] of marks) {
        const evidence = evidenceResults.find((result) => id === `evidence-${result}`);
        const elsewhere =
          evidence === undefined
            ? commitmentState(
                outline.commitments.find(({judgement}) => judgement.state === id)!.judgement,
                languageOf(language)
              )
            : evidenceSign(evidence);
        expect(drawing).toBe(drawingIn(elsewhere.text));
        expect(frame).toContain(drawing);
      }
    }
  );
});

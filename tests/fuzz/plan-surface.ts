import {readPlan} from "../../loaders/plan/read.js";
import {madeVocabulary} from "../loaders/plan/made.js";
import {seedText} from "../loaders/plan/seed.js";
import {mutated} from "./random.js";
import {demand, ofText, surface} from "./surface.js";

/** The head of the plan, and a goal of it: as much as a reading of a millisecond takes. */
function planParts(): readonly string[] {
  const lines = seedText.split("\n");
  const appendix = lines.findIndex((line) => line.trim() === "PHỤ LỤC");
  const goals = lines.flatMap((line, i) => (i > appendix && /^\s*Mục tiêu \d+ ?[.:]/u.test(line) ? [i] : []));
  return goals.map((from, i) =>
    [
      ...lines.slice(appendix, appendix + 3),
      ...lines.slice(from, Math.min(goals[i + 1] ?? lines.length, from + 40))
    ].join("\n")
  );
}
const parts = planParts();

export const plan = surface<string>({
  name: "plan",
  limit: 5,
  make: (random) => mutated(random.of(parts), random),
  hold: (text) => {
    const {tables, lines, problems} = readPlan(text, "plan.txt", madeVocabulary);
    const unique = (name: string, ids: readonly unknown[]) =>
      demand(new Set(ids).size === ids.length, `${name} has an identifier twice: ${ids.join(" ")}`);
    const goals = new Set(tables.goals.map(({goal}) => goal));
    const targets = new Set(tables.targets.map(({target}) => target));
    const blocks = new Set(tables.blocks.map(({block}) => block));
    const tasks = new Set(tables.tasks.map(({task}) => task));
    unique(
      "goals",
      tables.goals.map(({goal}) => goal)
    );
    unique(
      "targets",
      tables.targets.map(({target}) => target)
    );
    unique(
      "blocks",
      tables.blocks.map(({block}) => block)
    );
    unique(
      "tasks",
      tables.tasks.map(({task}) => task)
    );
    unique(
      "commitments",
      tables.commitments.map(({commitment}) => commitment)
    );
    for (const {goal, target} of tables.targets) demand(goals.has(goal), `target ${target} of a goal that is none`);
    for (const {block, target} of tables.blocks) demand(targets.has(target), `block ${block} of a target that is none`);
    for (const {block, task} of tables.tasks) demand(blocks.has(block), `task ${task} of a block that is none`);
    for (const {block} of tables.assignments) demand(blocks.has(block), `an assignment to ${block}, which is none`);
    for (const {commitment, target, task, quote_vi, line, value} of tables.commitments) {
      demand(targets.has(target), `${commitment} of a target that is none`);
      demand(task === null || tasks.has(task), `${commitment} of a task that is none`);
      // A sentence goes on below where its line was broken.
      const said = lines
        .slice(line - 1, line + 20)
        .map(({text: one}) => one)
        .join(" ");
      demand(said.includes(quote_vi), `${commitment} quotes what its line does not say: ${quote_vi}`);
      demand(value === null || Number.isFinite(value), `${commitment} has no number`);
      // An independent reader of the same words: the figures of the value stand in the quotation.
      // That everybody is meant is said in words: a hundred per cent.
      if (value !== null && value >= 10 && value !== 100)
        demand(
          quote_vi.replaceAll(/\D/g, "").includes(String(value).replaceAll(/\D/g, "").replace(/0+$/, "")),
          `${commitment} has ${String(value)} of “${quote_vi}”`
        );
    }
    for (const {line} of problems)
      demand(
        line === null || (line >= 1 && line <= text.split(/\r\n|\r|\n/).length + 1),
        `a problem on line ${String(line)}`
      );
  },
  ...ofText
});

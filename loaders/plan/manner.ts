import type {Entry} from "./entry.js";

/**
 * How a document says who is responsible: after the tasks, as most do, before them, once for a goal after all of its targets, or
 * not at all. It is one for a whole document, so that a line that was lost is missed and not made up for by another manner.
 */
export interface Manner {
  readonly responsibility: "after" | "before" | "goal_end" | "none";
  /** Whether targets are numbered "3.1." alone. */
  readonly bareTargets: boolean;
  /** Whether the document has no tasks: then agencies are responsible for targets. */
  readonly taskless: boolean;
}

/** What stands under one heading: whether tasks, whether a responsibility, and which of the two comes first. */
interface Under {
  readonly goal: boolean;
  readonly targets: number;
  tasks: number;
  roles: number;
  roleFirst: boolean;
}

/** Finds how a document says who is responsible, and how it numbers its targets. */
export function mannerOf(entries: readonly Entry[]): Manner {
  const bareTargets = !entries.some(({read}) => read.kind === "target");
  const sections: Under[] = [];
  const goals: Under[][] = [];
  for (const {read} of entries) {
    const {kind} = read;
    const isTarget = kind === "target" || (kind === "bare_target" && bareTargets);
    if (kind === "goal") goals.push([]);
    const open = (goal: boolean): void => {
      const under: Under = {goal, targets: isTarget ? 1 : 0, tasks: 0, roles: 0, roleFirst: false};
      sections.push(under);
      goals.at(-1)?.push(under);
    };
    if (kind === "goal" || isTarget || kind === "part") open(kind === "goal");
    const under = sections.at(-1);
    if (under === undefined) continue;
    if (kind === "lead" || kind === "cooperation" || kind === "responsible") {
      if (under.roles === 0 && under.tasks === 0) under.roleFirst = true;
      under.roles += 1;
    } else if (kind === "row") {
      under.tasks += read.items.length;
      under.roles += read.lead === "" ? 0 : 1;
    } else if (kind === "bullet" || kind === "paragraph" || (kind === "bare_target" && !isTarget)) under.tasks += 1;
  }
  const led = sections.filter(({roles}) => roles > 0);
  const before = led.filter(({roleFirst, goal}) => roleFirst && !goal).length;
  const after = led.filter(({roleFirst}) => !roleFirst).length;
  const taskless = sections.every(({tasks, goal}) => goal || tasks === 0);
  const responsibility =
    led.length === 0 ? "none" : goalsEndWithIt(goals) ? "goal_end" : before > after ? "before" : "after";
  return {responsibility, bareTargets, taskless};
}

/** Whether at least two goals have several targets, and every such goal names the responsible after its last target alone. */
function goalsEndWithIt(goals: readonly (readonly Under[])[]): boolean {
  const several = goals.filter((goal) => goal.filter(({targets}) => targets > 0).length > 1);
  return (
    several.length > 1 &&
    several.every((goal) => {
      const last = goal.at(-1)!;
      return last.roles > 0 && !last.roleFirst && goal.slice(0, -1).every(({roles}) => roles === 0);
    })
  );
}

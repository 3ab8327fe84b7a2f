/** The words of the lines of a plan that a place keeps as tables, as a text of it would have them. */
export interface PlanLineMessages {
  readonly goal: (goal: number, name: string) => string;
  readonly target: (target: string, text: string) => string;
  /** Who leads a block of tasks, as a list. */
  readonly lead: (agencies: string) => string;
  readonly cooperation: (agencies: string) => string;
}

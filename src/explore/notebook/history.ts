/** The states that something went through, with a place among them. */
export interface History<State> {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
}

/** Steps that can be taken back. */
const most = 200;

export const begin = <State>(now: State): History<State> => ({past: [], now, future: []});

/** Goes on to a new state. Where it continues the last change, as letters of one word do, both are one step. */
export function advance<State>({past, now}: History<State>, next: State, continues: boolean): History<State> {
  return {past: continues && past.length > 0 ? past : [...past, now].slice(-most), now: next, future: []};
}

export function undo<State>({past, now, future}: History<State>): History<State> {
  const before = past.at(-1);
  return before === undefined ? {past, now, future} : {past: past.slice(0, -1), now: before, future: [now, ...future]};
}

export function redo<State>({past, now, future}: History<State>): History<State> {
  const [next, ...rest] = future;
  return next === undefined ? {past, now, future} : {past: [...past, now], now: next, future: rest};
}

import type {Query, ResultRow, RunQuery} from "./query.js";

/**
 * An engine that answers a statement it has answered before from memory, for tables that never change. The answer asked
 * for longest ago is forgotten first; a failure is not kept.
 * @param capacity how many answers are kept
 */
export function remembered(run: RunQuery, capacity = 64): RunQuery {
  const answers = new Map<string, Promise<readonly ResultRow[]>>();
  return (query: Query) => {
    const key = JSON.stringify([query.sql, query.parameters]);
    const known = answers.get(key);
    const answer = known ?? run(query);
    // Put in anew, it is the last to be forgotten.
    answers.delete(key);
    answers.set(key, answer);
    if (known === undefined) {
      answer.catch(() => {
        if (answers.get(key) === answer) answers.delete(key);
      });
      const oldest = answers.keys().next().value;
      if (answers.size > capacity && oldest !== undefined) answers.delete(oldest);
    }
    return answer;
  };
}

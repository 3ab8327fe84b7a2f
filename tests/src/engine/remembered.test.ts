import {describe, expect, it} from "vitest";
import type {Query, RunQuery} from "../../../src/engine/query.js";
import {remembered} from "../../../src/engine/remembered.js";

function counting(): {readonly run: RunQuery; readonly asked: Query[]} {
  const asked: Query[] = [];
  return {
    asked,
    run: (query) => {
      asked.push(query);
      return query.sql === "bad" ? Promise.reject(new Error("bad")) : Promise.resolve([{n: asked.length}]);
    }
  };
}

const of = (sql: string, ...parameters: readonly number[]): Query => ({sql, parameters});

describe("remembered(run)", () => {
  it("asks once for the same statement with the same parameters", async () => {
    const {run, asked} = counting();
    const quick = remembered(run);
    const [a, b] = await Promise.all([quick(of("a", 1)), quick(of("a", 1))]);
    expect(a).toBe(b);
    expect(await quick(of("a", 2))).not.toBe(a);
    expect(asked).toHaveLength(2);
  });

  it("asks again after a failure", async () => {
    const {run, asked} = counting();
    const quick = remembered(run);
    await expect(quick(of("bad"))).rejects.toThrow("bad");
    await expect(quick(of("bad"))).rejects.toThrow("bad");
    expect(asked).toHaveLength(2);
  });

  it("forgets what was asked for longest ago", async () => {
    const {run, asked} = counting();
    const quick = remembered(run, 2);
    for (const sql of ["a", "b", "a", "c", "a"]) await quick(of(sql));
    expect(asked.map(({sql}) => sql)).toEqual(["a", "b", "c"]);
    await quick(of("b"));
    expect(asked).toHaveLength(4);
  });
});

import {beforeAll, describe, expect, it} from "vitest";
import {dutiesOf} from "../../../src/plan/duties.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import {repositoryTables} from "../../repository-tables.js";

let tables: TableRows;

beforeAll(async () => {
  tables = await repositoryTables();
}, 60_000);

describe("dutiesOf(tables, agency)", () => {
  const owedBy = (id: string) => {
    const agency = tables.agencies.find((row) => row.agency === id)!;
    return dutiesOf(tables, agency).map(({duty, group}) => [duty.due_day, duty.due_month, group?.agency ?? null]);
  };

  it("gives a department what its group owes, but not who collects the reports", () => {
    expect(owedBy("so_y_te")).toContainEqual([20, 11, "so_ban_nganh"]);
    expect(owedBy("so_ke_hoach_va_dau_tu")).toEqual([[5, 12, null]]);
    expect(owedBy("so_ban_nganh")).toContainEqual([20, 11, null]);
    expect(owedBy("toa_an_nhan_dan_tinh")).toEqual([]);
  });
});

import type {TableRow, TableRows} from "../model/tables/index.js";
import type {Agency} from "./outline.js";

/** Something that an agency owes, by its own name or as a member of a group that is named. */
export interface OwedDuty {
  readonly duty: TableRow<"duties">;
  /** The group, where the plan names only that. */
  readonly group: Agency | null;
}

/**
 * Which groups an agency belongs to by its name: the plan says "the departments" and never lists them. Courts, banks and
 * forces report to their own ministries and are in no group.
 */
const members: Readonly<Record<string, RegExp>> = {
  so_ban_nganh: /^(?:Sở|Ban Dân tộc|Ban Quản lý|Thanh tra)(?= )/u,
  to_chuc_chinh_tri_xa_hoi: /^(?:Hội|Đoàn|Liên đoàn|Ủy ban Mặt trận)(?= )/u
};

/** What an agency owes. */
export function dutiesOf(tables: Pick<TableRows, "duties" | "agencies">, agency: Agency): OwedDuty[] {
  return tables.duties.flatMap((duty): OwedDuty[] => {
    if (duty.from_agency === agency.agency) return [{duty, group: null}];
    const group = tables.agencies.find((row) => row.agency === duty.from_agency);
    const isMember = agency.kind === "named" && members[duty.from_agency]?.test(agency.name_vi) === true;
    // Who receives or passes on the group's reports owes its own instead.
    const passesOn = duty.via_agency === agency.agency || duty.to_agency === agency.agency;
    return isMember && !passesOn && group ? [{duty, group}] : [];
  });
}

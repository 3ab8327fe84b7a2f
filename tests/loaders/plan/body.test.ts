import {describe, expect, it} from "vitest";
import {plan} from "./seed.js";

const {provisions, duties, agencies} = plan.tables;

describe("provisions", () => {
  // Counted by hand in the body, lines 7 to 90.
  it.each([
    ["viewpoint", 5],
    ["objective", 1],
    ["goal_overview", 16],
    ["phase_task", 9],
    ["solution", 6],
    ["organisation", 4]
  ])("hold every %s", (kind, count) => {
    expect(provisions.filter((row) => row.kind === kind)).toHaveLength(count);
  });

  it.each([
    ["I.3", 15, /^Con người là trung tâm/u, null, null],
    ["II.1.1", 24, /^Duy trì tăng trưởng kinh tế bền vững/u, null, null],
    ["II.2.10", 46, /^Giảm bất bình đẳng trong xã hội\.$/u, null, null],
    ["III.1.2", 64, /^Thực hiện các hoạt động truyền thông/u, 2018, 2020],
    ["III.2.4", 76, /^Tăng cường nghiên cứu, ứng dụng/u, 2021, 2030],
    ["III.3.6", 84, /^Đẩy mạnh phòng, chống tham nhũng/u, null, null],
    ["III.4", 86, /phụ lục kèm theo/u, null, null],
    ["IV.2", 89, /^Giao Sở Kế hoạch và Đầu tư/u, null, null],
    ["IV.3", 90, /^Trong quá trình triển khai thực hiện/u, null, null]
  ])("identify %s at line %i", (provision, line, text, from, to) => {
    const row = provisions.find((candidate) => candidate.provision === provision);
    expect(row).toMatchObject({line, period_from: from, period_to: to});
    expect(row?.text_vi).toMatch(text);
  });

  it("leave out the list of recipients and the signature", () => {
    expect(provisions.filter((row) => row.line > 90)).toEqual([]);
  });
});

describe("duties", () => {
  const report = {to_agency: "ubnd_tinh", frequency: "yearly"};
  it.each([
    ["so_ban_nganh", 88, {...report, via_agency: "so_ke_hoach_va_dau_tu", due_day: 20, due_month: 11}],
    ["ubnd_cac_huyen_thi_xa", 88, {...report, via_agency: "so_ke_hoach_va_dau_tu", due_day: 20, due_month: 11}],
    ["to_chuc_chinh_tri_xa_hoi", 88, {...report, via_agency: "so_ke_hoach_va_dau_tu", due_day: 20, due_month: 11}],
    ["so_ke_hoach_va_dau_tu", 89, {...report, via_agency: null, due_day: 5, due_month: 12}],
    ["so_ban_nganh", 90, {to_agency: "ubnd_tinh", frequency: "when_needed", due_day: null, due_month: null}],
    ["ubnd_cac_huyen_thi_xa", 90, {to_agency: "ubnd_tinh", via_agency: "so_ke_hoach_va_dau_tu", due_month: null}]
  ])("of %s at line %i", (from, line, expected) => {
    expect(duties.filter((row) => row.from_agency === from && row.line === line)).toEqual([
      expect.objectContaining(expected)
    ]);
  });

  it("are six, and name bodies of the table of agencies", () => {
    expect(duties).toHaveLength(6);
    const known = agencies.map((row) => row.agency);
    for (const row of duties) expect(known).toEqual(expect.arrayContaining([row.from_agency, row.to_agency]));
  });
});

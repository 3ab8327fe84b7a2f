import type {GroupMessages} from "../topics/groups.js";

/** The sentences in Vietnamese. */
export const vi: GroupMessages = {
  title: "Theo nhóm",
  onlyGroups: (area) => `Bộ sưu tập này chỉ có số liệu của từng nhóm ở ${area}, không có số chung`,
  lead: (groups, breakdowns) => `Số liệu của ${String(groups)} nhóm, phân tổ theo ${breakdowns}.`,
  controls: "Chọn nhóm để xem",
  by: "Phân tổ theo",
  measure: "Chuỗi số liệu",
  area: "Địa bàn",
  drawn: "Cách vẽ",
  drawings: {together: "chung một hình", apart: "mỗi nhóm một hình"},
  everybody: "Tất cả",
  unnamed: "Cả chỉ tiêu",
  shown: "Các nhóm được vẽ",
  chosen: (shown, all) => `${String(shown)} trên ${String(all)}`,
  none: "Chưa chọn nhóm nào: hãy đánh dấu một hay nhiều nhóm để xem số liệu.",
  noneOfThese: (area) => `Không có số liệu của các nhóm này ở ${area}. Hãy chọn “Tất cả” hoặc nhóm khác.`,
  unknown: (values) => `Liên kết yêu cầu điều không có ở đây: ${values}. Dưới đây là lựa chọn mặc định.`,
  group: "Nhóm",
  caption: (name, breakdown, unit) => `${name}, theo ${breakdown} (${unit})`,
  description: (name, breakdown, values) => `${name}, theo ${breakdown}. ${values}`,
  latest: (group, value, year) => `${group}: ${value} (${year})`,
  loaded: (groups, values) => `Đang hiện ${String(groups)} nhóm, ${String(values)} giá trị.`,
  download: (rows) => `Số liệu theo nhóm (${String(rows)} dòng)`
};

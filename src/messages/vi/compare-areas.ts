import type {PlaceWords} from "../../model/place-words.js";
import type {AreaMessages} from "../topics/compare-areas.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): AreaMessages => ({
  title: "So sánh các địa bàn",
  lead: `${place.name} bên cạnh ${place.comparators} và bất kỳ địa bàn nào khác.`,
  standing: (indicator, area, value, rank, count, year) =>
    `${indicator}, ${area}: ${value} năm ${String(year)}, thứ ${String(rank)} trên ${String(count)} ${place.areas} có số liệu (thứ 1 là tốt nhất).`,
  unranked: (indicator, area, value, count, year) =>
    `${indicator}, ${area}: ${value} năm ${String(year)}, trong ${String(count)} ${place.areas} có số liệu.`,
  unplaced: (indicator, area, value, count, year) =>
    `${indicator}, ${area}: ${value} năm ${String(year)}, trong ${String(count)} ${place.areas} có số liệu; không xếp hạng được vì có số chỉ là “trên”, “gần” hoặc “khoảng”.`,
  beside: (indicator, area, value, count, year) =>
    `${indicator}, ${area}: ${value} năm ${String(year)}; xếp hạng ${String(count)} ${place.areas} có số liệu.`,
  alike: (count) =>
    `Trong sai số thường gặp của cuộc điều tra, ${place.area} chưa phân biệt được với ${String(count)} ${place.areas} khác.`,
  surveyed: (survey) => `Số liệu ${survey}: hai giá trị gần nhau có thể chỉ khác nhau do chọn mẫu.`,
  openRanks: (count) =>
    `${String(count)} ${place.areas} không có hạng chắc chắn, vì có số mà nguồn chỉ viết “trên”, “gần” hoặc “khoảng”.`,
  openRank: "chưa rõ hạng",
  boundsNote: "Vạch có mũi tên: nguồn chỉ viết “trên”, “gần” hoặc “khoảng”.",
  homeMissing: (indicator, area, year) =>
    `${indicator}: ${area} không có số liệu năm ${String(year)} theo phương pháp tính này.`,
  notThatYear: (asked, shown) =>
    `Năm ${String(asked)} không có số liệu để so sánh các ${place.area}; đang hiện năm ${String(shown)}, ${shown < asked ? "năm gần nhất trước đó có số liệu" : "vì trước đó cũng không có năm nào"}.`,
  indicator: "Chỉ tiêu",
  year: "Năm",
  yearOption: (year, provinces) => `${String(year)} (${String(provinces)} ${place.area})`,
  base: "Cách xem theo năm",
  asMeasured: "giá trị thật",
  baseOption: (year) => `chỉ số, năm ${String(year)} = 100`,
  areas: "Địa bàn trong các hình nhỏ",
  otherAreas: (count) => `Địa bàn khác (${String(count)})`,
  ranking: "Xếp hạng",
  allAlike: (status) => `Tất cả là số ${status}.`,
  order: {
    increase: "Từ cao đến thấp: cao là tốt.",
    decrease: "Từ thấp đến cao: thấp là tốt.",
    none: "Từ cao đến thấp; chỉ tiêu này không có chiều tốt xấu."
  },
  caption: (indicator, year, count, unit, among) =>
    `${indicator}, năm ${String(year)}, đơn vị: ${unit}. ${String(count)} ${place.areas} được xếp hạng${among ? "; địa bàn khác cấp đứng xen giữa nhưng không xếp hạng" : ""}. Hai giá trị bằng nhau khi viết ra thì đồng hạng.`,
  rank: "Hạng",
  area: "Địa bàn",
  value: "Giá trị",
  none: "không xếp hạng",
  missing: (year) => `không có số năm ${String(year)}`,
  insteadOf: (value, year) => `gần nhất: ${value} (${String(year)})`,
  missingTitle: (count, year) => `${String(count)} ${place.areas} không có số năm ${String(year)}`,
  panels: "Theo năm, cùng một thang đo",
  panelsNote: (home) =>
    `Đường xám trong mỗi hình là ${home}. Không nối qua chỗ đứt của chuỗi; đường chấm là qua năm thiếu số.`,
  panelsMethodology: (methodology) =>
    `Chỉ vẽ số liệu theo phương pháp tính “${methodology}”; số liệu theo phương pháp khác không đặt chung được.`,
  indexNote: (year) => `Mỗi địa bàn lấy giá trị của chính mình năm ${String(year)} làm 100.`,
  leftOut: (count) =>
    `Bỏ ${String(count)} giá trị không tính được từ năm gốc: nằm bên kia chỗ đứt, không có năm gốc, hoặc nguồn chỉ viết “trên”, “gần”, “khoảng”.`,
  noPoints: "không có số liệu theo phương pháp tính này",
  tooMany: (shown) => `Chỉ vẽ ${String(shown)} địa bàn đầu tiên.`,
  panelSpoken: (area, first, last) => `${area}, ${[first, ...(last === null ? [] : [last])].join("; ")}`,
  showing: (areas, year) => `Đã cập nhật: ${String(areas)} địa bàn có số năm ${String(year)}.`,
  nothing: `Chưa có chỉ tiêu nào có số liệu của nhiều ${place.area}.`
});

import type {PlaceWords} from "../model/place-words.js";
import {counted} from "../lib/counted.js";
import {catalogue} from "./accessor.js";

/** The sentences about areas side by side: the ranking, the small multiples and the map, once in each language. */
export interface AreaMessages {
  readonly title: string;
  readonly lead: string;
  readonly standing: (
    indicator: string,
    area: string,
    value: string,
    rank: number,
    count: number,
    year: number
  ) => string;
  readonly unranked: (indicator: string, area: string, value: string, count: number, year: number) => string;
  readonly unplaced: (indicator: string, area: string, value: string, count: number, year: number) => string;
  readonly alike: (count: number) => string;
  readonly surveyed: (survey: string) => string;
  readonly openRanks: (count: number) => string;
  readonly openRank: string;
  readonly boundsNote: string;
  readonly homeMissing: (indicator: string, area: string, year: number) => string;
  readonly notThatYear: (asked: number, shown: number) => string;
  readonly indicator: string;
  readonly year: string;
  readonly yearOption: (year: number, provinces: number) => string;
  readonly base: string;
  readonly asMeasured: string;
  readonly baseOption: (year: number) => string;
  readonly areas: string;
  readonly otherAreas: (count: number) => string;
  readonly ranking: string;
  readonly allAlike: (status: string) => string;
  readonly order: Readonly<Record<"increase" | "decrease" | "none", string>>;
  readonly caption: (indicator: string, year: number, count: number, unit: string) => string;
  readonly rank: string;
  readonly area: string;
  readonly value: string;
  readonly none: string;
  readonly missing: (year: number) => string;
  readonly insteadOf: (value: string, year: number) => string;
  readonly missingTitle: (count: number, year: number) => string;
  readonly panels: string;
  readonly panelsNote: (home: string) => string;
  readonly panelsMethodology: (methodology: string) => string;
  readonly indexNote: (year: number) => string;
  readonly leftOut: (count: number) => string;
  readonly noPoints: string;
  readonly tooMany: (shown: number) => string;
  readonly panelSpoken: (area: string, first: string, last: string) => string;
  readonly showing: (areas: number, year: number) => string;
  readonly nothing: string;
}

const vi = (place: PlaceWords): AreaMessages => ({
  title: "So sánh các địa bàn",
  lead: `${place.name} bên cạnh ${place.comparators}, các vùng, cả nước và bất kỳ ${place.area} nào.`,
  standing: (indicator, area, value, rank, count, year) =>
    `${indicator}, ${area}: ${value} năm ${String(year)}, thứ ${String(rank)} trên ${String(count)} ${place.areas} có số liệu (thứ 1 là tốt nhất).`,
  unranked: (indicator, area, value, count, year) =>
    `${indicator}, ${area}: ${value} năm ${String(year)}, trong ${String(count)} ${place.areas} có số liệu.`,
  unplaced: (indicator, area, value, count, year) =>
    `${indicator}, ${area}: ${value} năm ${String(year)}, trong ${String(count)} ${place.areas} có số liệu; không xếp hạng được vì có số chỉ là “trên”, “gần” hoặc “khoảng”.`,
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
    `Năm ${String(asked)} không có số liệu để so sánh các ${place.area}; đang hiện năm ${String(shown)}, năm gần nhất trước đó có số liệu.`,
  indicator: "Chỉ tiêu",
  year: "Năm",
  yearOption: (year, provinces) => `${String(year)} (${String(provinces)} ${place.area})`,
  base: "Cách xem theo năm",
  asMeasured: "giá trị thật",
  baseOption: (year) => `chỉ số, năm ${String(year)} = 100`,
  areas: "Địa bàn trong các hình nhỏ",
  otherAreas: (count) => `Vùng và ${place.areas} khác (${String(count)})`,
  ranking: "Xếp hạng",
  allAlike: (status) => `Tất cả là số ${status}.`,
  order: {
    increase: "Từ cao đến thấp: cao là tốt.",
    decrease: "Từ thấp đến cao: thấp là tốt.",
    none: "Từ cao đến thấp; chỉ tiêu này không có chiều tốt xấu."
  },
  caption: (indicator, year, count, unit) =>
    `${indicator}, năm ${String(year)}, đơn vị: ${unit}. ${String(count)} ${place.areas} được xếp hạng; cả nước và các vùng đứng xen giữa nhưng không xếp hạng. Hai giá trị bằng nhau khi viết ra thì đồng hạng.`,
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
  panelSpoken: (area, first, last) => `${area}: ${first}; ${last}`,
  showing: (areas, year) => `Đã cập nhật: ${String(areas)} địa bàn có số năm ${String(year)}.`,
  nothing: `Chưa có chỉ tiêu nào có số liệu của nhiều ${place.area}.`
});

const en = (place: PlaceWords): AreaMessages => ({
  title: "Areas compared",
  lead: `${place.name} beside ${place.comparators}, the regions, the country and any other ${place.area}.`,
  standing: (indicator, area, value, rank, count, year) =>
    `${indicator}, ${area}: ${value} in ${String(year)}, number ${String(rank)} of ${String(count)} ${place.areas} with a figure (number 1 is the best).`,
  unranked: (indicator, area, value, count, year) =>
    `${indicator}, ${area}: ${value} in ${String(year)}, among ${String(count)} ${place.areas} with a figure.`,
  unplaced: (indicator, area, value, count, year) =>
    `${indicator}, ${area}: ${value} in ${String(year)}, among ${String(count)} ${place.areas} with a figure; it has no certain place, because some figures are only “more than”, “nearly” or “about”.`,
  alike: (count) =>
    `Within the usual error of the survey ${place.home} cannot be told from ${counted(count, `other ${place.area}`, `other ${place.areas}`)}.`,
  surveyed: (survey) => `Figures of a ${survey}: two that lie close may differ only by who was asked.`,
  openRanks: (count) =>
    `No certain place (${String(count)}), because a source says only “more than”, “nearly” or “about”.`,
  openRank: "place not certain",
  boundsNote: "A bar with an arrow: the source says only “more than”, “nearly” or “about”.",
  homeMissing: (indicator, area, year) => `${indicator}: ${area} has no figure of ${String(year)} by this methodology.`,
  notThatYear: (asked, shown) =>
    `There are no figures of ${String(asked)} to compare ${place.areas} by; shown is ${String(shown)}, the last year before it that has some.`,
  indicator: "Indicator",
  year: "Year",
  yearOption: (year, provinces) => `${String(year)} (${counted(provinces, place.area, place.areas)})`,
  base: "Over the years",
  asMeasured: "values as measured",
  baseOption: (year) => `index, ${String(year)} = 100`,
  areas: "Areas in the small charts",
  otherAreas: (count) => `Regions and other ${place.areas} (${String(count)})`,
  ranking: "Ranking",
  allAlike: (status) => `All figures are ${status}.`,
  order: {
    increase: "From high to low: higher is better.",
    decrease: "From low to high: lower is better.",
    none: "From high to low; neither is better for this indicator."
  },
  caption: (indicator, year, count, unit) =>
    `${indicator}, ${String(year)}, unit: ${unit}. ${String(count)} ${place.areas} are ranked; the country and its regions stand between them without a rank. Values that are written alike share a rank.`,
  rank: "Rank",
  area: "Area",
  value: "Value",
  none: "not ranked",
  missing: (year) => `no figure of ${String(year)}`,
  insteadOf: (value, year) => `nearest: ${value} (${String(year)})`,
  missingTitle: (count, year) => `${counted(count, place.area, place.areas)} without a figure of ${String(year)}`,
  panels: "Over the years, on one scale",
  panelsNote: (home) =>
    `The grey line in each chart is ${home}. No line crosses a break; a dotted one crosses years without a figure.`,
  panelsMethodology: (methodology) =>
    `Only figures by the methodology “${methodology}” are drawn; others cannot share the scale.`,
  indexNote: (year) => `Each area's own value of ${String(year)} is put as 100.`,
  leftOut: (count) =>
    `Left out: ${counted(count, "value")} that cannot be counted from the base year: beyond a break, without a value of it, or only “more than”, “nearly” or “about”.`,
  noPoints: "no figures by this methodology",
  tooMany: (shown) => `Only the first ${String(shown)} areas are drawn.`,
  panelSpoken: (area, first, last) => `${area}: ${first}; ${last}`,
  showing: (areas, year) => `Updated: ${counted(areas, "area")} with a figure of ${String(year)}.`,
  nothing: `No indicator has figures of several ${place.areas} yet.`
});

/** {@link AreaMessages} in a language. */
export const areaMessages = catalogue<AreaMessages>({vi, en});

import {followed} from "./followed.js";
import type {TableRow} from "../model/tables/index.js";
import type {PlaceWords} from "../model/place-words.js";
import {catalogue} from "./accessor.js";

/** The sentences of the list of indicators, once in each language. */
export interface IndicatorListMessages {
  readonly filter: string;
  readonly search: string;
  readonly searchHint: string;
  readonly goal: string;
  readonly agency: string;
  readonly state: (horizon: number) => string;
  readonly data: string;
  /** Which way it moves. */
  readonly way: string;
  readonly betterWhen: string;
  readonly better: Readonly<Record<TableRow<"indicators">["direction"], string>>;
  readonly fresh: string;
  readonly freshness: Readonly<Record<"fresh" | "old", string>>;
  /** Beside the year of a value that is too old to judge by. */
  readonly old: string;
  /** Of an indicator that does not measure what the plan promises. */
  readonly relation: Readonly<Record<Exclude<TableRow<"indicators">["relation"], "measures">, string>>;
  readonly all: string;
  readonly background: string;
  readonly hasData: string;
  readonly othersOnly: string;
  readonly noData: string;
  readonly reset: string;
  readonly showing: (shown: number, total: number) => string;
  readonly noneLeft: string;
  readonly sortBy: (column: string) => string;
  readonly caption: string;
  readonly related: (target: string) => string;
}

const vi = (place: PlaceWords): IndicatorListMessages => ({
  filter: "Tìm và lọc chỉ tiêu",
  search: "Tìm",
  searchHint: "có dấu hoặc không dấu",
  goal: "Mục tiêu",
  agency: "Cơ quan chủ trì",
  state: (horizon) => `Đến mốc ${String(horizon)}`,
  data: `Số liệu của ${place.home}`,
  way: "Đang thay đổi",
  betterWhen: "Tốt khi",
  better: {increase: "tăng", decrease: "giảm", none: "không xét"},
  fresh: "Độ mới",
  freshness: {fresh: "đủ mới để xét", old: "quá cũ để xét"},
  old: "quá cũ",
  relation: {proxy: "gần đúng", context: "bối cảnh"},
  all: "tất cả",
  background: "bối cảnh chung",
  hasData: "có",
  othersOnly: "chỉ có của nơi khác",
  noData: "chưa có",
  reset: "Đặt lại",
  showing: (shown, total) => `Đang hiện ${String(shown)} trên ${String(total)} chỉ tiêu.`,
  noneLeft: "Không có chỉ tiêu nào hợp với các điều kiện này. Hãy bỏ bớt một điều kiện.",
  sortBy: (column) => `Sắp xếp theo ${column}`,
  caption: `Theo thứ tự mục tiêu của ${followed(place).vi}, chỉ tiêu có số liệu đứng trước. Mũi tên trong hình thoi: bằng chứng, không phải kết luận.`,
  related: (target) => `Chỉ tiêu khác của mục tiêu ${target}`
});

const en = (place: PlaceWords): IndicatorListMessages => ({
  filter: "Find and filter indicators",
  search: "Find",
  searchHint: "with or without diacritics",
  goal: "Goal",
  agency: "Lead agency",
  state: (horizon) => `By ${String(horizon)}`,
  data: `Values of ${place.home}`,
  way: "Moving",
  betterWhen: "Better when",
  better: {increase: "up", decrease: "down", none: "not judged"},
  fresh: "Freshness",
  freshness: {fresh: "recent enough to judge", old: "too old to judge"},
  old: "too old",
  relation: {proxy: "stands in", context: "background"},
  all: "all",
  background: "general background",
  hasData: "yes",
  othersOnly: "of other areas only",
  noData: "none yet",
  reset: "Reset",
  showing: (shown, total) => `Showing ${String(shown)} of ${String(total)} indicators.`,
  noneLeft: "No indicator meets these conditions. Remove one of them.",
  sortBy: (column) => `Sort by ${column}`,
  caption: `In the order of ${followed(place).en}'s goals, those with a figure first. An arrow in a diamond is evidence, not a verdict.`,
  related: (target) => `Other indicators of target ${target}`
});

/** {@link IndicatorListMessages} in a language. */
export const indicatorListMessages = catalogue<IndicatorListMessages>({vi, en});

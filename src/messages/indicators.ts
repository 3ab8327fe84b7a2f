import {catalogue} from "./accessor.js";

/** The sentences of the list of indicators, once in each language. */
export interface IndicatorListMessages {
  readonly filter: string;
  readonly search: string;
  readonly searchHint: string;
  readonly goal: string;
  readonly agency: string;
  readonly state: string;
  readonly data: string;
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

const vi: IndicatorListMessages = {
  filter: "Tìm và lọc chỉ tiêu",
  search: "Tìm",
  searchHint: "có dấu hoặc không dấu",
  goal: "Mục tiêu",
  agency: "Cơ quan chủ trì",
  state: "Đến mốc 2030",
  data: "Số liệu của tỉnh",
  all: "tất cả",
  background: "bối cảnh chung",
  hasData: "có",
  othersOnly: "chỉ có của nơi khác",
  noData: "chưa có",
  reset: "Đặt lại",
  showing: (shown, total) => `Đang hiện ${String(shown)} trên ${String(total)} chỉ tiêu.`,
  noneLeft: "Không có chỉ tiêu nào hợp với các điều kiện này. Hãy bỏ bớt một điều kiện.",
  sortBy: (column) => `Sắp xếp theo ${column}`,
  caption: "Chỉ tiêu theo thứ tự mục tiêu của kế hoạch",
  related: (target) => `Chỉ tiêu khác của mục tiêu ${target}`
};

const en: IndicatorListMessages = {
  filter: "Find and filter indicators",
  search: "Find",
  searchHint: "with or without diacritics",
  goal: "Goal",
  agency: "Lead agency",
  state: "By 2030",
  data: "Values of the province",
  all: "all",
  background: "general background",
  hasData: "yes",
  othersOnly: "of other areas only",
  noData: "none yet",
  reset: "Reset",
  showing: (shown, total) => `Showing ${String(shown)} of ${String(total)} indicators.`,
  noneLeft: "No indicator meets these conditions. Remove one of them.",
  sortBy: (column) => `Sort by ${column}`,
  caption: "Indicators in the order of the plan's goals",
  related: (target) => `Other indicators of target ${target}`
};

/** {@link IndicatorListMessages} in a language. */
export const indicatorListMessages = catalogue<IndicatorListMessages>({vi, en});

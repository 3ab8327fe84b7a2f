import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {IndicatorListMessages} from "../topics/indicators.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): IndicatorListMessages => ({
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
  caption: `Theo thứ tự mục tiêu của ${followed(place)}, chỉ tiêu có số liệu đứng trước. Mũi tên trong hình thoi: bằng chứng, không phải kết luận.`,
  related: (target) => `Chỉ tiêu khác của mục tiêu ${target}`
});

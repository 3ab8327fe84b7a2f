import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {EvidenceMessages} from "../topics/evidence.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): EvidenceMessages => ({
  title: "Bằng chứng",
  note: "Bằng chứng không phải kết luận: chỉ tiêu đo hoặc gần đúng với cam kết đang thay đổi theo chiều nào, từ năm nào, chắc đến đâu.",
  result: {
    improving: "tốt lên",
    worsening: "xấu đi",
    mixed: "cái tốt lên, cái xấu đi",
    no_clear_change: "chưa thay đổi rõ rệt",
    unjudged: "chưa rõ chiều nào là tốt",
    one_value: "mới có một giá trị",
    none: "chưa có bằng chứng"
  },
  movement: {
    improving: "tốt lên",
    worsening: "xấu đi",
    no_clear_change: "chưa thay đổi rõ rệt",
    unjudged: "chưa rõ chiều nào là tốt",
    one_value: "mới có một giá trị",
    none: "chưa có giá trị"
  },
  grade: {strong: "chắc", moderate: "khá chắc", weak: "yếu"},
  reason: {before_plan: `số liệu có từ trước ${followed(place)}`, too_old: "số liệu đã cũ"},
  span: (from, to) => `${String(from)}–${String(to)}`,
  oneYear: String,
  from: (before, from, after, to) => `${before} (${from}) → ${after} (${to})`,
  only: (value, year) => `${value} (${year})`,
  beside: (own, other, name) => `tăng ${own} mỗi năm, ${name} tăng ${other}`,
  proxy: "gần đúng"
});

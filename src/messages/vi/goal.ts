import {followed, followedFirst} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {GoalMessages} from "../topics/goal.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): GoalMessages => ({
  inSum: (commitments, parts) => `Trong ${String(commitments)} cam kết của mục tiêu này: ${parts}.`,
  nothingPromised: `${followedFirst(place)} không đặt cam kết nào đo được hoặc có thời hạn cho mục tiêu này.`,
  noVerdict: "chưa cam kết nào có kết luận",
  verdict: (count, state) => `${String(count)} ${state}`,
  withEvidence: (count, results) => `${String(count)} chưa kết luận được nhưng có bằng chứng (${results})`,
  evidenceOf: (count, result) => `${String(count)} ${result}`,
  cannotTell: (count) => `${String(count)} có số liệu nhưng chưa đủ để nói`,
  notMeasured: (count) => `${String(count)} chưa ai đo hoặc chưa có số liệu của ${place.home}`,
  onlyWords: (count) => `${String(count)} chỉ bằng lời, không có số để đo`,
  accountTitle: "Từng cam kết",
  account: {
    cannotTell: "có số liệu, chưa đủ để nói",
    notMeasured: "chưa ai đo hoặc chưa có số liệu",
    onlyWords: "chỉ bằng lời"
  },
  indicatorsTitle: "Số liệu cho thấy gì",
  groups: {
    measures: {title: "Đo cam kết", note: `Chỉ tiêu đo đúng điều ${followed(place)} hứa.`},
    proxy: {title: "Bằng chứng gần đúng", note: "Không đo đúng lời hứa nên không dùng để kết luận."},
    context: {title: "Bối cảnh", note: "Để hiểu tình hình, không dùng để đánh giá."}
  },
  inYear: (year) => `năm ${year}`,
  serves: "cho",
  rose: (before, from, after, to) => `Tăng từ ${before} (${from}) lên ${after} (${to})`,
  fell: (before, from, after, to) => `Giảm từ ${before} (${from}) xuống ${after} (${to})`,
  unclear: (change) => `Chưa thay đổi rõ rệt: ${change}`,
  oneValue: "Mới có một giá trị nên chưa biết thay đổi thế nào.",
  onlyBounds: "Nguồn chỉ cho biết cận nên chưa so được.",
  silentSince: (year) => `Sau ${String(year)} không có số: quá cũ để kết luận.`,
  missingTitle: "Chưa có số, và ai chủ trì",
  missingNote: `Khung nét đứt: chỉ tiêu chưa có số liệu của ${place.home} trong bộ sưu tập này, hoặc cam kết chưa có chỉ tiêu nào đo, xếp theo cơ quan mà ${followed(place)} giao chủ trì.`,
  noLead: `${followedFirst(place)} không giao cơ quan nào chủ trì`,
  figureMissing: "chưa có số liệu",
  commitmentMissing: "chưa có chỉ tiêu đo",
  onlyEvidence: "chưa có chỉ tiêu đo, chỉ có bằng chứng gần đúng",
  forCommitments: (commitments) => `cho cam kết ${commitments}`,
  background: "bối cảnh",
  behindTarget: (tasks, leads) => `${String(tasks)} nhiệm vụ, chủ trì: ${leads}`,
  readingKey: `Các hình dùng chung trục năm. Vạch đỏ: mốc của ${followed(place)}; đường đứng chấm: chuỗi đứt, số hai bên không so sánh được; vùng xám: những năm không có số; điểm rỗng: số sơ bộ hoặc ước tính; xám: phương pháp tính khác. Gốc trục nét đứt: không bắt đầu từ 0.`
});

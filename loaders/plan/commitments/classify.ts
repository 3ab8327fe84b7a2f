import type {Row} from "../../../src/model/tables/table.js";
import type {commitments} from "../../../src/model/tables/plan.js";
import type {Phrase} from "./phrases.js";

type Commitment = Row<typeof commitments>;

/** What class a commitment has, in which unit it is meant and which way is better. */
export interface Classification {
  readonly class: Commitment["class"];
  readonly unit: string | null;
  readonly implied: boolean;
  readonly direction: Commitment["direction"];
}

const falling = /(?:^|[^\p{L}])(?:giảm|chấm dứt|xóa bỏ|loại bỏ)(?!\p{L})/iu;
/** What nobody wants more of, unless something is done about it. */
const unwanted =
  /tử vong|hộ nghèo|nghèo đa chiều|suy dinh dưỡng|thấp còi|thất nghiệp|tai nạn|mắc (?:bệnh|mới)|tội phạm|thất thoát|tảo hôn|bỏ học|mù chữ/iu;
const remedied = /được|thoát|xử lý|điều trị|phòng|chống|tiếp cận|bảo hiểm|hỗ trợ|thanh toán/iu;

/** What is to be left of something is to be less. */
const remaining = /(?:^|\s)(?:chỉ )?(?:còn|xuống)(?: khoảng| mức)? ?$/iu;
const rising = /(?:^|[^\p{L}])(?:tăng|nâng)(?! cường| cấp)(?!\p{L})/iu;
const deadline = /^[^\p{L}]*(?:phấn đấu )?(?:đến|trước)(?: hết| cuối)? năm \d{4}[, ]*/iu;

/**
 * Classifies the commitment that a piece of text makes.
 *
 * @param piece the words of the commitment
 * @param phrase its measurable phrase with places in `piece`, or null where it only has a deadline
 */
export function classify(piece: string, phrase: Phrase | null): Classification {
  if (phrase === null)
    return {class: "qualitative_deadline", unit: null, implied: false, direction: firstVerbDirection(piece)};
  const lead = piece.slice(0, phrase.start);
  switch (phrase.kind) {
    case "percent":
      return classifyPercent(piece, lead, phrase);
    case "rate":
    case "count":
      return {class: "threshold", unit: phrase.unit ?? null, implied: false, direction: byComparator(phrase, lead)};
    case "multiple":
      return {
        class: "multiple_of_baseline",
        unit: "ratio_to_baseline",
        implied: false,
        direction: (phrase.value ?? 1) < 1 ? "decrease" : "increase"
      };
    case "end":
      return {class: "threshold", unit: endUnit(piece.slice(phrase.end)), implied: true, direction: "decrease"};
    case "all":
      return isCounted(piece)
        ? {class: "universal_coverage", unit: "percent", implied: true, direction: "increase"}
        : {class: "qualitative_deadline", unit: null, implied: false, direction: firstVerbDirection(piece)};
    case "relative":
      return {
        class: "relative_to_comparator",
        unit: null,
        implied: false,
        direction: phrase.comparator === ">" ? "increase" : "decrease"
      };
    case "yearly":
      return {
        class: "yearly_direction",
        unit: "index_prev_year_100",
        implied: true,
        direction: phrase.comparator === "<" ? "decrease" : "increase"
      };
    case "blank_share":
      return {class: "threshold", unit: "percent", implied: false, direction: "increase"};
  }
}

/**
 * Whether what is promised to all can be counted by person or household: a service, a document, an ability. Then "for all" is 100 %.
 * Equal chances, justice and safe surroundings cannot, unless services are named with them: they stay an aim in words.
 */
function isCounted(piece: string): boolean {
  return !uncounted.test(piece) || /dịch vụ/iu.test(piece);
}

const uncounted = /(?:quyền|cơ hội) bình đẳng|bình đẳng cơ hội|tiếp cận công lý|môi trường (?:học tập|làm việc|sống)/iu;

function classifyPercent(piece: string, lead: string, phrase: Phrase): Classification {
  const yearly =
    phrase.unitAsPrinted?.includes("năm") === true || /(?:hàng|hằng|mỗi) năm|bình quân|trung bình/iu.test(piece);
  if (yearly && /tăng trưởng|tốc độ tăng/iu.test(lead))
    return {class: "average_growth", unit: "percent", implied: false, direction: "increase"};
  if (yearly && /giảm[^,;]{0,40}$/iu.test(lead)) {
    // A share that falls by so many percent a year falls by points; anything else falls by a share of itself.
    const unit = /tỷ lệ[^,;]*$/iu.test(lead) ? "percentage_points" : "percent_reduction_per_year";
    return {class: "average_growth", unit, implied: false, direction: "decrease"};
  }
  const risesYearly =
    yearly && /tăng(?: bình quân| trung bình)?(?: ít nhất| tối thiểu| khoảng| trên| hơn)? ?$/iu.test(lead);
  const raisedYearly = everyYear.test(phrase.unitAsPrinted ?? "") && raised.test(lead);
  if (risesYearly || raisedYearly) {
    const unit = /(?:tỷ lệ|tỷ trọng)[^,;]*$/iu.test(lead) ? "percentage_points" : "percent";
    return {class: "average_growth", unit, implied: false, direction: "increase"};
  }
  if (/giảm(?: ít nhất| tối thiểu| khoảng| trên| hơn)? ?$/iu.test(lead))
    return {class: "reduction_range", unit: "percent_reduction_from_baseline", implied: false, direction: "decrease"};
  if (phrase.value === 100 && (phrase.comparator === "=" || phrase.comparator === "~"))
    return {class: "universal_coverage", unit: "percent", implied: false, direction: "increase"};
  const unit = perMilleMeant(lead) ? "per_1000_live_births" : phrase.unitAsPrinted === "‰" ? "per_1000" : "percent";
  return {class: "threshold", unit, implied: false, direction: byComparator(phrase, lead)};
}

const everyYear = /\/ ?năm/iu;
/** "Tăng năng suất lao động bình quân" leads to what is added; what rises to a level says "lên" or "đạt". */
const raised = /(?:^|[^\p{L}])tăng(?! cường| trưởng)(?!\p{L})(?:(?! (?:lên|đạt)(?!\p{L}))[^,;])*$/iu;

/** A mortality rate of children ("tỷ suất") is counted per 1,000 live births; a share would be called "tỷ lệ". */
function perMilleMeant(lead: string): boolean {
  return /tỷ suất (?:tử vong|chết)(?: của)? (?:trẻ|sơ sinh)[^,;%‰]*$/iu.test(lead);
}

/** What is ended as a state of people or households is a share of them; what else is ended has no unit of its own. */
function endUnit(object: string): string | null {
  return /^ (?:tình trạng|đi vệ sinh|nghèo|đói)/iu.test(object) ? "percent" : null;
}

function byComparator(phrase: Phrase, lead: string): Commitment["direction"] {
  if (phrase.comparator === "<" || phrase.comparator === "<=" || falling.test(lead) || remaining.test(lead))
    return "decrease";
  if (unwanted.test(lead) && !remedied.test(lead)) return "decrease";
  return "increase";
}

/** The direction of the first verb after the deadline; null where the commitment names neither a rise nor a fall there. */
function firstVerbDirection(piece: string): Commitment["direction"] {
  const words = piece.replace(deadline, "").split(" ").slice(0, 2).join(" ");
  if (falling.test(words)) return "decrease";
  return rising.test(words) ? "increase" : null;
}

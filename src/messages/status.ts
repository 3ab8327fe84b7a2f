import {followed} from "./followed.js";
import type {PlaceWords} from "../model/place-words.js";
import type {Language} from "../model/language.js";
import {catalogue} from "./accessor.js";
import type {InsufficientData, Mark, MethodId, Reason, StatusOf, StandingState} from "../model/assessment.js";

/** Words for every status, reason and mark that an assessment can carry. */
export interface StatusMessages {
  readonly method: Readonly<Record<MethodId, string>>;
  readonly status: {readonly [M in MethodId]: Readonly<Record<StatusOf<M>, string>>};
  readonly always: Readonly<Record<InsufficientData | Exclude<StandingState, StatusOf<"plan">>, string>>;
  readonly ended: string;
  readonly reason: Readonly<Record<Reason, string>>;
  /** Why there is no verdict, short enough for a mark; other reasons are told at length beside it. */
  readonly undecided: Readonly<Partial<Record<Reason, string>>>;
  readonly mark: Readonly<Record<Mark, string>>;
}

const vi = (place: PlaceWords): StatusMessages => ({
  method: {
    plan: `Theo cam kết của ${followed(place).vi}`,
    open_sdg: "Open SDG",
    eurostat: "Eurostat",
    un_progress_chart: "Biểu đồ tiến độ của Liên Hợp Quốc",
    escap_current: "UN ESCAP, chỉ số hiện trạng",
    escap_anticipated: "Kiểu UN ESCAP, tiến độ dự kiến",
    sdsn_like: "Kiểu SDSN, mũi tên xu hướng",
    dns_weather: "Ký hiệu thời tiết của Đức"
  },
  status: {
    plan: {
      kept: "đạt",
      had_been_reached: `đã đạt khi ${place.home} kết thúc`,
      on_the_way: "đang tiến tới",
      was_on_the_way: `đang tiến tới khi ${place.home} kết thúc`,
      behind: "chậm",
      was_too_slow: `chậm khi ${place.home} kết thúc`,
      missed: "không đạt",
      unknown: "chưa biết"
    },
    open_sdg: {
      target_achieved: "đã đạt mục tiêu",
      substantial_progress: "đúng hướng",
      moderate_progress: "có tiến bộ, cần nhanh hơn",
      limited_progress: "tiến bộ hạn chế",
      deterioration: "xấu đi"
    },
    eurostat: {
      significant_progress: "tiến bộ rõ rệt",
      moderate_progress: "tiến bộ vừa phải",
      insufficient_progress: "tiến bộ chưa đủ",
      no_progress: "đứng yên",
      moderate_deterioration: "xấu đi vừa phải",
      significant_deterioration: "xấu đi rõ rệt"
    },
    un_progress_chart: {
      on_track: "đúng hướng hoặc đã đạt",
      fair_progress: "tiến bộ khá, cần nhanh hơn",
      stagnation_or_regression: "đình trệ hoặc thụt lùi"
    },
    escap_current: {on_track: "đúng hướng", slow_progress: "tiến bộ chậm", regression: "thụt lùi"},
    escap_anticipated: {maintain: "duy trì", accelerate: "cần đẩy nhanh", reverse: "cần đảo chiều"},
    sdsn_like: {
      on_track: "đúng hướng",
      moderately_improving: "cải thiện vừa phải",
      stagnating: "đình trệ",
      decreasing: "giảm sút"
    },
    dns_weather: {
      sun: "nắng",
      slightly_cloudy: "ít mây",
      cloud: "nhiều mây",
      thunderstorm: "dông",
      ended: "đã kết thúc",
      suspended: "tạm dừng đánh giá"
    }
  },
  always: {insufficient_data: "chưa đánh giá được", not_set: "không đặt mốc"},
  ended: "địa bàn đã sáp nhập",
  reason: {
    no_data: "không có số liệu",
    one_point: "chỉ có một giá trị theo cùng phương pháp tính, chưa tính được nhịp thay đổi",
    too_few_points: "quá ít giá trị trong khoảng năm mà phương pháp cần",
    no_value_in_year: "không có số liệu của chính năm của mốc",
    missing_years: "thiếu số liệu của một số năm trong kỳ",
    ambiguous_values: "một năm có nhiều giá trị mà chưa chọn được",
    no_baseline: "không có năm gốc, hoặc năm gốc không có số liệu",
    break_since_baseline: "chuỗi bị đứt sau năm gốc nên không so được",
    no_target: "mục tiêu không có con số",
    target_equals_base: "giá trị phải đạt bằng giá trị năm gốc",
    milestone_before_baseline: "năm của mốc không ở sau năm gốc",
    milestone_on_other_ruler: "mốc đặt theo phương pháp tính khác với số liệu hiện có",
    milestone_past: "năm của mốc đã qua, phương pháp chỉ xét mốc phía trước",
    growth_undefined: "không tính được tốc độ tăng từ số không hoặc qua số không",
    growth_rate_series: "giá trị đã là tốc độ tăng, không tính tiếp tốc độ của nó",
    no_comparator_area: "không có số liệu của địa bàn để so sánh",
    not_measurable: "cam kết không đo được bằng con số",
    too_old: "số liệu mới nhất cũ hơn ba năm so với năm được xét",
    too_far: "mốc ở xa hơn khoảng năm mà chuỗi số liệu có được",
    uncertain: "khoảng dự báo 80% chứa mức phải đạt, chưa nói được",
    bounded_value: "nguồn chỉ viết “trên”, “gần” hoặc “khoảng”, chưa đủ để so với mức phải đạt"
  },
  undecided: {
    too_old: "quá cũ để kết luận",
    too_far: "mốc quá xa để kết luận",
    uncertain: "chưa nói được",
    bounded_value: "chỉ biết cận, chưa kết luận được",
    one_point: "mới có một giá trị",
    too_few_points: "quá ít giá trị để kết luận",
    missing_years: "thiếu năm",
    no_value_in_year: "không có số của năm ấy",
    no_baseline: "không nêu năm gốc"
  },
  mark: {
    estimated: "có giá trị ước tính",
    approximate: "nguồn viết “trên”, “gần” hoặc “khoảng”",
    short_series: "nhịp chỉ dựa trên hai hoặc ba giá trị",
    cut_at_break: "đã bỏ các năm trước chỗ đứt",
    base_replaced: "giá trị gốc bằng 0 được thay bằng 0,001",
    target_replaced: "mục tiêu bằng 0 được thay bằng 0,001",
    base_year_moved: "năm gốc được dời sang năm gần đó có số liệu",
    limit_ignored: "bỏ qua giới hạn tự nhiên vì đã có mục tiêu",
    met_within_tolerance: "được coi là đạt vì cách 0% hoặc 100% không quá 1 điểm",
    gaps_in_period: "một số năm trong kỳ không có số liệu",
    reached_later: "năm sau đó mới đạt mức này",
    area_ended: "địa bàn sáp nhập trước năm của mốc: xét theo số liệu cuối cùng trước khi sáp nhập",
    every_base_year: `${followed(place).vi} không nêu năm gốc; kết quả như nhau với mọi năm gốc có thể hiểu`,
    part_year: "có năm so cùng một phần của hai năm, vì chưa có số cả năm"
  }
});

const en = (place: PlaceWords): StatusMessages => ({
  method: {
    plan: `By ${followed(place).en}'s commitment`,
    open_sdg: "Open SDG",
    eurostat: "Eurostat",
    un_progress_chart: "UN Progress Chart",
    escap_current: "UN ESCAP, current status",
    escap_anticipated: "ESCAP-like, anticipated progress",
    sdsn_like: "SDSN-like, trend arrows",
    dns_weather: "German weather symbols"
  },
  status: {
    plan: {
      kept: "reached",
      had_been_reached: `had been reached when ${place.home} ended`,
      on_the_way: "on the way",
      was_on_the_way: `was on the way when ${place.home} ended`,
      behind: "too slow",
      was_too_slow: `was too slow when ${place.home} ended`,
      missed: "missed",
      unknown: "not known"
    },
    open_sdg: {
      target_achieved: "target achieved",
      substantial_progress: "on track",
      moderate_progress: "progress made but acceleration needed",
      limited_progress: "limited progress",
      deterioration: "deterioration"
    },
    eurostat: {
      significant_progress: "significant progress",
      moderate_progress: "moderate progress",
      insufficient_progress: "insufficient progress",
      no_progress: "no progress",
      moderate_deterioration: "moderate deterioration",
      significant_deterioration: "significant deterioration"
    },
    un_progress_chart: {
      on_track: "on track or target met",
      fair_progress: "fair progress, acceleration needed",
      stagnation_or_regression: "stagnation or regression"
    },
    escap_current: {on_track: "on track", slow_progress: "slow progress", regression: "regression"},
    escap_anticipated: {maintain: "maintain", accelerate: "accelerate", reverse: "reverse"},
    sdsn_like: {
      on_track: "on track",
      moderately_improving: "moderately improving",
      stagnating: "stagnating",
      decreasing: "decreasing"
    },
    dns_weather: {
      sun: "sun",
      slightly_cloudy: "slightly cloudy",
      cloud: "cloud",
      thunderstorm: "thunderstorm",
      ended: "ended",
      suspended: "suspended"
    }
  },
  always: {insufficient_data: "cannot be assessed", not_set: "no milestone"},
  ended: "area has ended",
  reason: {
    no_data: "there is no figure",
    one_point: "there is only one value by this methodology, so no pace can be computed",
    too_few_points: "there are too few values in the years that the method needs",
    no_value_in_year: "there is no figure of the milestone year itself",
    missing_years: "some years of the period have no figure",
    ambiguous_values: "one year has several values and none has been chosen",
    no_baseline: "there is no base year, or no figure of it",
    break_since_baseline: "the series breaks after the base year, so the two cannot be compared",
    no_target: "the target has no number",
    target_equals_base: "the value to reach equals that of the base year",
    milestone_before_baseline: "the milestone year is not after the base year",
    milestone_on_other_ruler: "the milestone was set by another methodology than that of the figures at hand",
    milestone_past: "the milestone year is past and the method only looks ahead",
    growth_undefined: "there is no rate of growth from zero or across zero",
    growth_rate_series: "the values are rates of growth already; their own growth means nothing",
    no_comparator_area: "there is no figure of the area to compare with",
    not_measurable: "the commitment cannot be measured by a number",
    too_old: "the latest value is more than three years older than the year judged",
    too_far: "the milestone lies further ahead than the values reach back",
    uncertain: "the 80 % prediction interval holds the level to reach: it cannot be told",
    bounded_value: "the source says only “more than”, “nearly” or “about”, which decides nothing here"
  },
  undecided: {
    too_old: "too old to judge",
    too_far: "too far ahead to judge",
    uncertain: "cannot be told",
    bounded_value: "only bounds known, cannot be judged",
    one_point: "one value only",
    too_few_points: "too few values to judge",
    missing_years: "years missing",
    no_value_in_year: "no figure of that year",
    no_baseline: "no base year stated"
  },
  mark: {
    estimated: "an estimate is among the values",
    approximate: "the source says “more than”, “nearly” or “about”",
    short_series: "the pace rests on two or three values",
    cut_at_break: "years before a break are left out",
    base_replaced: "a base value of 0 was replaced by 0.001",
    target_replaced: "a target of 0 was replaced by 0.001",
    base_year_moved: "a neighbouring year with a figure stands in for the base year",
    limit_ignored: "the natural limit is ignored because there is a target",
    met_within_tolerance: "counts as met, being within one point of 0% or 100%",
    gaps_in_period: "some years of the period have no figure",
    reached_later: "the level was reached in a later year",
    area_ended: "the area ended before the milestone year: judged on the last evidence before its end",
    every_base_year: `${followed(place).en} names no base year; the answer is the same for every one that it can mean`,
    part_year: "some years compare the same part of two years, because a full year is not known"
  }
});

/** {@link StatusMessages} in a language. */
export const statusMessages = catalogue<StatusMessages>({vi, en});

/** The word for a status in the method's own terms, or for the states that every method shares. */
export function statusWord(status: string, method: MethodId, language: Language, reason: Reason | null = null): string {
  const words = statusMessages(language);
  const why = reason === null ? undefined : words.undecided[reason];
  if (why !== undefined && (status === "insufficient_data" || status === "unknown")) return why;
  const own: Readonly<Record<string, string>> = words.status[method];
  const always: Readonly<Record<string, string>> = words.always;
  return own[status] ?? always[status] ?? status;
}

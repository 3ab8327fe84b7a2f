import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {StatusMessages} from "../topics/status.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): StatusMessages => ({
  method: {
    plan: `Theo cam kết của ${followed(place)}`,
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
    every_base_year: `${followed(place)} không nêu năm gốc; kết quả như nhau với mọi năm gốc có thể hiểu`,
    part_year: "có năm so cùng một phần của hai năm, vì chưa có số cả năm"
  }
});

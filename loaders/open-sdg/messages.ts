import {counted} from "../../src/lib/counted.js";
import type {Localised} from "../../src/model/language.js";
import {say} from "../read/messages.js";

/** Why something was left, altered or passed over: one sentence for each reason. */
export const reasons = {
  // Files.
  link: say("là liên kết; liên kết không được đi theo", "a link, and links are not followed"),
  not_a_file: say("không phải tệp thường", "no ordinary file"),
  too_deep: say("lồng nhau quá sâu", "nested too deeply"),
  too_many_files: say("quá nhiều tệp", "too many files"),
  too_large: say("quá lớn", "too large"),
  unreadable: say("không đọc được", "cannot be read"),
  binary: say("không phải văn bản", "no text"),
  unknown_encoding: say("không phải UTF-8, và không rõ mã hóa nào", "not UTF-8, and nothing says what else"),
  other_encoding: say(
    "không phải UTF-8; đọc theo mã hóa của Windows hoặc UTF-16",
    "not UTF-8; read as what Windows or UTF-16 writes"
  ),
  empty: say("trống", "empty"),
  not_configured: say("config_data.yml không nói đến", "config_data.yml does not name it"),
  outside: say("dẫn ra ngoài thư mục", "leads out of the folder"),
  remote: say("ở trên mạng; không tải gì về", "on the network, and nothing is fetched"),
  no_such_file: say("không có tệp này", "there is no such file"),
  unsupported: say("chưa đọc được dạng này", "this kind is not read"),
  not_needed: say("chỉ dùng để dựng trang Open SDG", "only for building an Open SDG site"),
  assumed: say("không có; dùng giá trị mặc định của sdg-build", "absent; sdg-build's default is used"),
  wrong_type: say("không phải dạng giá trị mà mục này cần", "not the kind of value that this takes"),
  // YAML.
  broken_yaml: say("YAML hỏng tại đây", "broken YAML here"),
  not_fields: say("không phải các mục có tên", "no named fields"),
  name_no_text: say("tên mục không phải chữ", "a name that is no text"),
  repeated_name: say("tên lặp lại; dùng giá trị sau cùng", "a name that stands twice; the last is used"),
  second_document: say("chỉ đọc tài liệu YAML đầu tiên của tệp", "only the first YAML document of a file is read"),
  circular: say("tự nhắc lại chính mình", "repeats itself without end"),
  broken_xml: say("XML hỏng tại đây", "broken XML here"),
  document_type: say("có khai báo DOCTYPE; không đọc", "has a document type, and is not read"),
  no_front_matter: say("không có phần đầu giữa hai dòng ---", "no front matter between two lines of ---"),
  // Rows of data.
  broken_quote: say(
    "dấu ngoặc kép không đóng; phần sau không đọc được",
    "a quote never closes; what follows cannot be read"
  ),
  loose_quote: say("dấu ngoặc kép nằm giữa ô; được giữ như chữ", "a quote within a cell, kept as text"),
  no_year_column: say("không có cột năm", "no column of years"),
  no_value_column: say("không có cột giá trị", "no column of values"),
  not_a_year: say("không phải năm", "no year"),
  year_range: say("một khoảng năm; tính vào năm đầu", "a span of years, counted as its first"),
  not_a_number: say("không phải số", "no number"),
  no_value: say("không có giá trị", "no value"),
  progress_only: say("chỉ có giá trị để tính tiến độ", "has a value for progress alone"),
  grouped_number: say("số có dấu phân nhóm hoặc dấu phẩy thập phân", "a number with grouping or with a decimal comma"),
  bounded_number: say(
    "giá trị được cho là lớn hơn, nhỏ hơn hay khoảng",
    "a value given as more than, less than or about"
  ),
  ragged_row: say("số ô khác dòng đầu", "another number of cells than the first line"),
  long_cell: say("ô quá dài", "a cell that is too long"),
  repeated_column: say("tên cột lặp lại; dùng cột đầu", "a column that stands twice; the first is used"),
  unnamed_column: say("cột không tên", "a column without a name"),
  trimmed: say("có khoảng trắng ở đầu hoặc cuối", "white space at an end"),
  missing_word: say(
    "chữ chỉ sự thiếu, được hiểu là trống như sdg-build hiểu",
    "a word for missing, taken as blank as sdg-build does"
  ),
  renamed: say(
    "đổi theo column_map, code_map hoặc tên cột của SDMX",
    "renamed by column_map, code_map or the column names of SDMX"
  ),
  other_separator: say("các cột không cách nhau bằng dấu phẩy", "columns that are not separated by commas"),
  no_indicator: say(
    "cấu trúc dữ liệu không nói chuỗi này thuộc chỉ tiêu nào",
    "nothing says which indicator the series belongs to"
  ),
  two_files: say(
    "chỉ tiêu đã có dữ liệu từ tệp khác; tệp sau thay thế",
    "the indicator has data of another file, which this one replaces"
  ),
  replaced: say("bị một tệp đọc sau thay thế", "replaced by what a later input says"),
  // Metadata and settings of indicators.
  blank: say("để trống", "blank"),
  no_main_file: say("bản dịch của một tệp không có", "a translation of a file that is not there"),
  unknown_option: say("dữ liệu không có điều mà tùy chọn này nêu", "the data have nothing that this option names"),
  unknown_status: say("trạng thái không có trong Open SDG", "a status that Open SDG does not know"),
  no_indicator_number: say(
    "tên tệp không phải số của chỉ tiêu và không có indicator_number",
    "the file's name is no number of an indicator, and there is no indicator_number"
  ),
  unknown_language: say("không phải mã của một ngôn ngữ", "no code of a language"),
  no_language: say("thư mục không mang tên một ngôn ngữ", "a folder that is not named after a language"),
  inactive: say("của một nguồn không được đánh dấu là dùng", "of a source that is not marked as active"),
  untranslated: say("khóa dịch không có bản dịch", "a key of a translation that nothing translates"),
  // Writing a place.
  part_of_year: say(
    "của một phần năm mà bảng không có kỳ, hoặc không rõ là tháng hay khoảng năm",
    "of a part of a year for which the tables have no period, or that may be a span of years"
  ),
  everybody: say(
    "lời của cơ quan chỉ tất cả, hoặc nhóm mà cơ quan trình bày trước tiên trong khi địa bàn chính để trống; ghi là của tất cả",
    "the office's word for everybody, or what it shows first where its own area has a blank; written as everybody"
  ),
  future_year: say("của năm sau lần phát hành", "of a year after the release"),
  repeated_row: say("cùng năm và cùng nhóm với một dòng trước", "of the same year and groups as a row before it"),
  group_milestone: say("mốc của một nhóm không có trong số liệu", "a target of a group that the data do not have"),
  other_column: say(
    "cột không phải phân tổ, và bảng chưa có chỗ",
    "a column that divides nothing, and for which the tables have no place yet"
  ),
  other_measure: say(
    "mốc của cột mà tiến độ được tính từ đó, không phải của giá trị công bố",
    "a target of the column from which progress is computed, not of the values that are published"
  ),
  no_table: say("các bảng chưa có chỗ cho tùy chọn này", "an option for which the tables have no place yet"),
  no_direction: say("không rõ chiều nào tốt lên", "nothing says which way is better"),
  long_text: say("quá dài cho một ô", "too long for a cell"),
  // Map layers.
  broken_json: say("JSON hỏng", "broken JSON"),
  no_features: say("không phải FeatureCollection", "no FeatureCollection"),
  no_polygon: say(
    "hình không phải đa giác theo kinh độ, vĩ độ",
    "a shape that is no polygon of longitudes and latitudes"
  ),
  no_id: say("đối tượng không có mã", "a feature without an id"),
  unknown_geocode: say("mã địa lý không có trên bản đồ nào", "a code that no map has")
} satisfies Readonly<Record<string, Localised>>;

/** A stable word for a reason. */
export type Code = keyof typeof reasons;

const kindNames = {
  vi: {
    files: "tệp",
    settings: "thiết lập",
    indicators: "chỉ tiêu",
    rows: "dòng số liệu",
    fields: "mục siêu dữ liệu",
    translations: "bản dịch",
    features: "vùng trên bản đồ"
  },
  en: {
    files: "files",
    settings: "settings",
    indicators: "indicators",
    rows: "rows of data",
    fields: "metadata fields",
    translations: "translations",
    features: "map features"
  }
};

/** The sentences in which an account of a repository is told. */
export const accountMessages = {
  vi: {
    kinds: kindNames.vi,
    head: ["", "đã đọc", "trong đó đổi", "trống", "không lấy"],
    fates: {left: "không lấy", altered: "đổi", blank: "trống"},
    line: "dòng",
    column: "cột",
    found: "có",
    times: (count: number) => `${String(count)} lần`,
    more: (count: number) => `và ${String(count)} chỗ khác`
  },
  en: {
    kinds: kindNames.en,
    head: ["", "read", "of these altered", "blank", "left"],
    fates: {left: "left", altered: "altered", blank: "blank"},
    line: "line",
    column: "column",
    found: "found",
    times: (count: number) => counted(count, "time"),
    more: (count: number) => `and ${counted(count, "more place")}`
  }
};

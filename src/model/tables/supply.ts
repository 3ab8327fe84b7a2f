import {collections} from "../assessment.js";
import {defineTable} from "./table.js";

// Where figures are published that anybody can fetch: which table of which office holds an indicator, and how its file is read.

export const supply = defineTable({
  name: "supply",
  key: ["indicator", "series", "groups", "table", "take"],
  origin: "data",
  optional: true,
  vi: "Nơi công bố: biểu nào của cơ quan thống kê có số của chỉ tiêu, và đọc tệp tải về thế nào",
  en: "Supply: which table of a statistical office publishes an indicator, and how its file is read",
  columns: {
    indicator: {type: "code", references: "indicators.indicator", vi: "Chỉ tiêu", en: "Indicator"},
    series: {
      type: "code",
      nullable: true,
      vi: "Chuỗi; trống nếu chỉ tiêu chỉ có một",
      en: "Series; blank if the indicator has only one"
    },
    groups: {
      type: "code",
      nullable: true,
      addedLater: true,
      vi: "Nhóm mà các mục lấy ra nói về, như sex=female; trống là tổng số",
      en: "Groups that what is taken is of, such as sex=female; blank for the total"
    },
    table: {
      type: "code",
      nullable: true,
      vi: "Số biểu như cơ quan ghi, ví dụ V06.51 (bản tiếng Anh là E06.51); trống nếu chưa biết",
      en: "Number of the table as the office prints it, such as V06.51 (E06.51 in English); blank where it is not known"
    },
    title_vi: {
      type: "text",
      nullable: true,
      vi: "Tên biểu bằng tiếng Việt; trống nếu chưa biết",
      en: "Title of the table in Vietnamese; blank where it is not known"
    },
    title_en: {
      type: "text",
      nullable: true,
      vi: "Tên biểu bằng tiếng Anh; trống nếu chưa biết",
      en: "Title of the table in English; blank where it is not known"
    },
    take: {
      type: "codes",
      vi: "Các mục phải lấy ngoài địa bàn và năm, mỗi chiều một mục; cách viết khác nhau cách bằng dấu |",
      en: "The categories to take besides area and year, one of each dimension; other ways to write one after a |"
    },
    area: {
      type: "code",
      nullable: true,
      references: "areas.area",
      vi: "Địa bàn, nếu biểu không chia theo địa bàn",
      en: "Area, where the table is not divided by areas"
    },
    factor: {
      type: "float64",
      nullable: true,
      vi: "Nhân số của biểu với số này để ra đơn vị của chỉ tiêu; trống là 1",
      en: "What the table's numbers are multiplied by to be in the indicator's unit; blank for 1"
    },
    unit_printed: {
      type: "text",
      nullable: true,
      vi: "Đơn vị mà biểu phải ghi, các cách viết cách nhau bằng |; trống là không so",
      en: "The unit that the table must state, ways to write it parted by |; blank where it is not compared"
    },
    source: {
      type: "code",
      vi: "Mã nguồn của số liệu lấy từ biểu; nếu bảng sources chưa có thì lần nhập đầu thêm vào",
      en: "Source of what is taken; the first import adds it where the table of sources does not have it"
    },
    collection: {
      type: "code",
      nullable: true,
      values: collections,
      vi: "Cách thu thập, ghi vào nguồn khi thêm",
      en: "How values are collected, for the source when it is added"
    },
    publisher: {type: "text", nullable: true, vi: "Nơi công bố", en: "Publisher, in Vietnamese or by its own name"},
    publisher_en: {type: "text", nullable: true, vi: "Nơi công bố bằng tiếng Anh", en: "Publisher in English"},
    address: {
      type: "text",
      nullable: true,
      vi: "Địa chỉ để tìm biểu",
      en: "Address where the table is to be looked for"
    },
    note: {type: "text", nullable: true, vi: "Ghi chú bằng tiếng Anh", en: "Note"},
    note_vi: {type: "text", nullable: true, vi: "Ghi chú", en: "Note in Vietnamese"}
  }
});

export const supply_areas = defineTable({
  name: "supply_areas",
  key: ["written"],
  origin: "data",
  optional: true,
  vi: "Tên địa bàn như cơ quan thống kê viết, khi khác với bảng areas",
  en: "Names of areas as a statistical office writes them, where they differ from the table of areas",
  columns: {
    written: {type: "text", vi: "Tên như cơ quan viết", en: "Name as the office writes it"},
    area: {type: "code", references: "areas.area", vi: "Địa bàn", en: "Area"}
  }
});

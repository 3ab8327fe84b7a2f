import type {FiguresMessages} from "../topics/figures.js";

/** The sentences in Vietnamese. */
export const vi: FiguresMessages = {
  data: "Số liệu",
  sources: "Nguồn và chú giải",
  year: "Năm",
  qualifier: "Cận",
  methodology: "Phương pháp tính",
  group: "Nhóm",
  said: "Công bố",
  confidence: "Độ tin cậy",
  address: "Địa chỉ",
  release: (place, date) => `${place}, bản phát hành ${date}.`,
  one: "Chỉ tiêu này để đọc: của nơi này, các nơi so sánh và cả nước, có tên, đơn vị và nguồn",
  all: "Mọi số liệu của nơi này, có tên, đơn vị và nguồn"
};

import type {PlaceWords} from "../../model/place-words.js";
import type {MapMessages} from "../topics/map.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): MapMessages => ({
  title: `Bản đồ các ${place.area}`,
  description: (areas) => `${String(areas)} ${place.areas} theo từng chỉ tiêu, từng năm, trên bản đồ và trong bảng.`,
  form: "Cách vẽ",
  forms: {shapes: "hình thật", tiles: "ô bằng nhau"},
  leads: {
    shapes: (areas) => `${String(areas)} ${place.areas}${place.map?.as_of === undefined ? "" : ` ${place.map.as_of}`}.`,
    tiles: (areas) =>
      `Mỗi ${place.area} một ô bằng nhau, đặt theo vị trí tương đối: ${place.area} nhỏ thấy rõ như ${place.area} lớn. ${String(areas)} ${place.areas}${place.map?.as_of === undefined ? "" : ` ${place.map.as_of}`}.`
  },
  figure: (indicator, year) => `${indicator}, năm ${String(year)}`,
  classing: "Cách chia nhóm",
  classings: {quantiles: `số ${place.area} đều nhau`, equal: "khoảng giá trị đều nhau"},
  classNote: {
    quantiles: (classes) =>
      `${String(classes)} nhóm có số ${place.area} gần bằng nhau (ngũ phân vị); các giá trị bằng nhau ở cùng một nhóm.`,
    equal: (classes) => `${String(classes)} nhóm có khoảng giá trị bằng nhau, từ nhỏ nhất đến lớn nhất.`
  },
  legend: "Chú giải",
  range: (from, to) => (from === to ? from : `${from} đến ${to}`),
  provinces: (count) => `${String(count)} ${place.area}`,
  noData: "không có số liệu",
  lastYear: (latest, count, shown, shownCount) =>
    latest === shown
      ? `${String(shown)} là năm mới nhất có số liệu của các ${place.area}.`
      : `Đang hiện năm ${String(shown)} (${String(shownCount)} ${place.area}). Năm mới nhất có số liệu: ${String(latest)} (${String(count)} ${place.area}).`,
  someMissing: (count, year) =>
    `${String(count)} ${place.area} không có số năm ${String(year)}; bảng bên cạnh cho số gần nhất.`,
  aboutTitle: "Về bản đồ này",
  about: {
    shapes: "Đường địa giới đã giản lược, không thay cho bản đồ hành chính.",
    tiles: `Bản đồ này không vẽ địa giới và không thay cho bản đồ hành chính. Ô gần nhau không nhất thiết là hai ${place.area} giáp nhau.`
  },
  ended: (area, day, successor) =>
    `Từ ngày ${day}, ${area} thuộc ${successor}. Số liệu ở đây là của ${area} trước ngày đó.`,
  spoken: (form, indicator, year, provinces) =>
    `${form === "tiles" ? "Bản đồ ô vuông các ${place.area}" : "Bản đồ các ${place.area}"}: ${indicator}, năm ${String(year)}, ${String(provinces)} ${place.area} có số liệu. Từng số nằm trong bảng.`,
  tile: (name, value, rank, position, classes) =>
    `${name}: ${value}${rank}, nhóm ${String(position)} trên ${String(classes)}`,
  tileUnclassed: (name, value, rank) => `${name}: ${value}${rank}, không xếp nhóm được`,
  unclassed: "nguồn chỉ viết “trên”, “gần” hoặc “khoảng”: không xếp nhóm được",
  tileRank: (rank, count) => `, hạng ${String(rank)} trên ${String(count)}`,
  tileMissing: (name, what) => `${name}: ${what}`,
  table: "Cùng các số này trong bảng",
  joined: (area, day, successor) => `Từ ngày ${day}, ${area} thuộc ${successor}: phần trong đường nét đứt.`,
  toMap: `Bản đồ các ${place.area} theo từng chỉ tiêu`,
  vietnam: {
    sea: "Biển Đông",
    islands:
      "Quần đảo Hoàng Sa thuộc thành phố Đà Nẵng và quần đảo Trường Sa thuộc tỉnh Khánh Hòa được ghi bằng dấu riêng, mang màu của tỉnh, thành mình.",
    spoken: "Có quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa).",
    locator: (area) =>
      `Vị trí của ${area} trên bản đồ Việt Nam, có quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa).`,
    credit:
      "Hình các tỉnh: Stephen Truong, @svg-maps/vietnam, CC BY 4.0, đã giản lược. Hai quần đảo vẽ thu nhỏ và gần bờ hơn thực tế."
  }
});

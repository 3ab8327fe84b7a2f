import type {PlaceWords} from "../model/place-words.js";
import {counted} from "../lib/counted.js";
import {catalogue} from "./accessor.js";
import type {Classing, MapForm} from "../model/comparison.js";

/** The sentences of the map, once in each language. */
export interface MapMessages {
  readonly title: string;
  readonly description: (areas: number) => string;
  readonly form: string;
  readonly forms: Readonly<Record<MapForm, string>>;
  readonly leads: Readonly<Record<MapForm, (areas: number) => string>>;
  readonly figure: (indicator: string, year: number) => string;
  readonly classing: string;
  readonly classings: Readonly<Record<Classing, string>>;
  readonly classNote: Readonly<Record<Classing, (classes: number) => string>>;
  readonly legend: string;
  readonly range: (from: string, to: string) => string;
  readonly provinces: (count: number) => string;
  readonly noData: string;
  readonly lastYear: (latest: number, count: number, shown: number, shownCount: number) => string;
  readonly someMissing: (count: number, year: number) => string;
  readonly aboutTitle: string;
  readonly about: Readonly<Record<MapForm, string>>;
  readonly ended: (area: string, day: string, successor: string) => string;
  readonly spoken: (form: MapForm, indicator: string, year: number, provinces: number) => string;
  readonly tile: (name: string, value: string, rank: string, position: number, classes: number) => string;
  readonly tileUnclassed: (name: string, value: string, rank: string) => string;
  readonly unclassed: string;
  readonly tileRank: (rank: number, count: number) => string;
  readonly tileMissing: (name: string, what: string) => string;
  readonly table: string;
  readonly joined: (area: string, day: string, successor: string) => string;
  readonly toMap: string;
  /** Of the map of Viet Nam. */
  readonly vietnam: {
    readonly sea: string;
    readonly islands: string;
    readonly spoken: string;
    readonly locator: (area: string) => string;
    readonly credit: string;
  };
}

const vi = (place: PlaceWords): MapMessages => ({
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

const en = (place: PlaceWords): MapMessages => ({
  title: `Map of the ${place.areas}`,
  description: (areas) => `The ${String(areas)} ${place.areas} by indicator and year, on a map and in a table.`,
  form: "Drawn as",
  forms: {shapes: "shapes", tiles: "equal tiles"},
  leads: {
    shapes: (areas) =>
      `The ${String(areas)} ${place.areas}${place.map?.as_of === undefined ? "" : ` ${place.map.as_of}`}.`,
    tiles: (areas) =>
      `One equal tile a ${place.area}, placed by where it lies among the others: small ${place.areas} are as visible as large ones. The ${String(areas)} ${place.areas}${place.map?.as_of === undefined ? "" : ` ${place.map.as_of}`}.`
  },
  figure: (indicator, year) => `${indicator}, ${String(year)}`,
  classing: "Classes",
  classings: {quantiles: `as many ${place.areas} in each`, equal: "steps of equal width"},
  classNote: {
    quantiles: (classes) =>
      `${String(classes)} classes with about as many ${place.areas} in each (quantiles); equal values stay together.`,
    equal: (classes) => `${String(classes)} classes of equal width, from the smallest value to the largest.`
  },
  legend: "Legend",
  range: (from, to) => (from === to ? from : `${from} to ${to}`),
  provinces: (count) => counted(count, place.area, place.areas),
  noData: "no data",
  lastYear: (latest, count, shown, shownCount) =>
    latest === shown
      ? `${String(shown)} is the last year with figures of ${place.areas}.`
      : `Shown is ${String(shown)} (${counted(shownCount, place.area, place.areas)}). The last year with data is ${String(latest)} (${counted(count, place.area, place.areas)}).`,
  someMissing: (count, year) =>
    `No figure of ${String(year)}: ${counted(count, place.area, place.areas)}; the table gives the nearest one.`,
  aboutTitle: "About this map",
  about: {
    shapes: "Borders are simplified and do not stand for an administrative map.",
    tiles:
      "This map draws no borders and does not stand for an administrative map. Tiles that touch are not always neighbours."
  },
  ended: (area, day, successor) =>
    `Since ${day} ${area} has been part of ${successor}. The figures here are those of ${area} before that day.`,
  spoken: (form, indicator, year, provinces) =>
    `${form === "tiles" ? "Tile map" : "Map"} of the ${place.areas}: ${indicator}, ${String(year)}, ${String(provinces)} ${place.areas} with a figure. Every figure stands in the table.`,
  tile: (name, value, rank, position, classes) =>
    `${name}: ${value}${rank}, class ${String(position)} of ${String(classes)}`,
  tileUnclassed: (name, value, rank) => `${name}: ${value}${rank}, in no certain class`,
  unclassed: "the source says only “more than”, “nearly” or “about”: in no certain class",
  tileRank: (rank, count) => `, rank ${String(rank)} of ${String(count)}`,
  tileMissing: (name, what) => `${name}: ${what}`,
  table: "The same figures in a table",
  joined: (area, day, successor) => `Since ${day} ${area} has been part of ${successor}, within the broken line.`,
  toMap: `Map of the ${place.areas} by indicator`,
  vietnam: {
    sea: "East Sea",
    islands:
      "The Hoang Sa archipelago of the city of Da Nang and the Truong Sa archipelago of the province of Khanh Hoa have marks of their own, in the colour of theirs.",
    spoken: "The Hoang Sa (Da Nang) and Truong Sa (Khanh Hoa) archipelagos are marked.",
    locator: (area) =>
      `Where ${area} lies in Viet Nam, with the Hoang Sa (Da Nang) and Truong Sa (Khanh Hoa) archipelagos.`,
    credit: `Shapes of the ${place.areas}: Stephen Truong, @svg-maps/vietnam, CC BY 4.0, simplified. The archipelagos are drawn smaller and nearer than they are.`
  }
});

/** {@link MapMessages} in a language. */
export const mapMessages = catalogue<MapMessages>({vi, en});

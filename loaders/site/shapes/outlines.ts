import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {SaxesParser} from "saxes";
import SvgPath from "svgpath";

export type Point = readonly [x: number, y: number];

/** A closed line; the last point is joined to the first. */
export type Ring = readonly Point[];

/** The outlines of a map in its own units. */
export interface Outlines {
  /** By code of the area. */
  readonly provinces: ReadonlyMap<string, readonly Ring[]>;
  /** By code of the archipelago. */
  readonly archipelagos: ReadonlyMap<string, readonly Ring[]>;
}

/** What the map calls the provinces. */
const provinceNames: Readonly<Record<string, string>> = {
  angiang: "VN-44",
  baria: "VN-43",
  baclieu: "VN-55",
  bacgiang: "VN-54",
  backan: "VN-53",
  bacninh: "VN-56",
  bentre: "VN-50",
  binhduong: "VN-57",
  binhdinh: "VN-31",
  binhphuoc: "VN-58",
  binhthuan: "VN-40",
  camau: "VN-59",
  caobang: "VN-04",
  cantho: "VN-CT",
  danang: "VN-DN",
  daklak: "VN-33",
  daknong: "VN-72",
  dongnai: "VN-39",
  dongthap: "VN-45",
  dienbien: "VN-71",
  gialai: "VN-30",
  hagiang: "VN-03",
  hanam: "VN-63",
  hanoi: "VN-HN",
  hatinh: "VN-23",
  haiduong: "VN-61",
  haiphong: "VN-HP",
  haugiang: "VN-73",
  hcm: "VN-SG",
  hoabinh: "VN-14",
  hungyen: "VN-66",
  khanhhoa: "VN-34",
  kiengiang: "VN-47",
  kontum: "VN-28",
  lamdong: "VN-35",
  langson: "VN-09",
  laichau: "VN-01",
  laocai: "VN-02",
  longan: "VN-41",
  namdinh: "VN-67",
  ninhbinh: "VN-18",
  ninhthuan: "VN-36",
  nghean: "VN-22",
  phutho: "VN-68",
  phuyen: "VN-32",
  quangbinh: "VN-24",
  quangnam: "VN-27",
  quangngai: "VN-29",
  quangninh: "VN-13",
  quangtri: "VN-25",
  sonla: "VN-05",
  soctrang: "VN-52",
  tayninh: "VN-37",
  thanhhoa: "VN-21",
  thaibinh: "VN-20",
  thainguyen: "VN-69",
  tthue: "VN-26",
  tiengiang: "VN-46",
  travinh: "VN-51",
  tuyenquang: "VN-07",
  vinhlong: "VN-49",
  vinhphuc: "VN-70",
  yenbai: "VN-06"
};

const archipelagoNames: Readonly<Record<string, string>> = {hoangsa: "hoang_sa", truongsa: "truong_sa"};

/** Reads the outlines of the package `@svg-maps/vietnam`. */
export function readOutlines(): Outlines {
  return parseOutlines(readFileSync(createRequire(import.meta.url).resolve("@svg-maps/vietnam/vietnam.svg"), "utf8"));
}

/**
 * Reads the outlines of a map.
 * @throws Error for a path with a name that nobody knows: a new edition of the map must be looked at
 */
export function parseOutlines(svg: string): Outlines {
  const provinces = new Map<string, readonly Ring[]>();
  const archipelagos = new Map<string, readonly Ring[]>();
  const parser = new SaxesParser();
  parser.on("opentag", ({name, attributes}) => {
    if (name !== "path") return;
    const {id = "", d = ""} = attributes;
    const [area, archipelago] = [provinceNames[id], archipelagoNames[id]];
    if (area !== undefined) provinces.set(area, ringsOf(d));
    else if (archipelago !== undefined) archipelagos.set(archipelago, ringsOf(d));
    else throw new Error(`The map of the provinces has a path “${id}” that no area is known for.`);
  });
  parser.write(svg).close();
  return {provinces, archipelagos};
}

/** The rings of a path; of a curve, which only islets have, its ends. */
function ringsOf(path: string): Ring[] {
  const rings: Point[][] = [];
  new SvgPath(path).abs().iterate((segment) => {
    const [command] = segment;
    if (command === "Z") return;
    const [x, y] = segment.slice(-2);
    if (typeof x !== "number" || typeof y !== "number") return;
    if (command === "M") rings.push([[x, y]]);
    else rings.at(-1)?.push([x, y]);
  });
  return rings;
}

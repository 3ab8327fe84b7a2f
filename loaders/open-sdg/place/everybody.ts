/** A row as far as its breakdown and its area matter: of each breakdown the value, or blank. */
export interface Divided {
  readonly isHome: boolean;
  readonly values: readonly string[];
}

/**
 * The value of each breakdown that stands for everybody in the rows of areas, as the office says by showing it first: these rows never
 * leave the breakdown blank, while those of the home area do and never have this value. Null where the office says nothing.
 * @param first of each breakdown the value that the office shows first, if any
 */
export function everybodyOfAreas(
  rows: readonly Divided[],
  first: readonly (string | null)[]
): readonly (string | null)[] {
  return first.map((value, i) => {
    if (value === null) return null;
    const home = new Set<string>();
    const areas = new Set<string>();
    for (const {isHome, values} of rows) (isHome ? home : areas).add(values[i]!);
    return home.has("") && !home.has(value) && !areas.has("") ? value : null;
  });
}

/** What offices write of everybody though a blank says it; no more than the word, for "Total renewable energy" is a part. */
const words = new Set([
  "_t", "total", "totals", "all", "all persons", "all people", "all ages", "all genders", "both sexes", "both genders", "all sexes",
  "ensemble", "tous", "toutes", "les deux sexes", "tous les âges",
  "ambos sexos", "todos", "todas", "todas las edades", "ambos os sexos", "todas as idades", "totale", "totaal",
  "insgesamt", "gesamt", "zusammen", "alle", "alle altersgruppen", "beide geschlechter", "ogółem", "razem",
  "всего", "оба пола", "все возрасты", "итого", "барлығы", "екі жыныс", "toplam", "i alt", "samtals",
  "tổng", "tổng số", "chung", "tất cả", "cả hai giới", "المجموع", "الكل", "ընդամենը", "总计", "合计"
]); // prettier-ignore

/** Whether a value is a word for everybody. */
export function saysEverybody(value: string): boolean {
  return words.has(value.trim().toLowerCase());
}

/** How offices call a breakdown by places; in it the name of their own place means all of it. */
const places = new Set([
  "geography", "geographic area", "geographical area", "area", "areas", "region", "regions", "country", "territory", "place", "location",
  "ref_area", "reference area", "géographie", "région", "pays", "territoire", "lieu", "geografía", "región", "país", "territorio", "lugar",
  "gebiet", "land", "region", "raum", "obszar", "kraj", "województwo", "regione", "paese", "регион", "область", "страна", "территория",
  "аймақ", "өңір", "vùng", "địa bàn", "nơi", "tỉnh", "المنطقة", "البلد"
]); // prettier-ignore

/** Whether a breakdown is one by places. */
export function isOfPlaces(column: string): boolean {
  return places.has(column.trim().toLowerCase());
}

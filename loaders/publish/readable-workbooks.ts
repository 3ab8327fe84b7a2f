import {groupObservations} from "../../src/indicator/groups/figures.js";
import {groupBy} from "../../src/lib/group.js";
import {remembered} from "../../src/lib/remembered.js";
import {isTotal} from "../../src/model/headline.js";
import {groupsInWords} from "../../src/wording/groups.js";
import {tablesWorkbook} from "../../src/lib/xlsx/write/table-workbook.js";
import {areasBeside, observationsOf} from "../../src/indicator/observations-of.js";
import {figuresFile} from "../../src/model/addresses/data.js";
import {pick, type Language} from "../../src/model/language.js";
import {latestRelease} from "../../src/model/release.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";
import {readableSheets, type ReadableFigure} from "../../src/wording/readable-figures.js";

/**
 * The figures as people read them, by path below `data/`: for each language a workbook of every indicator that has any, and one of
 * all values of the place itself.
 */
export function readableWorkbooks(tables: TableRows, languages: readonly Language[]): [string, Uint8Array][] {
  return languages.flatMap((language) => {
    const figuresOf = figuresIn(tables, language);
    const asOf = latestRelease(tables) ?? "";
    const workbook = (indicator: string | null, figures: readonly ReadableFigure[]): [string, Uint8Array] => {
      const named = new Set(figures.map(({observation}) => observation.source));
      const sheets = readableSheets(
        {
          figures,
          sources: tables.sources.filter(({source}) => named.has(source)),
          breaks: tables.breaks.filter((row) => row.indicator === indicator),
          asOf,
          licence: tables.place.licence?.name ?? null
        },
        language
      );
      return [figuresFile(indicator, language), tablesWorkbook(sheets)];
    };
    const all = tables.indicators.map((row) => [row.indicator, figuresOf(row)] as const);
    return [
      ...all.filter(([, figures]) => figures.length > 0).map(([indicator, figures]) => workbook(indicator, figures)),
      workbook(
        null,
        all.flatMap(([, figures]) => figures.filter(({isHome}) => isHome))
      )
    ];
  });
}

/** A value, and whether it is one of the place itself. */
type PlacedFigure = ReadableFigure & {readonly isHome: boolean};

/**
 * The values of an indicator with their names: those of the place, then those of the areas that it is compared with first and of the
 * nation, each by methodology and year. All others stand in the machine's table.
 */
function figuresIn(tables: TableRows, language: Language): (indicator: TableRow<"indicators">) => PlacedFigure[] {
  const names = new Map(tables.areas.map((row) => [row.area, pick(row, "name", language)]));
  const series = new Map(tables.series.map((row) => [`${row.indicator} ${row.series}`, pick(row, "short", language)]));
  const named = remembered((groups: string) => groupsInWords(tables, groups, language));
  const {area: home} = tables.place;
  const areas = areasBeside(tables.place);
  const told = new Set(areas);
  return (indicator) => {
    const all = [
      ...observationsOf(tables, indicator.indicator)
        .filter((o) => told.has(o.area) && isTotal(o))
        .map((o) => ({...o, groups: ""})),
      ...groupObservations(tables, indicator.indicator, told)
    ];
    const byArea = groupBy(all, ({area}) => area);
    return areas.flatMap((area) =>
      (byArea.get(area) ?? []).map((observation) => {
        const {series: code} = observation;
        return {
          observation,
          indicator,
          isHome: area === home,
          area: names.get(area) ?? area,
          methodology: code === null ? null : (series.get(`${indicator.indicator} ${code}`) ?? code),
          group: observation.groups === "" ? null : named(observation.groups)
        };
      })
    );
  };
}

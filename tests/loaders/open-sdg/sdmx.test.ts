import {expect, it} from "vitest";
import {foundIn, readMade} from "./made-repository.js";

const code = (id: string, names: string, annotations = "") => `<str:Code id="${id}">${annotations}${names}</str:Code>`;
const name = (en: string, fr = "") =>
  `<com:Name xml:lang="en">${en}</com:Name>${fr === "" ? "" : `<com:Name xml:lang="fr">${fr}</com:Name>`}`;
const annotation = (title: string, text: string) =>
  `<com:Annotation><com:AnnotationTitle>${title}</com:AnnotationTitle><com:AnnotationText>${text}</com:AnnotationText></com:Annotation>`;
const dimension = (kind: string, id: string, list: string) =>
  `<str:${kind} id="${id}"><str:ConceptIdentity><Ref id="${id}"/></str:ConceptIdentity><str:LocalRepresentation><str:Enumeration><Ref id="${list}"/></str:Enumeration></str:LocalRepresentation></str:${kind}>`;

const structure = `<?xml version="1.0"?>
<mes:Structure xmlns:mes="m" xmlns:str="s" xmlns:com="c"><mes:Structures>
<str:Codelists>
<str:Codelist id="CL_SERIES">${name("Series")}
${code("POV", name("Poverty", "Pauvreté"), `<com:Annotations>${annotation("Indicator", "1.2.1.")}${annotation("IndicatorTitle", "1.2.1 People in poverty")}</com:Annotations>`)}
${code("TWO", name("Both"), `<com:Annotations>${annotation("Indicator", "1.3.1")}${annotation("Indicator", "1.4.1")}${annotation("IndicatorTitle", "Shared")}</com:Annotations>`)}
</str:Codelist>
<str:Codelist id="CL_SEX">${code("_T", name("Total"))}${code("F", name("Women", "Femmes"))}</str:Codelist>
<str:Codelist id="CL_UNIT">${code("PT", name("Percent", "Pour cent"))}</str:Codelist>
</str:Codelists>
<str:Concepts><str:ConceptScheme id="CS"><str:Concept id="SEX">${name("Sex", "Sexe")}</str:Concept><str:Concept id="SERIES">${name("Series")}</str:Concept></str:ConceptScheme></str:Concepts>
<str:DataStructures><str:DataStructure id="SDG"><str:DataStructureComponents>
<str:DimensionList>${dimension("Dimension", "SERIES", "CL_SERIES")}${dimension("Dimension", "SEX", "CL_SEX")}</str:DimensionList>
<str:AttributeList>${dimension("Attribute", "UNIT_MEASURE", "CL_UNIT")}</str:AttributeList>
</str:DataStructureComponents></str:DataStructure></str:DataStructures>
</mes:Structures></mes:Structure>`;

const specific = `<?xml version="1.0"?>
<mes:StructureSpecificData xmlns:mes="m" xmlns:ss="ss" xmlns:xsi="x"><mes:DataSet ss:dataScope="DataStructure" xsi:type="ns:DataSetType">
<Series SERIES="POV" SEX="_T" UNIT_MEASURE="PT" FREQ="A">
<Obs TIME_PERIOD="2015" OBS_VALUE="14.5" COMMENT_OBS="first" NATURE="C"/>
<Obs TIME_PERIOD="2016" OBS_VALUE="NaN"/>
<Obs TIME_PERIOD="2017-A1" OBS_VALUE="12"/>
</Series>
<Series SERIES="POV" SEX="F" UNIT_MEASURE="PT" FREQ="A"><Obs TIME_PERIOD="2015" OBS_VALUE="15"/></Series>
<Series SERIES="TWO" SEX="_T" UNIT_MEASURE="PT" FREQ="A"><Obs TIME_PERIOD="2015" OBS_VALUE="1"/></Series>
<Series SERIES="NONE" SEX="_T" FREQ="A"><Obs TIME_PERIOD="2015" OBS_VALUE="1"/><Obs TIME_PERIOD="2016" OBS_VALUE="2"/></Series>
</mes:DataSet></mes:StructureSpecificData>`;

const generic = `<mes:GenericData xmlns:mes="m" xmlns:gen="g"><mes:DataSet><gen:Series>
<gen:SeriesKey><gen:Value id="SERIES" value="POV"/><gen:Value id="SEX" value="F"/></gen:SeriesKey>
<gen:Attributes><gen:Value id="UNIT_MEASURE" value="PT"/></gen:Attributes>
<gen:Obs><gen:ObsDimension id="TIME_PERIOD" value="2015"/><gen:ObsValue value="15"/><gen:Attributes><gen:Value id="COMMENT_OBS" value="x"/></gen:Attributes></gen:Obs>
</gen:Series></mes:DataSet></mes:GenericData>`;

const config = (options: string) =>
  `languages: [en, fr]\ninputs:\n- class: InputSdmxMl_Multiple\n  path_pattern: sdmx/*.xml\n  dsd: dsd.xml\n${options}`;

it("divides the series of a message among the indicators that the data structure names", () => {
  const repository = readMade({
    "config_data.yml": config("  import_codes: true\n  drop_dimensions: [FREQ]\n"),
    "dsd.xml": structure,
    "sdmx/all.xml": specific
  });
  expect(repository.indicators.map(({id, settings}) => [id, settings.name])).toEqual([
    ["1-2-1", "People in poverty"],
    ["1-3-1", "Shared"],
    ["1-4-1", "Shared"]
  ]);
  const {data} = repository.indicators[0]!;
  expect(data?.columns).toEqual([
    {name: "SERIES", role: "series"},
    {name: "SEX", role: "breakdown"},
    {name: "UNIT_MEASURE", role: "units"},
    {name: "COMMENT_OBS", role: "attribute"},
    // Said of a value, and no group.
    {name: "NATURE", role: "other"}
  ]);
  expect(data?.rows.map(({line, year, value, cells}) => [line, year, value, ...cells])).toEqual([
    [4, 2015, 14.5, "POV", "", "PT", "first", "C"],
    [6, 2017, 12, "POV", "", "PT", "", ""],
    [8, 2015, 15, "POV", "F", "PT", "", ""]
  ]);
  expect(foundIn(repository).filter((line) => line.includes(" rows "))).toEqual([
    "left rows no_indicator sdmx/all.xml SERIES 10: NONE",
    "blank rows no_value sdmx/all.xml OBS_VALUE 5: NaN"
  ]);
  expect(repository.account.counts.rows).toEqual({read: 5, altered: 0, blank: 1, left: 2});
  expect(repository.translations.translate("F", "fr", ["SEX"])).toBe("Femmes");
  expect(repository.translations.translate("SEX", "fr", ["SEX"])).toBe("Sexe");
});

it("gives columns and values their names where the office asks for no codes, and new ones where it gives them", () => {
  const repository = readMade({
    "config_data.yml": config(
      "  drop_singleton_dimensions: true\n  dimension_map: {'UNIT_MEASURE': Units, 'UNIT_MEASURE|PT': '%'}\n  indicator_id_map: {POV: [1-1-1, 1-2-1]}\n"
    ),
    "dsd.xml": structure,
    "sdmx/all.xml": generic
  });
  expect(repository.indicators.map(({id}) => id)).toEqual(["1-1-1", "1-2-1"]);
  const {data} = repository.indicators[1]!;
  // All of one sex, so that the office's option drops the column, but never a note.
  expect(data?.columns).toEqual([
    {name: "Series", role: "series"},
    {name: "Units", role: "units"},
    {name: "COMMENT_OBS", role: "attribute"}
  ]);
  expect(data?.rows).toMatchObject([{year: 2015, value: 15, cells: ["Poverty", "%", "x"]}]);
  expect(repository.translations.translate("Poverty", "fr", ["Series"])).toBe("Pauvreté");
});

it("reads SDMX-CSV, whose names beside codes it leaves out", () => {
  const repository = readMade({
    "data/indicator_1-2-1.csv":
      "DATAFLOW,FREQ: Frequency,SEX: Sex,TIME_PERIOD: Time,OBS_VALUE\nX:SDG(1.0),A: Annual,_T: Total,2015,1.5\nX:SDG(1.0),A: Annual,F: Women,2015,2\n"
  });
  const {data} = repository.indicators[0]!;
  expect(data?.columns.map((column) => column.name)).toEqual(["FREQ", "SEX"]);
  expect(data?.rows.map(({year, value, cells}) => [year, value, ...cells])).toEqual([
    [2015, 1.5, "A", ""],
    [2015, 2, "A", "F"]
  ]);
});

it("takes reference areas for codes of the map where the map has them all", () => {
  const series = (area: string) =>
    `<Series SERIES="POV" REF_AREA="${area}"><Obs TIME_PERIOD="2015" OBS_VALUE="1"/></Series>`;
  const message = `<D>${series("RW")}${series("1")}${series("2")}</D>`;
  const feature = (id: string) => ({type: "Feature", properties: {id}, geometry: null});
  const read = (ids: readonly string[]) =>
    readMade({
      "config_data.yml": config(
        "  import_codes: true\n  dimension_map: {'REF_AREA|RW': ''}\nmap_layers:\n- geojson_file: map.geojson\n"
      ),
      "dsd.xml": structure,
      "sdmx/a.xml": message,
      "map.geojson": JSON.stringify({type: "FeatureCollection", features: ids.map(feature)})
    }).indicators[0]!.data!.columns.find((column) => column.name === "REF_AREA")?.role;
  expect(read(["1", "2"])).toBe("geocode");
  expect(read(["1"])).toBe("breakdown");
});

it("expands no entity, reads no document type, and keeps what stood before an error", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>\n<mes:GenericData xmlns:mes="m">&y;</mes:GenericData>`;
  const broken = specific.replace('</Series>\n<Series SERIES="TWO"', "</Series>\n<Series SERIES=TWO");
  const repository = readMade({
    "config_data.yml": config("  import_codes: true\n"),
    "dsd.xml": structure,
    "sdmx/bomb.xml": bomb,
    "sdmx/broken.xml": broken
  });
  expect(repository.account.counts.rows.read).toBe(3);
  expect(foundIn(repository).filter((line) => line.includes("left rows"))).toEqual([
    "left rows document_type sdmx/bomb.xml 1",
    "left rows broken_xml sdmx/broken.xml 9"
  ]);
});

it("says where a data structure is on the network or not there", () => {
  const remote = readMade({
    "config_data.yml":
      "inputs:\n- {class: InputSdmxMl_Structure, source: 'https://example.org/data', dsd: 'https://example.org/dsd'}\n- {class: InputSdmxMl_Structure, source: sdmx/a.xml}\n- {class: InputSdmxMl_Structure, source: sdmx/a.xml, dsd: none.xml}\n",
    "sdmx/a.xml": generic
  });
  expect(foundIn(remote).filter((line) => line.includes("config_data.yml") && !line.includes("Translation"))).toEqual([
    "left settings remote config_data.yml source 2: https://example.org/data",
    "left settings remote config_data.yml dsd 2-3: https://example.org/dsd",
    "left settings no_such_file config_data.yml dsd 4: none.xml"
  ]);
  expect(remote.account.counts.rows).toMatchObject({read: 0, left: 2});
});

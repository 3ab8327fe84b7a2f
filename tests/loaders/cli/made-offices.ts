/** Data repositories as offices keep them, each with the oddities of its kind; their figures are made up. */
export const offices: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  "a country with boundaries and translations on the network": {
    "config_data.yml": `languages:
  - en
schema_file: _prose.yml
src_dir: ''
translations:
  - class: TranslationInputSdgTranslations
    source: https://example.org/translations.git
    tag: 1.0.1
map_layers:
  - geojson_file: https://example.org/regions.geojson
    name_property: rgn17nm
    id_property: rgn17cd
docs_branding: Data service
hide_empty_metadata: true
`,
    "data/indicator_1-1-1.csv": `Year,Region,Household income,Units,Unit multiplier,Observation status,GeoCode,Value
2004/05,,,Number,Thousands,,,8.650739326
2005/06,,,Number,Thousands,Provisional,,9.2
2005/06,North,"Less than £10,000",Number,Thousands,Break,E1,13.5
2015-2016,,,Number,Units,,,1400
2016,,,Percentage (%),Units,,,..
2016,,,Percentage (%),Units,,,<5
2016,,,Percentage (%),Units,,,<5
`,
    "data/indicator_1-a-1-archived.csv": "Year,Value\n2019,1\n",
    "meta/1-1-1.md": `---
indicator_number: 1.1.1
indicator_name: global_indicators.1-1-1-title
reporting_status: complete
data_non_statistical: false
graph_type: line
source_active_1: true
source_organisation_1: <a href="https://example.org">Office</a>
source_url_1: 'https://example.org/data'
source_organisation_2: Another office
---
Text of the page.
`,
    "meta/1-a-1-archived.md": "---\nindicator_number: 1.a.1\nindicator_name: An old one\narchived: true\n---\n",
    "meta/1-2-1.md": "---\nindicator_number: 1.2.1\nreporting_status: notstarted\n---\n",
    "_prose.yml": "prose: {}\n"
  },
  "a federation with indicators of its own": {
    "config_data.yml": `languages: [de, en]
translations:
  - class: TranslationInputYaml
    source: translations
map_layers:
  - geojson_file: laender.geojson
    name_property: GEN
    id_property: AGS
    output_subfolder: laender
  - geojson_file: kreise.geojson
    name_property: GEN
    id_property: ARS
    output_subfolder: Kreise
indicator_options:
  non_disaggregation_columns: [Year, Units, Series, Value, GeoCode, COMMENT_OBS, COMMENT_OBS_0]
  observation_attributes: [COMMENT_OBS]
datapackage:
    sorting: default
`,
    "laender.geojson": JSON.stringify({
      type: "FeatureCollection",
      features: [
        ["code08", "Süden"],
        ["code09", "Norden"]
      ].map(([AGS, GEN], i) => ({
        type: "Feature",
        properties: {AGS, GEN},
        geometry: {type: "Polygon", coordinates: [[[i, 0], [i + 1, 0], [i + 1, 1], [i, 0]]]} // prettier-ignore
      }))
    }),
    "kreise.geojson": JSON.stringify({
      type: "FeatureCollection",
      features: [{type: "Feature", properties: {ARS: 8111, GEN: "Südkreis"}, geometry: null}]
    }),
    "data/indicator_1-1-ab.csv": `Year,Units,time series,area,COMMENT_OBS_0,sex,länder,GeoCode,Value
2014,percentage,a) deprivation,wider union,,,,,19.7
2014,percentage,a) deprivation,landia,r,,,,12.3
2015,percentage,a) deprivation,landia,p,,,,11.2
2015,percentage,a) deprivation,landia,…,female,,,
2015,percentage,a) deprivation,landia,,female,,,13.1
2015,percentage,a) deprivation,landia,,,süden,code08,9.5
2015,percentage,a) deprivation,landia,,,norden,code09,8.1
`,
    "data/indicator_10-1.csv": "Year;Units;Value\r\n2018;percentage;1,5\r\n2019;percentage;1.234,75\r\n",
    "data/indicator_9-1-.csv": "Year,Value\n2020,3\n",
    "data/1-1.yml": "lost: here\n",
    "meta/1-1-ab.md": `---

layout: indicator        
goal: '1'        
indicator: '1.1.ab'        
permalink: /1-1-ab/        
indicator_name: Entbehrung        
national_geographical_coverage: Landia
data_state: 30.04.2025        
political_target: 'unter&nbsp;dem <abbr title="Union" tabindex="0">EU</abbr>-Durchschnitt'        
source_organisation_1: <a href="https://example.org" onclick="return alert('von', 'De')">Amt</a>
weather_indicator_1_target_1_item_a: 
---
`,
    "meta/en/1-1-ab.md": "---\nindicator_name: Deprivation\n---\n",
    "meta/10-1.md": "---\nindicator: '10.1'\nindicator_name: Bildung\n---\n",
    "translations/de/data.yml": "landia: Landia\nfemale: Frauen\npercentage: Prozent\narea: Gebiet\n",
    "translations/en/data.yml": "landia: Landia\nfemale: women\npercentage: per cent\narea: area\n"
  },
  "a city with metadata in tables": {
    "config_data.yml": `languages:
  - en
translations:
  - https://example.org/translations-un.git@2.2.0
inputs:
  - class: InputCsvData
    path_pattern: data/*-*.csv
  - class: InputYamlMdMeta
    path_pattern: global-meta/*-*.md
  - class: InputCsvMeta
    path_pattern: csv-meta/*-*.csv
    metadata_mapping: 'metadata-mapping.csv'
`,
    "metadata-mapping.csv":
      "Indicator available,indicator_available\nReporting status,reporting_status\nGraph type,graph_type\nSource 1 organisation,source_organisation_1\n",
    "csv-meta/10-1-1-a.csv":
      'National metadata,\nIndicator available,Gini Coefficient\nDefinitions,"A measure, of variation"\nReporting status,complete\nGraph type,line\nSource 1 organisation,Centre\nSource 2 organisation,\n',
    "global-meta/10-1-1.md": "---\nindicator_number: 10.1.1\n---\n",
    "data/10-1-1.csv": "\ufeffYear,Ward,Value,,\n2019,,0.4,,\n2020,Old Town,0.5,,\n\n,,,,\n",
    "data/10-1-1-a.csv": "Year,Value\n2019,0.4\n2019,0.4\n"
  },
  "a region whose areas are a breakdown": {
    "config_data.yml": `languages: [eu, es, en]
translations:
  - class: TranslationInputYaml
    source: translations
map_layers:
- geojson_file: maps/Territorio.geojson
  name_property: Nombre
  id_property: GeoCode
`,
    "maps/Territorio.geojson": JSON.stringify({
      type: "FeatureCollection",
      features: ["ES211", "ES212", "ES213"].map((GeoCode, i) => ({
        type: "Feature",
        properties: {GeoCode, Nombre: `territorio.${GeoCode}`},
        geometry: {type: "MultiPolygon", coordinates: [[[[i, 0], [i + 1, 0], [i + 1, 1], [i, 0]]]]} // prettier-ignore
      }))
    }),
    "data/indicator_10-4-1.csv":
      "Year,Territorio,Units,Value\n2019,,PT,47.3\n2019,ES211,PT,49.4\n2019,ES212,PT,48.1\n2018,ES211,PT,47\n",
    "data/indicator_1-3-E1.csv": "Year,Units,Value\n2019,PT,1\n",
    "data/indicator_2-c-1-bis.csv": "Year,Units,Value\n2019 Q1,PT,1\n2019 Q2,PT,2\n",
    "indicator-config/10-4-1.yml":
      "indicator_number: 10.4.1\nindicator_name: izena.10-4-1\nprecision: 1\ngraph_type: pyramid\n",
    "indicator-config/1-3-E1.yml": "indicator_number: 1.3.E1\nstandalone: true\n",
    "meta/10-4-1.yml": "STAT_CONC_DEF: <p>Definizioa</p>\n",
    "meta/es/10-4-1.yml": "STAT_CONC_DEF: <p>Definición</p>\n",
    "translations/eu/izena.yml": "10-4-1: Lan errenten pisua\n",
    "translations/es/izena.yml": "10-4-1: Peso de las rentas\n",
    "translations/eu/territorio.yml": "ES211: Araba\nES212: Gipuzkoa\nES213: Bizkaia\n"
  },
  "an office that takes everything from the network": {
    "config_data.yml": `languages:
  - ru
  - zh_Hans
translations:
  - class: TranslationInputSdmx
    source: https://registry.example.org/datastructure/SDG
  - class: TranslationInputSdgTranslations
    source: https://example.org/sdg-translations.git
inputs:
  - class: InputSdmxMl_UnitedNationsApi
    reference_area: 417
    dimension_query:
      REPORTING_TYPE: N
  - class: InputSdmxMl_StructureSpecific
    source: https://example.org/data.xml
  - class: InputSdmxMeta
    meta_suffix: __GLOBAL
  - class: InputSdmxJson
    source: https://example.org/data.json
  - class: InputPxWebApi
    endpoint: https://example.org/px
  - class: InputExcelMeta
    path_pattern: meta/*-*.xlsx
  - class: InputCkan
    endpoint: https://example.org/ckan
  - class: InputCsvData
    path_pattern: data/*-*.csv
logging:
  - warn
indicator_downloads:
  - button_label: Скачать
    source_pattern: data/pdf/*.pdf
`,
    "data/indicator_C010101.csv": "Year,Value\n2020,1\n",
    "data/indicator_1-1-1.csv":
      "Year,SERIES,UNIT_MEASURE,SEX,Value\n2020,SI_POV_DAY1,PT,_T,3.4\n2020,SI_POV_DAY1,PT,F,3.5\n",
    "meta/1-1-1.xlsx": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 255, 254]),
    "translations/zh_Hans/data.yml": "F: 女\n"
  },
  "a repository without a configuration, in an old encoding": {
    "data/indicator_3-1-1.csv": Buffer.from("Year,R\xe9gion,Value\n2010,,\n2011,Gen\xe8ve,2\n2012,,3\n", "latin1"),
    "meta/3-1-1.md": "---\nindicator: 3.1.1\ntitle: Maternal mortality\n---\n",
    "meta/fr/3-1-1.md": "---\ntitle: Mortalité maternelle\n---\n",
    "_site/en/data/3-1-1.csv": "Year,Value\n2010,1\n"
  },
  "a configuration that is broken at its end": {
    "config_data.yml":
      "languages:\n  - en\nsrc_dir: ''\ntranslations:\n  - class: TranslationInputYaml\n    source: translations\n\"Create a new branch.\"\n",
    "data/indicator_4-1-1.csv": "Year,Value\n2020,1\n2020,1\n2021,2\n",
    "meta/4-1-1.yml": "indicator_number: 4.1.1\nindicator_name: [a, b]\n"
  }
};

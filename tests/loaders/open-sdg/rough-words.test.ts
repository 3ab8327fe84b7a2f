import {expect, it} from "vitest";
import {foundIn, readMade} from "./made-repository.js";

const one = (files: Readonly<Record<string, string>>) => {
  const repository = readMade(files);
  return {repository, indicator: repository.indicators[0]};
};

it("keeps the fields around an error of YAML, and names its line", () => {
  const yaml =
    'indicator_name: Poverty\ngraph_title: "never closed\nreporting_status: complete\ncopyright: "x\n\ttabs: 1\nsort: 3\n';
  const {repository, indicator} = one({"meta/1-1-1.yml": yaml});
  expect(indicator?.settings).toMatchObject({name: "Poverty", reportingStatus: "complete", sort: "3"});
  expect(foundIn(repository, "broken_yaml").map((line) => line.split(": ")[0])).toEqual([
    "left fields broken_yaml meta/1-1-1.yml 2,5"
  ]);
});

it("takes the last of a name that stands twice, as sdg-build does, and drops a mark before the first name", () => {
  const {repository, indicator} = one({
    "meta/1-1-1.yml": '"\\xEF\\xBB\\xBFsort": a\nsort: b\nindicator_number: 1.10\n'
  });
  expect(indicator?.settings).toMatchObject({sort: "b", number: "1.10"});
  expect(foundIn(repository, "repeated_name")).toEqual(["left fields repeated_name meta/1-1-1.yml sort 2"]);
});

it("reads front matter with the text below it, and a table of names and texts", () => {
  const {repository} = one({
    "config_data.yml":
      "languages: [en, fr]\ninputs:\n- {class: InputYamlMdMeta, path_pattern: 'meta/*-*.md'}\n- {class: InputCsvMeta, path_pattern: 'csv/*-*.csv', metadata_mapping: {Name: indicator_name}}\n",
    "meta/1-1-1.md": "---\nindicator_name: A\nsort: >-\n  b\n---\n\nThe **text**.\n",
    "meta/fr/1-1-1.md": "---\nindicator_name: Un\n---\n",
    "meta/1-1-2.md": "no fields\n",
    "csv/1-2-1.csv": 'Name,"B, b"\nreporting_status,complete\n',
    "csv/fr/1-2-1.csv": "Name,Bé\n"
  });
  const [first, , third] = repository.indicators;
  expect(first?.settings).toMatchObject({name: "A", sort: "b", content: "The **text**."});
  expect(first?.translated.get("fr")?.get("indicator_name")?.node).toMatchObject({text: "Un", line: 2});
  expect(third?.settings).toMatchObject({name: "B, b", reportingStatus: "complete"});
  expect(third?.translated.get("fr")?.get("indicator_name")?.node).toMatchObject({text: "Bé"});
  expect(foundIn(repository, "no_front_matter")).toEqual(["left fields no_front_matter meta/1-1-2.md 1: no fields"]);
});

it("lets a later input say more, names what it replaces, and lets a blank change nothing", () => {
  const {repository, indicator} = one({
    "indicator-config/1-1-1.yml": "indicator_name: A\nsort: one\ncopyright: Office\n",
    "meta/1-1-1.yml": "sort: two\ncopyright: ''\nindicator_name: A\n"
  });
  expect(indicator?.settings).toMatchObject({name: "A", sort: "two"});
  expect(indicator?.fields.get("copyright")?.node).toMatchObject({text: "Office"});
  expect(foundIn(repository, "replaced")).toEqual(["left fields replaced indicator-config/1-1-1.yml sort 2"]);
});

it("reads translations under nested keys, from files of a language, and those within a file", () => {
  const {repository, indicator} = one({
    "config_data.yml": "languages: [en, ar]\n",
    "meta/1-1-1.yml": "indicator_name: goals.one.title\nar:\n  copyright: مكتب\n",
    "translations/en/goals.yml": "one:\n  title: Poverty\n  list: [a]\nempty:\n",
    "translations/ar/goals.yml": "one:\n  title: الفقر\n",
    "translations/ar/data.yml": "No: لا\nyes: نعم\n2015: ٢٠١٥\n",
    "translations/other/data.yml": "a: b\n"
  });
  const {translations} = repository;
  expect(translations.translate("goals.one.title", "ar")).toBe("الفقر");
  expect(translations.translate("No", "ar", ["Sex", "data"])).toBe("لا");
  expect(translations.translate("2015", "ar", ["data"])).toBe("٢٠١٥");
  expect(translations.translate("No", "en", ["data"])).toBe("No");
  expect(indicator?.translated.get("ar")?.get("copyright")?.node).toMatchObject({text: "مكتب"});
  expect(repository.account.counts.translations).toEqual({read: 5, altered: 0, blank: 1, left: 1});
  expect(foundIn(repository, "no_language")).toEqual(["left files no_language translations/other/data.yml: other"]);
});

it("takes a folder for a language only if it is named after one, and a copy of what sdg-build fetches for translations", () => {
  const {repository, indicator} = one({
    "config_data.yml":
      "languages: [en, quz]\ntranslations:\n- {class: TranslationInputSdgTranslations, source: copied}\n",
    "meta/1-1-1.yml": "sort: a\n",
    "meta/new/1-1-1.yml": "sort: b\n",
    "meta/quz/1-1-1.yml": "sort: c\n",
    "meta/pt-BR/1-1-1.yml": "sort: d\n",
    "meta/es/2-1-1.yml": "sort: e\n",
    "copied/translations/en/data.yml": "a: b\n"
  });
  expect([...indicator!.translated.keys()].toSorted()).toEqual(["pt-BR", "quz"]);
  expect(repository.translations.get("data.a", "en")).toBe("b");
  expect(foundIn(repository).filter((line) => line.startsWith("left files"))).toEqual([
    "left files no_main_file meta/es/2-1-1.yml",
    "left files not_configured meta/new/1-1-1.yml"
  ]);
});

it("names options of another kind than they should be, and those that name nothing of the data", () => {
  const {repository, indicator} = one({
    "data/indicator_1-1-1.csv": "Year,Series,Sex,Value\n2015,A,Female,1\n",
    "meta/1-1-1.yml": [
      "reporting_status: done",
      "standalone: perhaps",
      "graph_limits:",
      "- {series: A, minimum: low, maximum: '10'}",
      "graph_titles: [{series: B, title: t}]",
      "data_start_values: [{field: Sex, value: data.Female}, {field: Age, value: 5}]",
      "progress_calculation_options:",
      "- group: [{series: A, limit: 100, direction: positive}, {series: C}]",
      ""
    ].join("\n")
  });
  expect(indicator?.settings).toMatchObject({
    reportingStatus: "done",
    isStandalone: false,
    graph: {
      limits: [{series: "A", minimum: null, maximum: 10}],
      startValues: [{field: "Sex"}, {field: "Age", value: "5"}]
    },
    progress: [{group: [{series: "A", limit: 100, direction: "positive", baseYear: 2015}, {series: "C"}]}]
  });
  expect(foundIn(repository).filter((line) => line.includes("meta/"))).toEqual([
    "left settings unknown_status meta/1-1-1.yml reporting_status 1: done",
    "left settings wrong_type meta/1-1-1.yml graph_limits.minimum 4: low",
    "left settings wrong_type meta/1-1-1.yml standalone 2: perhaps",
    "left settings unknown_option meta/1-1-1.yml graph_titles 5: B",
    "left settings unknown_option meta/1-1-1.yml data_start_values 6: Age = 5",
    "left settings unknown_option meta/1-1-1.yml progress_calculation_options 8: C"
  ]);
});

it("goes on without a configuration, and names what a wrong one asks for", () => {
  const none = one({"data/indicator_1-1-1.csv": "Year,Value\n2015,1\n"}).repository;
  expect(none.indicators).toHaveLength(1);
  expect(foundIn(none, "assumed")).toEqual(["altered settings assumed config_data.yml"]);
  const wrong = one({
    "config_data.yml":
      "languages: 7\nsrc_dir: ../elsewhere\ninputs:\n- {class: InputCsvData, path_pattern: ../../secret/*.csv}\n- {class: InputCsvData, path_pattern: 'https://example.org/*.csv'}\n- {class: InputCkan}\n- {class: InputYamlMeta, path_pattern: 'absent/*.yml'}\n- 5\ntranslations: none\nmap_layers:\n- {geojson_file: /etc/passwd}\n- {geojson_file: a.geojson}\nlogging: [warn]\nalways: 1\n"
  }).repository;
  expect(foundIn(wrong)).toEqual([
    "left settings outside config_data.yml src_dir 2: ../elsewhere",
    "left settings unknown_language config_data.yml languages 1: 7",
    "left settings wrong_type config_data.yml inputs 8",
    "left settings wrong_type config_data.yml translations 9",
    "left settings not_needed config_data.yml logging 13",
    "left settings unsupported config_data.yml always 14",
    "left settings outside config_data.yml path_pattern 4: ../../secret/*.csv",
    "left settings remote config_data.yml path_pattern 5: https://example.org/*.csv",
    "left settings unsupported config_data.yml InputCkan 6: InputCkan",
    "left settings no_such_file config_data.yml path_pattern 7: absent/*.yml",
    "left settings remote config_data.yml TranslationInputSdgTranslations: sdg-translations",
    "left settings outside config_data.yml geojson_file 11: /etc/passwd",
    "left settings no_such_file config_data.yml geojson_file 12: a.geojson"
  ]);
});

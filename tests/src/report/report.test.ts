import {en, homeArea, languages, vi, languageOf} from "../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {reportDocx} from "../../../loaders/publish/report-docx.js";
import {reportPage} from "../../../src/views/report/page.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import type {Line} from "../../../src/report/blocks.js";
import {commitmentCells} from "../../../src/report/commitment-lines.js";
import {valueLine} from "../../../src/report/indicator-lines.js";
import {reportDocument, type ReportDocument} from "../../../src/report/document.js";
import {reportModel, reportModels, reportYears, type ReportModel} from "../../../src/report/model.js";
import {unzipSync} from "fflate";
import mammoth from "mammoth";
import {repositoryTables} from "../../repository-tables.js";

const asOf = "2026-11-23";
let tables: TableRows;
let models: readonly ReportModel[];

beforeAll(async () => {
  tables = await repositoryTables();
  models = reportModels(tables, homeArea, asOf);
}, 120_000);

const of = (year: number): ReportModel =>
  models.find((model) => model.year === year) ?? expect.fail(`no ${String(year)}`);

describe("reportModels(tables, area, asOf)", () => {
  it("makes a report of every year from the plan's to the release's", () => {
    expect(models.map(({year}) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(reportYears(tables, "")).toEqual([]);
    expect(reportModels({...tables, goals: []}, homeArea, asOf)).toEqual([]);
  });

  it("counts every commitment once, in all and by goal", () => {
    for (const {tally, goals, commitments} of models) {
      const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
      expect(tally.total).toBe(tables.commitments.length);
      expect(sum(Object.values(tally.states))).toBe(tally.total);
      expect(sum(goals.map((goal) => goal.tally.total))).toBe(commitments.length);
    }
  });

  it("is the same whether or not there are values of later years, whatever they say", () => {
    const until = {...tables, observations: tables.observations.filter(({year}) => year <= 2020)};
    const invented = {
      ...tables,
      observations: [
        ...until.observations,
        ...tables.observations.filter(({year}) => year > 2020).map((o) => ({...o, value: 1e6}))
      ]
    };
    const expected = reportModel(tables, homeArea, 2020, asOf);
    expect(of(2020)).toEqual(expected);
    expect(reportModel(until, homeArea, 2020, asOf)).toEqual(expected);
    expect(reportModel(invented, homeArea, 2020, asOf)).toEqual(expected);
    for (const {latest} of expected.changes) expect(latest?.year ?? 0).toBeLessThanOrEqual(2020);
  });

  it("says at the end of the last year what the table of progress says", () => {
    const {commitments} = of(2026);
    const rows = tables.progress.filter(
      (row) => row.method === "plan" && row.area === homeArea && row.basis === "plan"
    );
    for (const {commitment, judgement} of commitments) {
      const {progress} = judgement;
      if (progress === null) continue;
      const same = rows.filter((row) => row.commitment === commitment.commitment);
      expect(same).toContainEqual(progress);
    }
  });

  it("compares with the year before, except in the year of the plan", () => {
    expect(of(2018)).toMatchObject({tallyBefore: null, turns: []});
    expect(of(2021).tallyBefore).toEqual(of(2020).tally);
    for (const {view, before} of of(2021).turns) expect(view.judgement.state).not.toBe(before);
    expect(of(2021).turns.length).toBeGreaterThan(0);
  });

  it("lists what is due and has no figure at all, each indicator once, and apart what has one of a part of the year", () => {
    for (const {year, due, lacking, partly} of models) {
      const listed = lacking.flatMap(({rows}) => rows.map(({indicator}) => indicator.indicator));
      const owed = tables.coverage.filter((row) => row.year === year && row.due);
      const inState = (state: string) => owed.filter((row) => row.state === state).map(({indicator}) => indicator);
      expect(new Set(listed)).toEqual(new Set(inState("missing")));
      expect(listed).toHaveLength(inState("missing").length);
      expect(new Set(partly.map(({indicator}) => indicator.indicator))).toEqual(new Set(inState("part_year")));
      for (const {part} of partly) expect(part?.latest?.year).toBe(year);
      expect(due).toBe(owed.length);
    }
    expect(of(2024).partly.map(({indicator}) => indicator.indicator)).toEqual(
      expect.arrayContaining(["road_accidents", "road_deaths", "road_injuries"])
    );
  });

  it("knows that the province has ended only once it has", () => {
    expect(of(2024).successor).toBeNull();
    expect(of(2025).successor).toMatchObject({name_en: "Lam Dong (new)"});
  });
});

describe("reportDocument(model, language)", () => {
  const blanks = ({form, signature, opening, body}: ReportDocument): number => {
    const count = (lines: readonly Line[]) =>
      lines.flat().filter((run) => typeof run === "object" && "blank" in run).length;
    const ofBlocks = [...opening, ...body].map((block) =>
      block.kind === "paragraph"
        ? count([block.line])
        : block.kind === "table"
          ? count(block.groups.flatMap(({rows}) => rows.flat(2)))
          : 0
    );
    return (
      count(signature) +
      (form === null ? 0 : count([form.number, form.placeAndDate])) +
      ofBlocks.reduce((a, b) => a + b, 0)
    );
  };

  it("has the official form in Vietnamese alone, and names no issuer that no longer exists", () => {
    expect(reportDocument(of(2020), en).form).toBeNull();
    expect(JSON.stringify(reportDocument(of(2020), vi).form?.issuer)).toContain("TỈNH ĐẮK NÔNG");
    expect(JSON.stringify(reportDocument(of(2026), vi).form?.issuer)).toContain("blank");
  });

  it.each([
    [vi, "DỰ THẢO.", "tỉnh Đắk Nông"],
    [en, "DRAFT.", "People's Committee of Dak Nong province"]
  ])("has a plain form in every language where the place asks for no other ($0.code)", (language, remark, issuer) => {
    const plain = reportDocument({...of(2020), form: "plain"}, language);
    expect([plain.form, plain.remark]).toEqual([null, remark]);
    const signed = JSON.stringify(plain.signature.slice(0, -2)).toLocaleLowerCase("vi");
    expect(signed).toContain(issuer.toLocaleLowerCase("vi"));
    const page = reportPage(of(2020), plain, [2020], noFigures).body.text;
    expect(page).toContain(`<p class="remark">${remark}</p>`);
    expect(page).not.toMatch(/Độc lập|TM\. ỦY BAN|Nơi nhận|form-kind/);
  });

  it("says against which year a value has changed, and the range of a scale only with the value", () => {
    const lines = reportDocument(of(2024), vi).body.flatMap((block) => (block.kind === "list" ? block.items : []));
    const words = lines.map((line) =>
      line.map((run) => (typeof run === "string" ? run : "text" in run ? run.text : "")).join("")
    );
    expect(words).toContain("Tỷ lệ hộ nghèo: 2,99% (2024); −2,19\u00a0điểm\u00a0% so với năm 2023, tốt lên");
    expect(words).toContain(
      "PAPI: Y tế công lập: 2,027\u00a0điểm (0,33–3,33) (2024); +0,175\u00a0điểm so với năm 2023, tốt lên"
    );
  });

  it("leaves to officers what only they know", () => {
    const {goals, agencies} = of(2020);
    expect(blanks(reportDocument(of(2020), vi))).toBeGreaterThan(goals.length + agencies.length + 8);
  });

  it("says the same in both languages: as many rows and cells", () => {
    for (const model of models) {
      const shape = (document: ReportDocument) =>
        [...document.body, ...document.annexes.flat()].map((block) =>
          block.kind === "table" ? block.groups.map(({rows}) => rows.map((row) => row.length)) : block.kind
        );
      expect(shape(reportDocument(model, en))).toEqual(shape(reportDocument(model, vi)));
    }
  });

  it("keeps preliminary values apart from estimates", () => {
    const words = {vi: {preliminary: "sơ bộ", estimate: "ước tính"}, en: {preliminary: "prel.", estimate: "est."}};
    const change = of(2024).changes.find(({indicator}) => indicator.indicator === "infant_mortality_rate")!;
    expect(change.latest?.status).toBe("preliminary");
    for (const language of languages) {
      for (const status of ["preliminary", "estimate"] as const) {
        const [line] = valueLine({...change.latest!, status}, change, language, "cell", null);
        expect(line).toContain(`(2016, ${words[language.code as "vi" | "en"][status]})`);
      }
      expect(JSON.stringify(reportDocument(of(2024), language).annexes)).toContain(
        words[language.code as "vi" | "en"].preliminary
      );
    }
  });

  it("writes the value that decided as its source gives it: as a bound, and as an estimate", () => {
    const model = of(2024);
    const judged = model.commitments.filter(({commitment}) => model.judgedBy.has(commitment.commitment));
    expect(judged.length).toBeGreaterThan(5);
    for (const {commitment, judgement} of judged) {
      const observed = model.judgedBy.get(commitment.commitment)!;
      const {indicator, latest, latest_year} = judgement.progress!;
      expect([observed.indicator, observed.value, observed.year]).toEqual([indicator, latest, latest_year]);
    }
    const [view] = judged;
    const id = view!.commitment.commitment;
    const nearly = {...model.judgedBy.get(id)!, qualifier: "<" as const, status: "estimate" as const};
    const said = (language: "vi" | "en") =>
      JSON.stringify(
        commitmentCells(view!, {judgedBy: new Map([[id, nearly]]), told: model.told}, languageOf(language))[3]
      );
    expect(said("vi")).toMatch(/gần .*\(\d{4}, ước tính\)/);
    expect(said("en")).toMatch(/nearly .*\(\d{4}, est\.\)/);
  });

  it("says whose word a value is that the press or a copy without an origin tells, and names the office's own table", () => {
    const model = of(2024);
    const growth = model.changes.find(({indicator}) => indicator.indicator === "grdp_growth")!;
    const line = valueLine(growth.latest, growth, vi, "cell", model.told);
    expect(JSON.stringify(line)).toMatch(
      /Theo báo chí đưa lại[^"]*Cơ quan thống kê công bố chỉ tiêu này ở biểu V03\.10\./
    );
    // The office's table of poverty is of another methodology than the review that the press told of.
    const poverty = model.changes.find(({indicator}) => indicator.indicator === "poverty_rate")!;
    expect(JSON.stringify(valueLine(poverty.latest, poverty, vi, "cell", model.told))).toMatch(
      /Theo báo chí đưa lại[^"]*gốc\."/
    );
    const kinds = new Map(tables.sources.map((source) => [source.source, source]));
    for (const {latest} of model.changes) {
      if (latest === null) continue;
      const {kind, origin} = kinds.get(latest.source)!;
      const isTold = kind === "press" || kind === "aggregator" || origin === "unnamed";
      const notes = valueLine(latest, growth, en, "cell", model.told).filter((run) => typeof run === "object");
      expect(notes.length > (latest.note === null && latest.note_vi === null ? 0 : 1), latest.source).toBe(isTold);
    }
  });

  it("tells of each goal what is known, and who is to add what was done", () => {
    const document = reportDocument(of(2024), vi);
    const text = JSON.stringify(document.body);
    expect(text.match(/nhiệm vụ đã thực hiện, kết quả và tồn tại trong năm/g)).toHaveLength(1);
    const blanks = of(2024).goals.map(({leads}) => leads.map(({name_vi}) => name_vi).join(", "));
    for (const names of blanks) expect(text).toContain(`{"blank":"${names} bổ sung"}`);
    expect(new Set(blanks).size).toBeGreaterThan(8);
    expect(text).toMatch(/Chưa có số liệu năm 2024; gần nhất:/);
  });

  it("lists what nothing measures by agency, each commitment in the plan's words", () => {
    const model = of(2024);
    const [annex] = reportDocument(model, vi).annexes.filter(
      ([first]) => first?.kind === "heading" && first.id === "annex-agencies"
    );
    const [rest] = (annex ?? []).filter((block) => block.kind === "table");
    const rows = rest!.groups.flatMap((group) => group.rows.map((row) => JSON.stringify(row[0])));
    const unmeasured = model.commitments.filter(({judgement}) =>
      ["no_data", "no_indicator", "qualitative"].includes(judgement.state)
    );
    expect(rows).toHaveLength(unmeasured.length);
    for (const {commitment} of unmeasured) {
      expect(
        rows.some(
          (row) => row.includes(JSON.stringify(`“${commitment.quote_vi}”`)) && row.includes(commitment.commitment)
        )
      ).toBe(true);
    }
  });

  it("fills every row of a table from its first column to its last", () => {
    for (const block of [...reportDocument(of(2024), vi).body, ...reportDocument(of(2024), vi).annexes.flat()]) {
      if (block.kind !== "table") continue;
      for (const row of block.groups.flatMap(({rows}) => rows)) expect(row).toHaveLength(block.columns.length);
      expect(block.columns.reduce((all, {share}) => all + share, 0)).toBeCloseTo(100, 0);
    }
  });
});

/** A page without the charts, which need an engine. */
const noFigures = {models: [], drawing: new JSDOM().window.document};

describe("reportDocx(document, asOf)", () => {
  const spaced = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

  it.each(languages)(
    "holds the tables of the page, cell by cell, as an independent reader finds them (%s)",
    async (language) => {
      const model = of(2021);
      const page = reportPage(model, reportDocument(model, language), [2021], noFigures);
      const shown = new JSDOM(page.body.text).window.document;
      const {value} = await mammoth.convertToHtml({
        buffer: Buffer.from(await reportDocx(reportDocument(model, language), asOf))
      });
      const written = new JSDOM(value).window.document;
      const cellsIn = (root: ParentNode) =>
        [...root.querySelectorAll("tr")].map((tr) =>
          [...tr.querySelectorAll("th, td")].map((cell) => {
            const lines = [...cell.querySelectorAll("p")].map((p) => spaced(p.textContent));
            return lines.length === 0 ? spaced(cell.textContent) : lines.filter((line) => line !== "").join(" / ");
          })
        );
      const expected = cellsIn(shown);
      expect(expected.length).toBeGreaterThan(150);
      const found = cellsIn(written).map((row) => row.join(" | "));
      for (const row of expected) expect(found).toContain(row.join(" | "));
      for (const {textContent} of shown.querySelectorAll("article h2")) {
        expect(spaced(written.body.textContent)).toContain(spaced(textContent));
      }
    }
  );

  it("is the same file every time, of the day of the release", async () => {
    const document = reportDocument(of(2020), vi);
    const [first, second] = [await reportDocx(document, asOf), await reportDocx(document, asOf)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const parts = unzipSync(first);
    const part = (name: string) => new TextDecoder().decode(parts[name]);
    expect(part("docProps/core.xml").match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
      `${asOf}T00:00:00Z`,
      `${asOf}T00:00:00Z`
    ]);
    const text = part("word/document.xml");
    const attributes = (element: string) => new RegExp(`<${element} [^>]*>`).exec(text)?.[0].match(/w:\w+="\d+"/g);
    // Twentieths of a point: A4, 20 mm above and below, 30 mm on the left, 15 mm on the right.
    expect(attributes("w:pgSz")).toEqual(['w:w="11906"', 'w:h="16838"']);
    expect(attributes("w:pgMar")?.slice(0, 4)).toEqual([
      'w:top="1134"',
      'w:right="850"',
      'w:bottom="1134"',
      'w:left="1701"'
    ]);
    expect(text.includes("<w:titlePg/>")).toBe(true);
    // Every table but those that only set texts side by side repeats its head.
    const tables = text
      .split("<w:tbl>")
      .slice(1)
      .filter((table) => table.includes("TableTitle"));
    expect(tables).toHaveLength(7);
    for (const table of tables) expect(table.includes("<w:tblHeader/>")).toBe(true);
  });

  it("carries words of the data as words", async () => {
    const hostile = "</w:t><script>alert(1)</script> & “x”";
    const document = {...reportDocument(of(2020), vi), subject: hostile};
    const {value} = await mammoth.extractRawText({buffer: Buffer.from(await reportDocx(document, asOf))});
    expect(value).toContain(hostile);
  });
});

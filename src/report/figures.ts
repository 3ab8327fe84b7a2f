import {formatList} from "../lib/format.js";
import {reportMessages} from "../messages/report.js";
import {inLanguage, pick, type Language} from "../model/language.js";
import {publisherIn} from "../wording/publisher.js";
import {unitOfIndicator} from "../wording/value.js";
import type {Block, Line, Run} from "./blocks.js";
import {milestoneLine, valueLine} from "./indicator-lines.js";
import type {ReportModel} from "./model.js";

/** How many publishers stand below a chart; the annex of sources has them all. */
const mostNamed = 2;

/** The headline indicators as charts, each with what a listener hears in its place and where its values are from. */
export function figureBlocks({year, figures}: ReportModel, language: Language): Block[] {
  if (figures.length === 0) return [];
  const words = reportMessages(language);
  return [
    {
      kind: "figures",
      items: figures.map(({change, sources}, i) => {
        const {indicator} = change;
        const name = pick(indicator, "name", language);
        const publishers = [...new Set(sources.map((source) => publisherIn(source, language) ?? source.title))];
        const latest = plain(
          valueLine(change.latest ?? change.part?.latest ?? null, change, language, "sentence", null)
        );
        const milestone = change.status === null ? null : plain(milestoneLine(change, language));
        return {
          indicator: indicator.indicator,
          caption: words.figureCaption(i + 1, name, inLanguage(unitOfIndicator(indicator).label, language), year),
          description: words.figureDescription(name, latest, milestone),
          source: words.figureSource(
            publishers.length <= mostNamed + 1
              ? formatList(publishers, language)
              : formatList(
                  [...publishers.slice(0, mostNamed), words.otherSources(publishers.length - mostNamed)],
                  language
                )
          )
        };
      }),
      note: words.figuresNote
    }
  ];
}

/** The words of a line without the numbers of its notes. */
function plain(line: Line): string {
  return line.flatMap((run: Run) => (typeof run === "string" ? [run] : [])).join("");
}

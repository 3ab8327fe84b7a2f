import type {Row} from "../../src/model/tables/table.js";
import type {agencies, assignments, blocks} from "../../src/model/tables/plan.js";
import type {Problem} from "../read/problem.js";
import type {AgencyReader, NamedAgency} from "./agencies.js";
import {blockId} from "./identifiers.js";
import type {GoalNode, Passage} from "./outline.js";
import {planProblem} from "./problems.js";

type Block = Row<typeof blocks>;
type Assignment = Row<typeof assignments>;

/** An agency as a responsibility line prints it. */
export interface PrintedAgency extends NamedAgency {
  readonly block: string;
  readonly role: Assignment["role"];
  readonly line: number;
}

/** Blocks of tasks, and every agency that their lines of responsibility print, in print order. */
export function readBlocks(
  goals: readonly GoalNode[],
  reader: AgencyReader,
  file: string
): {rows: readonly Block[]; printed: readonly PrintedAgency[]; problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const printed: PrintedAgency[] = [];
  const rows = goals.flatMap((goal) =>
    goal.targets.flatMap((target) =>
      target.blocks.flatMap((node) => {
        const block = blockId(target, node);
        const leads = readRole(reader, block, "lead", node.lead);
        for (const agency of [...leads, ...readRole(reader, block, "cooperate", node.cooperation)])
          printed.push(agency);
        const lead = leads[0];
        if (lead === undefined) {
          problems.push(planProblem("block_without_lead", file, node.line, node.lead?.text ?? null));
          return [];
        }
        return {
          block,
          target: target.id,
          letter: node.letter,
          title_vi: node.title?.text ?? null,
          lead: lead.agency,
          line: node.line,
          lead_line: lead.line,
          cooperation_line: node.cooperation?.line ?? null
        };
      })
    )
  );
  const unknown = printed.flatMap(({known, line, asPrinted}) =>
    known ? [] : [planProblem("unknown_agency", file, line, asPrinted)]
  );
  return {rows, printed, problems: [...problems, ...unknown]};
}

function readRole(
  reader: AgencyReader,
  block: string,
  role: Assignment["role"],
  passage: Passage | null
): readonly PrintedAgency[] {
  if (passage === null) return [];
  return reader.read(passage.text).map((named) => ({...named, block, role, line: passage.line}));
}

/** One row for every agency that a block names, numbered within its role in print order. */
export function assignmentRows(printed: readonly PrintedAgency[]): readonly Assignment[] {
  const ordinals = new Map<string, number>();
  return printed.map(({block, agency, role, asPrinted}) => {
    const ordinal = (ordinals.get(`${block} ${role}`) ?? 0) + 1;
    ordinals.set(`${block} ${role}`, ordinal);
    return {block, agency, role, ordinal, as_printed: asPrinted};
  });
}

/** The agencies that the text names, each once, in the order of the vocabulary, then those it does not know. */
export function agencyRows(printed: readonly NamedAgency[], reader: AgencyReader): readonly Row<typeof agencies>[] {
  const variants = new Map<string, Set<string>>();
  for (const {agency, asPrinted} of printed)
    variants.set(agency, (variants.get(agency) ?? new Set<string>()).add(asPrinted));
  const known = reader.vocabulary.filter((row) => variants.has(row.agency));
  const rows = known.map(({agency, name_vi, name_en, kind, successor_vi, successor_from}) => ({
    agency,
    name_vi,
    name_en,
    kind,
    variants: [...variants.get(agency)!],
    successor_vi,
    successor_from
  }));
  const unknown = [...variants].filter(([agency]) => !known.some((row) => row.agency === agency));
  return [
    ...rows,
    ...unknown.map(([agency, names]) => ({
      agency,
      name_vi: [...names][0]!,
      name_en: null,
      kind: /^(?:các|những) /iu.test([...names][0]!) ? ("group" as const) : ("named" as const),
      variants: [...names],
      successor_vi: null,
      successor_from: null
    }))
  ];
}

/** Who leads and who cooperates, as one line of responsibility says it; empty where it names nobody. */
export interface Responsibility {
  readonly lead: string;
  readonly cooperation: string;
}

const cooperatesWith =
  /[,;.]? *(?:và )?(?:(?:cơ quan|đơn vị) )?phối hợp(?: (?:thực hiện|chặt chẽ))?(?: (?:với|cùng)|(?= ?:)) ?:? */iu;
const leads = /^(?:giao )?(.+?),? *\(?(?:là (?:cơ quan|đơn vị) )?chủ trì\)?(?=[\s,;.]|$)[,;.]? *(?:và )?(.*)$/iu;
const leadFirst = /^(?:(?:cơ quan|đơn vị) )?chủ trì(?: thực hiện)? ?: ?(.*)$/iu;

/**
 * Reads who leads and who cooperates from a list or a sentence: "A chủ trì, phối hợp với B, C thực hiện", "A chủ trì; B, C
 * phối hợp", "Chủ trì: A; phối hợp: B". A list that says of nobody that he leads is of those who carry out: they lead.
 */
export function readResponsibility(text: string): Responsibility {
  const plain = text.replace(/[\s.;,]+$/u, "");
  const named = leadFirst.exec(plain);
  if (named) return splitLead(named[1]!);
  const sentence = leads.exec(plain);
  return sentence ? {lead: sentence[1]!.trim(), cooperation: withoutVerb(sentence[2]!)} : splitLead(plain);
}

/** A line of leads that goes on with those who cooperate ("Sở Y tế; phối hợp: Sở Tài chính"). */
export function splitLead(text: string): Responsibility {
  const cut = cooperatesWith.exec(text);
  if (cut === null) return {lead: text, cooperation: ""};
  return {lead: text.slice(0, cut.index).trim(), cooperation: withoutVerb(text.slice(cut.index))};
}

/** Whether a sentence assigns work: someone leads, with others. */
export function assignsWork(text: string): boolean {
  return /^\S.{2,120}? chủ trì(?:[,;]| và)? *phối hợp(?: (?:với|cùng)|:)/iu.test(text);
}

/** The list of those who cooperate, without the verbs around it. */
function withoutVerb(text: string): string {
  return text
    .replace(
      /^[,;.]? *(?:và )?(?:(?:cơ quan|đơn vị) )?(?:phối hợp(?: (?:thực hiện|chặt chẽ))?(?: (?:với|cùng))?) ?:? */iu,
      ""
    )
    .replace(/[,;]? *\(?(?:(?:cùng )?phối hợp|(?:tổ chức |triển khai )?thực hiện)(?: thực hiện)?\)?$/iu, "")
    .trim();
}

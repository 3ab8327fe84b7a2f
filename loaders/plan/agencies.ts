import {fold, foldedWords, slug, alignTones} from "./fold.js";
import {normaliseText} from "./lines.js";
import type {AgencyWords} from "./vocabulary.js";

/** What can be wrong with a printed name. */
type NameProblemKind =
  | "wrong_agency_level"
  | "wrong_agency_name"
  | "misspelling"
  | "repeated_word"
  | "missing_separator";

interface NameProblem {
  readonly kind: NameProblemKind;
  /** The wrong words, where they are more than the name itself. */
  readonly found?: string | undefined;
  readonly suggested: string;
}

/** One agency in a printed list. */
export interface NamedAgency {
  readonly agency: string;
  /** The name as it stands in the list. */
  readonly asPrinted: string;
  /** Whether the vocabulary knows the agency; otherwise it is its own agency under a slug of its name. */
  readonly known: boolean;
  readonly problems: readonly NameProblem[];
}

interface Form {
  readonly agency: AgencyWords;
  readonly words: readonly string[];
  readonly printed: string;
  readonly mistaken: boolean;
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Reads printed lists of agencies with a vocabulary. */
export class AgencyReader {
  private readonly forms = new Map<string, Form[]>();
  readonly vocabulary: readonly AgencyWords[];

  constructor(vocabulary: readonly AgencyWords[]) {
    this.vocabulary = vocabulary;
    for (const agency of vocabulary) {
      for (const printed of [agency.name_vi, ...agency.forms]) this.learn(agency, normaliseText(printed), false);
      for (const printed of agency.mistaken) this.learn(agency, normaliseText(printed), true);
    }
  }

  /**
   * Reads a printed list. Names are found by their words, because commas stand inside names too ("Sở Văn hóa, Thể thao
   * và Du lịch"): at each place the longest known form wins. What no form fits is taken up to the next comma,
   * semicolon, or "và" before a known name, as an agency of its own.
   */
  read(list: string): readonly NamedAgency[] {
    const words = wordsOf(list);
    const found: NamedAgency[] = [];
    let at = 0;
    let joined = false;
    while (at < words.length) {
      if (words[at]!.folded === "va" && found.length > 0) {
        at += 1;
        joined = false;
        continue;
      }
      const named = this.nameAt(list, words, at);
      found.push(joined ? runTogether(found.at(-1)!, named.agency) : named.agency);
      at = named.next;
      joined = at < words.length && !separates(between(list, words, at)) && words[at]!.folded !== "va";
    }
    return found;
  }

  /** The known agency with which a text begins, or null. */
  readFirst(text: string): NamedAgency | null {
    const words = wordsOf(text);
    const known = this.longestForm(text, words, words[0]?.folded === "cac" ? 1 : 0);
    return known === null ? null : knownAgency(text, words, 0, words[0]!.folded === "cac" ? 1 : 0, known);
  }

  private nameAt(list: string, words: readonly Word[], start: number): {agency: NamedAgency; next: number} {
    const unprefixed = words[start]!.folded === "cac" ? start + 1 : start;
    const known = this.longestForm(list, words, unprefixed) ?? this.provincialForm(list, words, unprefixed);
    if (known !== null && this.endsName(list, words, known.next))
      return {agency: knownAgency(list, words, start, unprefixed, known), next: known.next};
    let next = start + 1;
    while (next < words.length && !separates(between(list, words, next)) && !this.joins(list, words, next)) next += 1;
    const asPrinted = list.slice(words[start]!.start, words[next - 1]!.end);
    return {agency: {agency: slug(asPrinted.replace(/^các /iu, "")), asPrinted, known: false, problems: []}, next};
  }

  /** The longest form that begins at a word, with a following "tỉnh" and the like taken in. */
  private longestForm(list: string, words: readonly Word[], start: number): KnownForm | null {
    const candidates = this.forms.get(words[start]?.folded ?? "") ?? [];
    let best: KnownForm | null = null;
    for (const form of candidates) {
      const matched = matchForm(list, words, start, form.words);
      if (matched !== null && (best === null || matched.length > best.matched.length))
        best = {form, matched, next: matched.at(-1)! + 1, ministry: false};
    }
    if (best === null) return null;
    while (words[best.next]?.folded === "tinh" && !separates(between(list, words, best.next)))
      best = {...best, next: best.next + 1};
    return best;
  }

  /** A ministry in a provincial list: "Bộ X" where the vocabulary knows "Sở X". */
  private provincialForm(list: string, words: readonly Word[], start: number): KnownForm | null {
    if (words[start]?.folded !== "bo") return null;
    const provincial = words.map((word, index) => (index === start ? {...word, folded: "so"} : word));
    const known = this.longestForm(list, provincial, start);
    return known === null ? null : {...known, ministry: true};
  }

  /** Whether a name may end before this word: at the end, at a separator, at "và" or where another known name begins. */
  private endsName(list: string, words: readonly Word[], next: number): boolean {
    if (next >= words.length || separates(between(list, words, next)) || words[next]!.folded === "va") return true;
    const start = words[next]!.folded === "cac" ? next + 1 : next;
    return this.longestForm(list, words, start) !== null;
  }

  /** Whether a word is an "và" between two agencies, not one inside a name ("Sở Du lịch và Thể thao"). */
  private joins(list: string, words: readonly Word[], at: number): boolean {
    if (words[at]!.folded !== "va") return false;
    const start = words[at + 1]?.folded === "cac" ? at + 2 : at + 1;
    return this.longestForm(list, words, start) !== null;
  }

  private learn(agency: AgencyWords, printed: string, mistaken: boolean): void {
    const all = foldedWords(printed);
    const words = all[0] === "cac" ? all.slice(1) : all;
    if (words.length === 0) return;
    const first = words[0]!;
    this.forms.set(first, [...(this.forms.get(first) ?? []), {agency, words, printed, mistaken}]);
  }
}

interface KnownForm {
  readonly form: Form;
  /** Indices of the words that made the form. */
  readonly matched: readonly number[];
  readonly next: number;
  readonly ministry: boolean;
}

/** Matches a form word by word; a word printed twice running counts once, a semicolon ends every name. */
function matchForm(list: string, words: readonly Word[], start: number, form: readonly string[]): number[] | null {
  const matched: number[] = [];
  let at = start;
  for (const expected of form) {
    if (words[at]?.folded !== expected && at > start && words[at]?.folded === words[at - 1]!.folded) at += 1;
    if (words[at]?.folded !== expected) return null;
    if (at > start && between(list, words, at).includes(";")) return null;
    matched.push(at);
    at += 1;
  }
  return matched;
}

function knownAgency(list: string, words: readonly Word[], start: number, name: number, known: KnownForm): NamedAgency {
  const {form, matched, next, ministry} = known;
  const asPrinted = list.slice(words[start]!.start, words[next - 1]!.end);
  const problems: NameProblem[] = [];
  const suggested = form.agency.name_vi;
  if (ministry) problems.push({kind: "wrong_agency_level", suggested});
  else if (form.mistaken) problems.push({kind: "wrong_agency_name", suggested});
  if (!ministry && misspelt(words, matched, form.printed))
    problems.push({kind: "misspelling", suggested: form.printed});
  if (matched.at(-1)! - name + 1 > matched.length) problems.push({kind: "repeated_word", suggested: form.printed});
  return {agency: form.agency.agency, asPrinted, known: true, problems};
}

/** Whether printed words differ from the form in their diacritics, the two placements of tone marks being equal. */
function misspelt(words: readonly Word[], matched: readonly number[], form: string): boolean {
  const expected = wordsOf(form).filter((word, index) => index > 0 || word.folded !== "cac");
  return matched.some((at, index) => plain(words[at]!.text) !== plain(expected[index]!.text));
}

function plain(word: string): string {
  return alignTones(word.toLowerCase());
}

/** An agency whose name follows another's without a separator. */
function runTogether(before: NamedAgency, named: NamedAgency): NamedAgency {
  const [found, suggested] = [" ", ", "].map((gap) => `${before.asPrinted}${gap}${named.asPrinted}`);
  return {...named, problems: [...named.problems, {kind: "missing_separator", found, suggested: suggested!}]};
}

function wordsOf(list: string): Word[] {
  return [...list.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length
  }));
}

/** What stands between a word and the one before it. */
function between(list: string, words: readonly Word[], next: number): string {
  return list.slice(words[next - 1]!.end, words[next]!.start);
}

function separates(gap: string): boolean {
  return /[,;.:]/u.test(gap);
}
